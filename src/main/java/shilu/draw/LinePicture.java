package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Lines over time, each named at its end. */
final class LinePicture implements Picture {
    private static final double TALL = 300;
    private static final double TALL_NARROW = 200;
    // Leaves room for the value of a dot on the highest tick.
    private static final double TOP = 16;
    private static final double DOT = LinePlot.DOT;

    private final Quantities quantities;
    private final double width;
    private final boolean narrow;
    private final List<List<Mark>> lines;
    private final List<Token> colours = new ArrayList<>();
    private final Ticks ticks;
    private final LineNames names;
    private final Rectangle2D area;
    private final LinePlot plot;

    LinePicture(Quantities quantities, double width, boolean narrow) {
        this.quantities = quantities;
        this.width = width;
        this.narrow = narrow;
        lines = quantities.lines().stream()
                .map(line -> LinePlot.inTime(line.marks()))
                .toList();
        for (int i = 0; i < lines.size(); i++) colours.add(Colouring.line(quantities, i));
        var all = quantities.all();
        ticks = Ticks.around(
                all.stream().mapToDouble(Mark::from).min().orElseThrow(),
                all.stream().mapToDouble(Mark::to).max().orElseThrow());
        double widestTick = 0;
        for (int i = 0; i < ticks.count(); i++) widestTick = Math.max(widestTick, Theme.LABEL.width(ticks.print(i)));
        names = new LineNames(quantities, lines, colours, narrow);
        double left = widestTick + 8;
        area = new Rectangle2D.Double(left, TOP, width - left - names.width(), narrow ? TALL_NARROW : TALL);
        plot = LinePlot.of(lines, area, ticks, all);
    }

    @Override
    public double height() {
        return Math.max(area.getMaxY() + 8 + Theme.LABEL.lineHeight(), names.height() + 4);
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < ticks.count(); i++) tick(canvas, i);
        var weights = colours.stream()
                .map(colour -> colour == Theme.MUTE ? LineRenderer.Weight.BESIDE : LineRenderer.Weight.FULL)
                .toList();
        plot.paint(canvas, new LineRenderer(lines, colours, weights));
        periods(canvas);
        var ends = new ArrayList<LineNames.End>();
        for (var line : lines) {
            var mark = line.get(line.size() - 1);
            ends.add(new LineNames.End(mark, plot.x(mark), plot.y((mark.from() + mark.to()) / 2)));
        }
        names.paint(canvas, ends, area.getMaxX(), height());
        points(canvas);
    }

    private void tick(Canvas canvas, int index) {
        double y = plot.y(ticks.at(index).doubleValue());
        boolean base = ticks.at(index).signum() == 0;
        canvas.line(area.getX(), y, area.getMaxX(), y, base ? Theme.BASE : Theme.GRID, new BasicStroke(1));
        canvas.text(ticks.print(index), area.getX() - 8, y + Theme.LABEL.middle(), Anchor.END, Theme.LABEL, Theme.INK2);
    }

    /** Names the periods under the plot: the first and the last, and as many between as have room. */
    private void periods(Canvas canvas) {
        var texts = new TreeMap<Double, String>();
        for (Mark mark : quantities.all()) texts.putIfAbsent(LinePlot.day(mark), periodOf(mark));
        double y = area.getMaxY() + 8 + Theme.LABEL.ascent();
        double from = Double.NEGATIVE_INFINITY;
        var lastEntry = texts.lastEntry();
        double lastLeft = left(lastEntry.getKey(), lastEntry.getValue());
        for (var entry : texts.entrySet()) {
            double left = left(entry.getKey(), entry.getValue());
            double right = left + Theme.LABEL.width(entry.getValue());
            boolean isLast = entry.equals(lastEntry);
            if (left < from || !isLast && right + DOT * 2 > lastLeft) continue;
            canvas.text(entry.getValue(), left, y, Anchor.START, Theme.LABEL, Theme.INK2);
            from = right + DOT * 2;
        }
    }

    private double left(double day, String text) {
        double width = Theme.LABEL.width(text);
        return Math.max(0, Math.min(this.width - width, plot.x(day) - width / 2));
    }

    static String periodOf(Mark mark) {
        String text = mark.figure().period().text();
        return text.matches("\\d{4}") ? text : mark.label();
    }

    /** Values at dots of a single line, where they have room; with more lines they would hide each other. */
    private void points(Canvas canvas) {
        double from = Double.NEGATIVE_INFINITY;
        for (var line : lines)
            for (int i = 0; i < line.size() - 1; i++) {
                var mark = line.get(i);
                if (lines.size() > 1 && !mark.highlighted() || mark.isRange()) continue;
                var lettering = mark.highlighted() ? Theme.SMALL_STRONG : Theme.SMALL;
                double width = lettering.width(mark.print());
                double left = Math.max(area.getX(), plot.x(mark) - width / 2);
                double next = plot.x(line.get(i + 1));
                if (left < from || left + width > next - DOT && !mark.highlighted()) continue;
                double y = plot.y(mark.to());
                boolean under = y + 10 + lettering.size() < area.getMaxY()
                        && line.get(i + 1).to() > mark.to()
                        && (i == 0 || line.get(i - 1).to() > mark.to());
                canvas.text(
                        mark.print(),
                        left,
                        under ? y + 8 + lettering.ascent() : y - 8,
                        Anchor.START,
                        lettering,
                        mark.highlighted() ? Theme.BLUE : Theme.INK2);
                from = left + width + 4;
            }
    }
}
