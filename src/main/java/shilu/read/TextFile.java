package shilu.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import shilu.problem.LineIndex;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Turns the bytes of a content file into text, or says which encoding they are in instead. */
final class TextFile {
    /** The YAML parser takes 3,145,728 characters at most; what is larger is no text that a person writes. */
    static final int LARGEST = 3_000_000;

    private TextFile() {}

    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        var at = Position.of(file);
        if (bytes.length > LARGEST) {
            problems.error(at, "file-too-large", bytes.length / 1_000_000, LARGEST / 1_000_000);
            return Optional.empty();
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(at, "encoding-utf16");
            return Optional.empty();
        }
        if (holdsZero(bytes)) {
            problems.error(at, "encoding-binary");
            return Optional.empty();
        }
        var text = Optional.of(new String(bytes, UTF_8));
        // A replacement stands where bytes mean nothing, or where somebody typed one.
        if (text.get().indexOf('\uFFFD') >= 0) text = strictly(UTF_8, bytes);
        if (text.isPresent()) return fit(withoutMark(text.get()).replace("\r\n", "\n"), file, problems);
        boolean gbk = strictly(Charset.forName("GB18030"), bytes).isPresent();
        problems.error(new Position(file, lineOfFirstBadByte(bytes), 0), gbk ? "encoding-gbk" : "encoding-unknown");
        return Optional.empty();
    }

    private static Optional<String> fit(String text, String file, Problems problems) {
        var unfit = Characters.firstUnfit(text);
        unfit.ifPresent(offset -> problems.error(
                LineIndex.of(file, 1, text).at(offset), "character-unfit", Characters.named(text, offset)));
        return unfit.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** Excel and Notepad begin UTF-8 with a mark; it means nothing to the reader. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\n') continue;
            if (!isUtf8(bytes, start, i)) return line;
            start = i + 1;
            line++;
        }
        return line;
    }

    private static boolean isUtf8(byte[] bytes, int start, int end) {
        var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            decoder.decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
