package shilu.draw;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into the fewest lines, and these into near-equal lengths. */
final class Wrapping {
    private static final double STEP = 2;
    private static final String ELLIPSIS = "…";
    private static final String NOT_FIRST = "，。、；：？！）》」』】”’％%…—～,.;:?!)";
    private static final String NOT_LAST = "（《「『【“‘(";

    private Wrapping() {}

    static List<String> wrap(String text, double width, Lettering lettering) {
        if (lettering.width(text) <= width) return List.of(text);
        var fewest = greedy(text, width, lettering);
        double balanced = lettering.width(text) / fewest.size();
        for (double narrower = balanced; narrower < width; narrower += STEP) {
            var lines = greedy(text, narrower, lettering);
            if (lines.size() <= fewest.size() && widest(lines, lettering) <= width) return lines;
        }
        return fewest;
    }

    /** Breaks text into no more lines than there is room for; where words are left out, an ellipsis says so. */
    static List<String> wrap(String text, double width, Lettering lettering, int most) {
        var lines = wrap(text, width, lettering);
        if (isWithin(lines, width, lettering, most)) return lines;
        var kept = new ArrayList<String>();
        for (String line : greedy(text, width, lettering)) {
            boolean cut = kept.size() == most;
            if (cut) kept.set(most - 1, shortened(kept.get(most - 1) + ELLIPSIS, width, lettering));
            if (cut) return kept;
            kept.add(shortened(line, width, lettering));
        }
        return kept;
    }

    static boolean isWithin(List<String> lines, double width, Lettering lettering, int most) {
        return lines.size() <= most && widest(lines, lettering) <= width;
    }

    private static String shortened(String line, double width, Lettering lettering) {
        if (lettering.width(line) <= width) return line;
        int end = line.endsWith(ELLIPSIS) ? line.length() - ELLIPSIS.length() : line.length();
        while (end > 0 && lettering.width(line.substring(0, end) + ELLIPSIS) > width)
            end = line.offsetByCodePoints(end, -1);
        return line.substring(0, end) + ELLIPSIS;
    }

    static double widest(List<String> lines, Lettering lettering) {
        return lines.stream().mapToDouble(lettering::width).max().orElse(0);
    }

    private static List<String> greedy(String text, double width, Lettering lettering) {
        var lines = new ArrayList<String>();
        int start = 0;
        int last = 0;
        for (int end : breaks(text)) {
            boolean tooWide = lettering.width(text.substring(start, end).strip()) > width;
            if (tooWide && last > start) {
                lines.add(text.substring(start, last).strip());
                start = last;
            }
            last = end;
        }
        lines.add(text.substring(start).strip());
        return lines;
    }

    /** Where a line may end: never inside a number or a word, never before a closing sign. */
    private static List<Integer> breaks(String text) {
        var iterator = BreakIterator.getLineInstance(Locale.CHINA);
        iterator.setText(text);
        var breaks = new ArrayList<Integer>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            boolean atEnd = end == text.length();
            if (!atEnd && NOT_FIRST.indexOf(text.charAt(end)) >= 0) continue;
            if (!atEnd && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) continue;
            if (!atEnd && isDigit(text.charAt(end - 1)) != isDigit(text.charAt(end)) && staysWhole(text, end)) continue;
            breaks.add(end);
        }
        return breaks;
    }

    /** A number keeps the unit that follows it. */
    private static boolean staysWhole(String text, int end) {
        return isDigit(text.charAt(end - 1)) && !Character.isWhitespace(text.charAt(end));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
