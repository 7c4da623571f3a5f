package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The names of rows: beside them where there is room, above them on narrow screens where a name is long. */
final class RowHeadings {
    private static final double NARROW_NAMES = 80;
    private static final double GAP = 12;
    private static final double ABOVE = 4;

    private final List<List<String>> names;
    private final List<Lettering> letterings;
    private final boolean above;
    private final double left;

    /**
     * Wraps the names.
     *
     * @param part how much of the width names may take beside their rows
     * @param needed how much of it the rows need at least
     */
    RowHeadings(
            List<String> names, List<Lettering> letterings, double width, boolean narrow, double part, double needed) {
        this.letterings = letterings;
        double longest = 0;
        for (int i = 0; i < names.size(); i++)
            longest = Math.max(longest, letterings.get(i).width(names.get(i)));
        above = narrow && (longest > NARROW_NAMES || longest + GAP + needed > width);
        double room = above ? width : Math.min(longest, part * width);
        var wrapped = new ArrayList<List<String>>();
        double widest = 0;
        for (int i = 0; i < names.size(); i++) {
            var lines = Wrapping.wrap(names.get(i), room, letterings.get(i));
            wrapped.add(lines);
            widest = Math.max(widest, Wrapping.widest(lines, letterings.get(i)));
        }
        this.names = List.copyOf(wrapped);
        left = above ? 0 : widest + GAP;
    }

    boolean above() {
        return above;
    }

    /** Where the rows begin. */
    double left() {
        return left;
    }

    boolean isOneLine(int row) {
        return names.get(row).size() == 1;
    }

    /** Clears the ground under a name that stands above its row, so that no line runs through it. */
    void clear(Canvas canvas, int row, double top) {
        if (!above) return;
        double widest = Wrapping.widest(names.get(row), letterings.get(row));
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(0, top, widest + 2, height(row)));
    }

    private double height(int row) {
        return names.get(row).size() * letterings.get(row).lineHeight();
    }

    /** How far below the top of its room a row's body begins. */
    double offset(int row) {
        return above ? height(row) + ABOVE : 0;
    }

    /** The room of a row whose body is {@code body} high. */
    double room(int row, double body) {
        return above ? offset(row) + body : Math.max(height(row), body);
    }

    /** Sets a row's name; beside the row it stands in the middle of {@code room}. */
    void paint(Canvas canvas, int row, double top, double room) {
        var lettering = letterings.get(row);
        double y = above ? top : top + (room - height(row)) / 2;
        for (String line : names.get(row)) {
            double baseline = y + lettering.lineHeight() / 2 + lettering.middle();
            canvas.text(line, 0, baseline, Anchor.START, lettering, Theme.INK);
            y += lettering.lineHeight();
        }
    }
}
