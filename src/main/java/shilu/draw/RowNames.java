package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The names of rows: in a column at the left, or, where a narrow picture lacks the room, above each row. */
final class RowNames {
    private static final double WIDEST_BESIDE = 80;
    private static final double GAP = 12;

    private final List<List<String>> names = new ArrayList<>();
    private final IntPredicate strong;
    private final boolean above;
    private final int lines;

    /**
     * @param strong which rows are the point of the picture
     * @param part how much of the width the names may take at most
     * @param needed how much of it the rows need at least
     */
    RowNames(List<String> labels, IntPredicate strong, double width, boolean narrow, double part, double needed) {
        this.strong = strong;
        double longest = 0;
        for (int i = 0; i < labels.size(); i++)
            longest = Math.max(longest, lettering(i).width(labels.get(i)));
        above = narrow && (longest > WIDEST_BESIDE || longest + GAP + needed > width);
        double room = above ? width : Math.min(longest, part * width);
        for (int i = 0; i < labels.size(); i++) names.add(Wrapping.wrap(labels.get(i), room, lettering(i)));
        lines = names.stream().mapToInt(List::size).max().orElse(1);
    }

    private Lettering lettering(int row) {
        return strong.test(row) ? Theme.STRONG : Theme.LABEL;
    }

    boolean above() {
        return above;
    }

    /** How high the tallest name is. */
    double height() {
        return lines * Theme.LABEL.lineHeight();
    }

    /** Where the rows begin. */
    double left() {
        if (above) return 0;
        double widest = 0;
        for (int i = 0; i < names.size(); i++) widest = Math.max(widest, Wrapping.widest(names.get(i), lettering(i)));
        return widest + GAP;
    }

    /** How high a row is whose mark is so thick, and that is at least {@code usual} high. */
    double row(double usual, double thick) {
        return above ? height() + thick + 16 : Math.max(usual, height() + 8);
    }

    /** How far below the middle of its row a mark stands. */
    double shift() {
        return above ? height() / 2 - 4 : 0;
    }

    /** Sets the name of a row whose mark has its upper edge and its middle at these heights. */
    void paint(Canvas canvas, int row, double top, double middle) {
        var lettering = lettering(row);
        var text = names.get(row);
        double all = text.size() * lettering.lineHeight();
        double from = above ? top - 4 - all : middle - all / 2;
        for (int i = 0; i < text.size(); i++)
            canvas.text(
                    text.get(i),
                    0,
                    from + (i + .5) * lettering.lineHeight() + lettering.middle(),
                    Anchor.START,
                    lettering,
                    Theme.INK);
    }
}
