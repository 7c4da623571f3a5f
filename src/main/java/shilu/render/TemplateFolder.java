package shilu.render;

import static java.nio.file.FileVisitOption.FOLLOW_LINKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
        try {
            Files.walkFileTree(folder, Set.of(FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile()) bytes(file).ifPresent(bytes -> files.put(path, bytes));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    boolean isNone =
                            failure instanceof NoSuchFileException || failure instanceof FileSystemLoopException;
                    if (!isNone) throw failure;
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TemplateFolder(name, files, true);
    }

    private static Optional<ByteBuffer> bytes(Path file) throws IOException {
        try {
            return Optional.of(ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer());
        } catch (NoSuchFileException e) {
            // An editor's own file may go as soon as it is listed; one that is needed will be missed.
            return Optional.empty();
        }
    }
}
