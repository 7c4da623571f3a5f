package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A folder and all that is in it. */
record Tree(Path folder) {
    /** Each file's path and text; what is no text stands as its bytes, in figures. */
    Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) return texts;
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                texts.put(folder.relativize(file).toString().replace('\\', '/'), text(Files.readAllBytes(file)));
        }
        return texts;
    }

    private static String text(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return Arrays.toString(bytes);
        }
    }

    /** Lays all files over those in {@code target}. */
    void layOver(Path target) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    void delete() throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
