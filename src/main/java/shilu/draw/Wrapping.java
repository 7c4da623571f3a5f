package shilu.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks text into the fewest lines, these into near-equal lengths, and words as rarely as can be. */
final class Wrapping {
    private static final String ELLIPSIS = "…";
    /** What two lines that differ by twice this many letters cost is little beside a word in two halves. */
    private static final double UNEVENNESS = .15;

    private static final double OVERHANG = 1000;

    /** In characters: every way to break a text is tried, and no label that anybody reads is longer. */
    private static final int LONGEST_TRIED = 300;

    private Wrapping() {}

    static List<String> wrap(String text, double width, Lettering lettering) {
        if (lettering.width(text) <= width) return List.of(LineEnd.plain(text));
        var greedy = greedy(text, width, lettering);
        return text.length() > LONGEST_TRIED ? greedy : new Search(text, width, lettering).lines(greedy.size());
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
        for (var end : LineEnd.of(text)) {
            boolean tooWide =
                    lettering.width(text.substring(start, end.offset()).strip()) > width;
            if (tooWide && last > start) {
                lines.add(line(text, start, last));
                start = last;
            }
            last = end.offset();
        }
        lines.add(line(text, start, text.length()));
        return lines;
    }

    private static String line(String text, int from, int to) {
        return LineEnd.plain(text.substring(from, to)).strip();
    }

    /** Tries every way to break a text into so many lines. */
    private static final class Search {
        private final String text;
        private final double width;
        private final Lettering lettering;
        private final List<LineEnd> ends;
        /** How far from the beginning each character stands. */
        private final double[] reach;

        Search(String text, double width, Lettering lettering) {
            this.text = text;
            this.width = width;
            this.lettering = lettering;
            ends = LineEnd.of(text);
            reach = new double[text.length() + 1];
            for (int i = 0; i < text.length(); ) {
                int next = text.offsetByCodePoints(i, 1);
                double wide = lettering.width(text.substring(i, next));
                for (int j = i + 1; j <= next; j++) reach[j] = reach[i] + wide;
                i = next;
            }
        }

        List<String> lines(int count) {
            double even = reach[text.length()] / count;
            int last = ends.size();
            // cost[n][e]: of the best n lines that end at break e; 0 is the beginning of the text.
            double[][] cost = new double[count + 1][last + 1];
            int[][] before = new int[count + 1][last + 1];
            for (double[] row : cost) Arrays.fill(row, Double.MAX_VALUE);
            cost[0][0] = 0;
            for (int line = 1; line <= count; line++)
                for (int end = line; end <= last; end++)
                    for (int start = line - 1; start < end; start++) {
                        if (cost[line - 1][start] == Double.MAX_VALUE) continue;
                        double all = cost[line - 1][start] + cost(start, end, even);
                        if (all >= cost[line][end]) continue;
                        cost[line][end] = all;
                        before[line][end] = start;
                    }
            var lines = new ArrayList<String>();
            for (int line = count, end = last; line > 0; end = before[line--][end])
                lines.add(0, line(text, offset(before[line][end]), offset(end)));
            return lines;
        }

        private double cost(int start, int end, double even) {
            double wide = wide(offset(start), offset(end));
            double uneven = (wide - even) / lettering.size();
            double over = Math.max(0, wide - width);
            double tear = end == ends.size() ? 0 : ends.get(end - 1).tear();
            return UNEVENNESS * uneven * uneven + OVERHANG * over + tear;
        }

        private int offset(int end) {
            return end == 0 ? 0 : ends.get(end - 1).offset();
        }

        /** A line's width without the spaces at its ends. */
        private double wide(int from, int to) {
            int first = from;
            int last = to;
            while (first < last && Character.isWhitespace(text.charAt(first))) first++;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) last--;
            return reach[last] - reach[first];
        }
    }
}
