package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts another entry behind those of a list, in the way that the file is written. */
final class Appending {
    private static final Pattern FIRST_ENTRY = Pattern.compile("(?m)^( *)- ");

    private Appending() {}

    /** The whole file with {@code entry} at its end; empty if it isn't UTF-8, so that nothing may be put behind it. */
    static Optional<byte[]> to(Path file, String entry) throws IOException {
        if (!Files.exists(file)) return Optional.of(entry.getBytes(UTF_8));
        String before;
        try {
            before = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        var first = FIRST_ENTRY.matcher(before);
        String indented = first.find() ? entry.replaceAll("(?m)^(?=.)", first.group(1)) : entry;
        // A last line without an end would run into the first of the entry, and the list would be none any more.
        String whole = (before.isBlank() || before.endsWith("\n") ? before : before + "\n") + indented;
        boolean windows = before.contains("\r\n");
        return Optional.of((windows ? whole.replaceAll("\r?\n", "\r\n") : whole).getBytes(UTF_8));
    }
}
