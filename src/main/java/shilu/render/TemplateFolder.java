package shilu.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The templates folder as it was when a run began: one that is edited meanwhile is as it was for all pages of the run.
 *
 * @param name as an author knows it
 * @param files by their path in the folder, with forward slashes
 * @param isThere whether there is a folder at all
 */
record TemplateFolder(String name, SortedMap<String, ByteBuffer> files, boolean isThere) {

    static TemplateFolder read(Path folder) {
        Path last = folder.getFileName();
        String name = last == null ? "templates" : last.toString();
        var files = new TreeMap<String, ByteBuffer>();
        if (!Files.isDirectory(folder)) return new TemplateFolder(name, files, false);
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                bytes(file)
                        .ifPresent(bytes ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplateFolder(name, files, true);
    }

    private static Optional<ByteBuffer> bytes(Path file) throws IOException {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer());
        } catch (NoSuchFileException e) {
            // An editor's own file may go at any time; one that is needed will be missed.
            return Optional.empty();
        }
    }
}
