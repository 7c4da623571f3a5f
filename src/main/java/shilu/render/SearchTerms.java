package shilu.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into the terms that the search index knows.
 *
 * <p>Chinese has no blanks between words, and dictionaries cut the names of a place's own trades apart; so a run of Han
 * characters becomes its overlapping pairs and its last character. Latin words and numbers stay whole. The page's script
 * cuts queries by the same rules.
 */
final class SearchTerms {
    private SearchTerms() {}

    /** The one form of all ways to write the same: half width, lower case, no commas in numbers. */
    static String folded(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = folded(text.charAt(i));
            if (folded == 0) return foldedWhatever(text);
            plain.append(folded);
        }
        return withoutThousands(plain.toString());
    }

    /** What nearly all characters of Chinese text fold to, by themselves; 0 for the others. */
    private static char folded(char c) {
        if (c >= '\u4e00' && c <= '\u9fff' || c >= '\u3001' && c <= '\u3011' || c >= '\u2018' && c <= '\u201d')
            return c;
        char half = c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xFEE0) : c;
        if (half >= 'A' && half <= 'Z') return (char) (half + 'a' - 'A');
        return half < 0x80 ? half : 0;
    }

    /** A comma with a digit before and three behind it stands in a number. */
    private static String withoutThousands(String text) {
        StringBuilder without = null;
        int end = 0;
        for (int comma = text.indexOf(',', 1); comma > 0; comma = text.indexOf(',', comma + 1)) {
            if (!areDigits(text, comma - 1, comma) || !areDigits(text, comma + 1, comma + 4)) continue;
            if (without == null) without = new StringBuilder(text.length());
            without.append(text, end, comma);
            end = comma + 1;
        }
        return without == null ? text : without.append(text, end, text.length()).toString();
    }

    private static boolean areDigits(String text, int start, int end) {
        if (end > text.length()) return false;
        for (int i = start; i < end; i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return true;
    }

    private static String foldedWhatever(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return withoutThousands(narrow);
    }

    /** The terms in reading order, repeated as often as they stand there. */
    static List<String> of(String text) {
        var terms = new ArrayList<String>();
        read(text, new Visit() {
            @Override
            public void pair(int first, int second) {
                terms.add(Character.toString(first) + (second == 0 ? "" : Character.toString(second)));
            }

            @Override
            public void word(String word) {
                terms.add(word);
            }
        });
        return terms;
    }

    /** Is told of each term in reading order. */
    interface Visit {
        /** @param second 0 for the last character of a run, which stands alone */
        void pair(int first, int second);

        void word(String word);
    }

    static void read(String text, Visit visit) {
        String whole = folded(text);
        int end;
        for (int start = 0; start < whole.length(); start = end) {
            int first = whole.codePointAt(start);
            end = start + Character.charCount(first);
            if (isHan(first)) {
                int second = end < whole.length() ? whole.codePointAt(end) : 0;
                visit.pair(first, isHan(second) ? second : 0);
            } else if (isLatin(first)) {
                end = endOfLatin(whole, end);
                visit.word(whole.substring(start, end));
            }
        }
    }

    static boolean isHan(int c) {
        return c >= 0x3400 && c <= 0x9fff
                || c >= 0x3005 && c <= 0x3007
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0x20000 && c <= 0x323af;
    }

    private static boolean isLatin(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** A point or hyphen belongs to a word when more of the word follows. */
    private static int endOfLatin(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joins = (c == '.' || c == '-') && end + 1 < text.length() && isLatin(text.charAt(end + 1));
            if (!isLatin(c) && !joins) break;
            end++;
        }
        return end;
    }
}
