package shilu.check;

import java.util.Map;

/**
 * What stands in a text, as far as the conventions care: most lines hold nothing that a given convention forbids, and
 * one look at each character tells so sooner than a pattern does.
 *
 * @param found one bit for each trait
 */
record StyleTraits(int found) {
    private static final int DIGIT = 1 << 0;
    private static final int PERCENT = 1 << 1;
    private static final int POINT = 1 << 2;
    private static final int COMMA = 1 << 3;
    private static final int WESTERN_MARK = 1 << 4;
    private static final int WESTERN_PAIR = 1 << 5;
    private static final int BLANK = 1 << 6;
    private static final int FULL_WIDTH = 1 << 7;
    private static final int LISTING_COMMA = 1 << 8;
    private static final int MONTH = 1 << 9;
    private static final int PERCENT_IN_WORDS = 1 << 10;
    private static final int TIMES = 1 << 11;
    private static final int DOTS = 1 << 12;
    private static final int DASH = 1 << 13;
    private static final int MARKS_SIDE_BY_SIDE = 1 << 14;

    /** The traits of which one must stand in a text that breaks the convention. */
    private static final Map<String, Integer> NEEDED = Map.ofEntries(
            Map.entry("N1", DIGIT),
            Map.entry("N2", DIGIT),
            Map.entry("N3", POINT),
            Map.entry("N4", COMMA),
            Map.entry("N5", DIGIT),
            Map.entry("N6", MONTH | PERCENT_IN_WORDS),
            Map.entry("N7", LISTING_COMMA),
            Map.entry("B1", POINT | COMMA | WESTERN_MARK),
            Map.entry("B2", WESTERN_PAIR),
            Map.entry("B3", LISTING_COMMA),
            Map.entry("B5", DIGIT),
            Map.entry("B6", POINT | DOTS | DASH | MARKS_SIDE_BY_SIDE),
            Map.entry("B7", MARKS_SIDE_BY_SIDE),
            Map.entry("B8", BLANK),
            Map.entry("B9", FULL_WIDTH),
            Map.entry("S7", PERCENT | TIMES),
            Map.entry("S7-ratio", PERCENT));

    /** Traits of which a text that breaks the convention has at least one; all, where nothing is known of it. */
    static StyleTraits neededBy(String convention) {
        return new StyleTraits(NEEDED.getOrDefault(convention, ~0));
    }

    /** Whether the text may break the convention at all. */
    boolean allow(StyleRule rule) {
        return rule.needed().found == ~0 || (found & rule.needed().found) != 0;
    }

    static StyleTraits of(String text) {
        int found = 0;
        boolean afterMark = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = isMark(c);
            if (isMark && afterMark) found |= MARKS_SIDE_BY_SIDE;
            afterMark = isMark;
            found |= of(c);
        }
        return new StyleTraits(found);
    }

    private static boolean isMark(char c) {
        return c == '，' || c == '。' || c == '、' || c == '；' || c == '：' || c == '？' || c == '！';
    }

    private static int of(char c) {
        if (c >= '\u4E00' && c <= '\u9FFF') return ofHan(c);
        if (c >= '0' && c <= '9') return DIGIT;
        if (c >= '\uFF05' && c <= '\uFF5A' && !isMark(c)) return FULL_WIDTH;
        return switch (c) {
            case '%' -> PERCENT;
            case '.' -> POINT;
            case ',' -> COMMA;
            case ';', ':', '?', '!' -> WESTERN_MARK;
            case '(', ')', '"' -> WESTERN_PAIR;
            case ' ', '\t', '\u3000' -> BLANK;
            case '、' -> LISTING_COMMA;
            case '…' -> DOTS;
            case '-', '—' -> DASH;
            default -> 0;
        };
    }

    private static int ofHan(char c) {
        if (c == '月') return MONTH;
        if (c == '之') return PERCENT_IN_WORDS;
        return c == '倍' ? TIMES : 0;
    }
}
