package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shilu.problem.Position;
import shilu.problem.Problems;

/** The files of the templates folder, named by their path in it. */
record TemplateFiles(Path folder, Problems problems) {

    /** Whether there is a folder at all; reports it when there isn't. */
    boolean exist() {
        if (Files.isDirectory(folder)) return true;
        missing("");
        return false;
    }

    /** The file's text; reports a missing file and goes on with nothing in its place. */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path), UTF_8).replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.error(Position.of(shown(path)), "encoding-unknown");
        } catch (NoSuchFileException e) {
            missing(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (NoSuchFileException e) {
            missing(path);
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files right in a folder, sorted. */
    List<String> in(String path) {
        if (!Files.isDirectory(folder.resolve(path))) return List.of();
        try (Stream<Path> files = Files.list(folder.resolve(path))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path as an author knows it. */
    String shown(String path) {
        Path name = folder.getFileName();
        return (name == null ? "templates" : name) + (path.isEmpty() ? "" : "/" + path);
    }

    void failed(String path, String words) {
        problems.error(Position.of(shown(path)), "template-failed", words);
    }

    void missing(String path) {
        problems.error(Position.of(shown(path)), "template-missing", shown(path));
    }
}
