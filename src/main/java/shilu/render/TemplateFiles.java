package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import shilu.problem.Position;
import shilu.problem.Problems;

/** The files of the templates folder, named by their path in it; what is missing among them is reported. */
record TemplateFiles(TemplateFolder folder, Problems problems) {

    /** Whether there is a folder at all; reports it when there isn't. */
    boolean exist() {
        if (!folder.isThere()) missing("");
        return folder.isThere();
    }

    /** The file's text; reports a missing file and goes on with nothing in its place. */
    String text(String path) {
        ByteBuffer bytes = folder.files().get(path);
        if (bytes == null) {
            missing(path);
            return "";
        }
        try {
            return UTF_8.newDecoder().decode(bytes.duplicate()).toString().replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.error(Position.of(shown(path)), "encoding-unknown");
            return "";
        }
    }

    byte[] bytes(String path) {
        var bytes = new byte[folder.files().get(path).remaining()];
        folder.files().get(path).duplicate().get(bytes);
        return bytes;
    }

    /** Names of the files right in a folder, sorted. */
    List<String> in(String path) {
        String start = path + "/";
        return folder.files().keySet().stream()
                .filter(file -> file.startsWith(start) && file.indexOf('/', start.length()) < 0)
                .map(file -> file.substring(start.length()))
                .sorted()
                .toList();
    }

    /** The path as an author knows it. */
    String shown(String path) {
        return folder.name() + (path.isEmpty() ? "" : "/" + path);
    }

    void failed(String path, String words) {
        problems.error(Position.of(shown(path)), "template-failed", words);
    }

    void missing(String path) {
        problems.error(Position.of(shown(path)), "template-missing", shown(path));
    }
}
