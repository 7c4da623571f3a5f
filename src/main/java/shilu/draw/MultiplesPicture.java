package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Small pictures of lines, all on one scale, which the picture says in words. */
final class MultiplesPicture implements Picture {
    private static final double GUTTER = 20;
    private static final double GUTTER_NARROW = 14;
    private static final double TALL = 92;
    private static final double TALL_ALONE = 130;
    private static final double HEADROOM = 14;
    private static final double BETWEEN = 18;
    private static final double CLEAR = 8;
    private static final int COLUMNS = 4;
    private static final int COLUMNS_NARROW = 3;
    private static final int NAME_LINES = 2;
    private static final BasicStroke LINE = new BasicStroke(1);

    private final Quantities quantities;
    private final List<Quantities.Line> panels;
    private final List<Mark> reference;
    private final int columns;
    private final double cell;
    private final double gutter;
    private final List<List<String>> names;
    private final Ticks ticks;
    private final List<String> words;

    /** @param references how many of the lines, at the end, every panel shows too */
    MultiplesPicture(Quantities quantities, int references, double width, boolean narrow) {
        this.quantities = quantities;
        var lines = quantities.lines();
        panels = lines.subList(0, lines.size() - references);
        reference = references == 0
                ? List.of()
                : LinePlot.inTime(lines.get(lines.size() - 1).marks());
        gutter = narrow ? GUTTER_NARROW : GUTTER;
        columns = columns(width, narrow);
        cell = (width - gutter * (columns - 1)) / columns;
        names = panels.stream()
                .map(panel -> Wrapping.wrap(panel.label(), cell, Theme.STRONG))
                .toList();
        var all = quantities.all();
        ticks = Ticks.around(
                all.stream().mapToDouble(Mark::from).min().orElseThrow(),
                all.stream().mapToDouble(Mark::to).max().orElseThrow());
        words = Wrapping.wrap(words(lines, references), width, Theme.SMALL);
    }

    /** As many columns as leave every name two lines. */
    private int columns(double width, boolean narrow) {
        int most = narrow ? COLUMNS_NARROW : COLUMNS;
        // Five or six panels stand better three by three than four and one.
        if (!narrow && (panels.size() == 5 || panels.size() == 6)) most = 3;
        if (narrow && panels.size() == 4) most = 2;
        for (int count = Math.min(most, panels.size()); count > 1; count--) {
            double room = (width - gutter * (count - 1)) / count;
            boolean fit = panels.stream()
                    .allMatch(panel ->
                            Wrapping.wrap(panel.label(), room, Theme.STRONG).size() <= NAME_LINES
                                    && panel.marks().stream()
                                            .allMatch(mark -> Theme.SMALL_STRONG.width(mark.print()) <= room));
            if (fit) return count;
        }
        return 1;
    }

    private String words(List<Quantities.Line> lines, int references) {
        var wording = quantities.wording();
        String scale = wording.word(
                "multiples.scale",
                Ticks.plain(ticks.from()),
                Ticks.plain(ticks.to()),
                quantities.unit().symbol());
        if (references == 0) return scale;
        return scale
                + wording.word(
                        "multiples.reference", lines.get(lines.size() - 1).label());
    }

    private double tall() {
        return columns > 2 ? TALL : TALL_ALONE;
    }

    private double nameHeight() {
        return names.stream().mapToInt(List::size).max().orElse(1) * Theme.STRONG.lineHeight() + HEADROOM;
    }

    private double row() {
        return nameHeight() + tall() + 4 + Theme.TINY.lineHeight() + BETWEEN;
    }

    private int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    @Override
    public double height() {
        return rows() * row() - BETWEEN + 12 + words.size() * Theme.SMALL.lineHeight();
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < panels.size(); i++) {
            double left = i % columns * (cell + gutter);
            panel(canvas, i, left, i / columns * row());
        }
        double y = rows() * row() - BETWEEN + 12;
        for (String line : words) {
            canvas.text(line, 0, y + Theme.SMALL.ascent(), Anchor.START, Theme.SMALL, Theme.INK3);
            y += Theme.SMALL.lineHeight();
        }
    }

    private void panel(Canvas canvas, int index, double left, double top) {
        var marks = LinePlot.inTime(panels.get(index).marks());
        boolean point = !quantities.highlighting() || marks.stream().anyMatch(Mark::highlighted);
        double y = top;
        for (String line : names.get(index)) {
            canvas.text(line, left, y + Theme.STRONG.ascent() + 2, Anchor.START, Theme.STRONG, Theme.INK);
            y += Theme.STRONG.lineHeight();
        }
        var lines = new ArrayList<List<Mark>>();
        var colours = new ArrayList<Token>();
        var weights = new ArrayList<LineRenderer.Weight>();
        if (!reference.isEmpty()) {
            lines.add(reference);
            colours.add(Theme.BASE);
            weights.add(LineRenderer.Weight.REFERENCE);
        }
        lines.add(marks);
        colours.add(point ? Theme.BLUE : Theme.MUTE);
        weights.add(LineRenderer.Weight.SMALL);
        var area = new Rectangle2D.Double(left, top + nameHeight(), cell, tall());
        var plot = LinePlot.of(lines, area, ticks, quantities.all());
        for (int i = 0; i < ticks.count(); i++) grid(canvas, plot, i);
        plot.paint(canvas, new LineRenderer(lines, colours, weights));
        last(canvas, plot, marks, point);
        periods(canvas, left, area.getMaxY() + 4 + Theme.TINY.ascent());
    }

    private void grid(Canvas canvas, LinePlot plot, int index) {
        boolean zero = ticks.at(index).signum() == 0;
        boolean edge = index == 0 || index == ticks.count() - 1;
        if (!zero && !edge) return;
        double y = plot.y(ticks.at(index).doubleValue());
        canvas.line(plot.area().getX(), y, plot.area().getMaxX(), y, zero ? Theme.BASE : Theme.GRID, LINE);
    }

    /** The last value stands above its line, or below where the line comes from above. */
    private static void last(Canvas canvas, LinePlot plot, List<Mark> marks, boolean point) {
        var mark = marks.get(marks.size() - 1);
        var lettering = Theme.SMALL_STRONG;
        double width = lettering.width(mark.print());
        var area = plot.area();
        double right = Math.min(area.getMaxX(), Math.max(area.getX() + width, plot.x(mark) + width / 2));
        double highest = plot.y((mark.from() + mark.to()) / 2);
        double lowest = highest;
        for (double x = right - width; x < plot.x(mark); x += 4) {
            for (var line : plot.lines()) {
                double y = height(plot, line, x);
                highest = Math.min(highest, y);
                lowest = Math.max(lowest, y);
            }
        }
        boolean falls = marks.size() > 1 && marks.get(marks.size() - 2).to() > mark.to();
        double above = highest - CLEAR;
        double under = lowest + CLEAR + lettering.ascent();
        boolean roomAbove = above - lettering.ascent() >= area.getY() - HEADROOM;
        boolean roomUnder = under + lettering.descent() <= area.getMaxY();
        boolean below = roomUnder && (falls || !roomAbove);
        canvas.text(mark.print(), right, below ? under : above, Anchor.END, lettering, point ? Theme.BLUE : Theme.INK2);
    }

    /** How high a line runs at {@code x}; before it begins, as high as its first dot. */
    private static double height(LinePlot plot, List<Mark> marks, double x) {
        for (int i = 1; i < marks.size(); i++) {
            double from = plot.x(marks.get(i - 1));
            double to = plot.x(marks.get(i));
            if (x < from || x > to || to == from) continue;
            double way = (x - from) / (to - from);
            return plot.y(marks.get(i - 1).to()) * (1 - way)
                    + plot.y(marks.get(i).to()) * way;
        }
        return plot.y(marks.get(marks.size() - 1).to());
    }

    /** The span of time that all panels share. */
    private void periods(Canvas canvas, double left, double y) {
        var marks = LinePlot.inTime(quantities.all());
        String first = LinePicture.periodOf(marks.get(0));
        String last = LinePicture.periodOf(marks.get(marks.size() - 1));
        var lettering = Theme.TINY;
        if (first.equals(last)) {
            canvas.text(last, left + cell / 2, y, Anchor.MIDDLE, lettering, Theme.INK3);
            return;
        }
        canvas.text(last, left + cell, y, Anchor.END, lettering, Theme.INK3);
        boolean fits = lettering.width(first) + GUTTER_NARROW + lettering.width(last) <= cell;
        if (fits) canvas.text(first, left, y, Anchor.START, lettering, Theme.INK3);
    }
}
