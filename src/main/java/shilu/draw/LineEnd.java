package shilu.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shilu.model.Units;

/**
 * A place where a line of text may end: never inside a number with its unit, nor in a Latin word, nor before a closing
 * sign.
 *
 * @param tear how much a break there tears apart, from 0 between two sentences
 */
record LineEnd(int offset, double tear) {
    /** Where the author would have a line end; it is never printed. */
    static final char MARK = '\u200B';

    private static final String NOT_FIRST = "，。、；：？！）》」』】”’％%…—～,.;:?!)";
    private static final String NOT_LAST = "（《「『【“‘(";
    private static final String STOPS = "，。、；：？！）》」』】”,;:?!)";
    /** What belongs to the words before it, and begins no word in a name or a label. */
    private static final String TRAILING = "的了";
    /** What stands between two words. */
    private static final String JOINING = "和与或";

    private static final double IN_A_NAME = 6;
    private static final double IN_A_HAN_PHRASE = 3;
    private static final double BESIDE_A_MARK = 6;
    private static final double AFTER_A_NUMBER = 3;
    private static final double BETWEEN_WORDS = .5;
    private static final double AT_A_BRACKET = .5;
    private static final double AT_A_PARTICLE = 1;

    /** In characters; whether a longer run of them is odd or even tells nothing of its words. */
    private static final int LONGEST_NAME = 24;

    private static final Pattern COUNTED = Pattern.compile(".?[0-9] [mb]illion");
    private static final int LONGEST_COUNTED = "10 billion".length();

    private static final Pattern MEASURE = Pattern.compile("[约近超第]?[0-9]+(?:[.,～0-9]*[0-9])?(?:万亿|百万|亿|万|千)?[余多]?(?:"
            + Units.standard().symbols().stream()
                    .filter(symbol -> !symbol.isEmpty())
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")?(?:/\\p{IsHan}{1,2})?");

    /** The text without the author's marks. */
    static String plain(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(String.valueOf(MARK), "");
    }

    /** All of them, the end of the text as the last. */
    static List<LineEnd> of(String text) {
        var iterator = BreakIterator.getLineInstance(Locale.CHINA);
        iterator.setText(text);
        var ends = new ArrayList<LineEnd>();
        boolean[] whole = measures(text);
        double elsewhere = text.indexOf(MARK) < 0 ? 0 : BESIDE_A_MARK;
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next())
            if (end == text.length() || text.charAt(end - 1) == MARK) ends.add(new LineEnd(end, 0));
            else if (!whole[end] && mayEnd(text.charAt(end - 1), text.charAt(end)))
                ends.add(new LineEnd(end, tear(text, end) + elsewhere));
        return ends;
    }

    /** Where a break would part a number from its unit, or a unit in two. */
    private static boolean[] measures(String text) {
        boolean[] whole = new boolean[text.length() + 1];
        var found = MEASURE.matcher(text);
        while (found.find()) for (int i = found.start() + 1; i < found.end(); i++) whole[i] = true;
        return whole;
    }

    private static boolean mayEnd(char before, char after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) return false;
        // The quote that closes is the apostrophe too, as in “paper’s”.
        if (before == '’' && isLatin(after)) return false;
        return !isDigit(before) || isDigit(after) || Character.isWhitespace(after);
    }

    private static double tear(String text, int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (Character.isWhitespace(before) && end > 1) return tearAtSpace(text, end);
        if (STOPS.indexOf(before) >= 0) return 0;
        if (NOT_LAST.indexOf(after) >= 0) return AT_A_BRACKET;
        if (TRAILING.indexOf(before) >= 0) return AT_A_PARTICLE;
        if (!isHan(before) || !isHan(after)) return AT_A_PARTICLE;
        if (isAlone(text, end)) return IN_A_NAME;
        if (JOINING.indexOf(after) >= 0) return AT_A_PARTICLE;
        // Most words have two characters, and names with an odd one begin with it: 市专业镇发展领导小组.
        return followers(text, end) % 2 == 0 ? IN_A_HAN_PHRASE : IN_A_NAME;
    }

    private static double tearAtSpace(String text, int end) {
        boolean lower = Character.isLowerCase(text.charAt(end));
        boolean counted = lower && isDigit(text.charAt(end - 2))
                || COUNTED.matcher(text)
                        .region(Math.max(0, end - 1 - LONGEST_COUNTED), end - 1)
                        .matches();
        return counted
                ? AFTER_A_NUMBER
                : STOPS.indexOf(text.charAt(end - 2)) >= 0 || text.charAt(end) == '(' ? 0 : BETWEEN_WORDS;
    }

    /** Whether a single character would be left over on one side of the break. */
    private static boolean isAlone(String text, int end) {
        return followers(text, end) == 1 || end == 1 || !isHan(text.charAt(end - 2));
    }

    private static int followers(String text, int end) {
        int count = 0;
        while (count < LONGEST_NAME && end + count < text.length() && isHan(text.charAt(end + count))) {
            count++;
            if (TRAILING.indexOf(text.charAt(end + count - 1)) >= 0) break;
        }
        return count;
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
