package shilu.read;

import java.util.Locale;
import java.util.OptionalInt;

/** The characters that a text may hold. */
final class Characters {
    private Characters() {}

    /**
     * The place of the first character that no text needs: one that XML forbids, half of a pair, or one that turns the
     * direction of writing, behind which a text may read otherwise than it is.
     */
    static OptionalInt firstUnfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= ' ' && c <= '~' || c >= '\u3000' && c < Character.MIN_SURROGATE;
            if (usual) continue;
            int point = text.codePointAt(i);
            if (isUnfit(point)) return OptionalInt.of(i);
            if (Character.isSupplementaryCodePoint(point)) i++;
        }
        return OptionalInt.empty();
    }

    /** The character's number, such as {@code U+202E}. */
    static String named(String text, int offset) {
        return String.format(Locale.ROOT, "U+%04X", text.codePointAt(offset));
    }

    private static boolean isUnfit(int point) {
        if (point < 0x20) return point != '\t' && point != '\n' && point != '\r';
        if (point >= 0x7F && point < 0xA0) return point != 0x85;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean turning = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        // Zero-width blanks and soft hyphens come from web pages, private characters from fonts of their own.
        boolean unseen = point == 0xAD || point == 0x200B || point == 0x2060 || point == 0xFEFF;
        boolean ofOneFont = point >= 0xE000 && point <= 0xF8FF;
        return unseen || ofOneFont || half || turning || (point & 0xFFFE) == 0xFFFE;
    }
}
