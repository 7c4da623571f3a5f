package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import shilu.model.Period;

/** Lines over time, each named at its end. */
final class LinePicture implements Picture {
    private static final double TALL = 300;
    private static final double TALL_NARROW = 240;
    // Leaves room for the value of a dot on the highest tick.
    private static final double TOP = 16;
    private static final double DOT = 6;
    private static final double RANGE_WIDTH = 8;

    private final Quantities quantities;
    private final double width;
    private final boolean narrow;
    private final List<List<Mark>> lines;
    private final List<Token> colours = new ArrayList<>();
    private final Ticks ticks;
    private final LineNames names;
    private final Rectangle2D area;
    private final double first;
    private final double last;

    LinePicture(Quantities quantities, double width, boolean narrow) {
        this.quantities = quantities;
        this.width = width;
        this.narrow = narrow;
        lines = quantities.lines().stream()
                .map(line -> line.marks().stream()
                        .sorted(Comparator.comparingDouble(LinePicture::day))
                        .toList())
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
        first = all.stream().mapToDouble(LinePicture::day).min().orElseThrow();
        last = all.stream().mapToDouble(LinePicture::day).max().orElseThrow();
    }

    /** The middle of a mark's period, in days. */
    private static double day(Mark mark) {
        Period period = mark.figure().period();
        return (period.start().toEpochDay() + period.end().toEpochDay() + 1) / 2.0;
    }

    @Override
    public double height() {
        return Math.max(area.getMaxY() + 8 + Theme.LABEL.lineHeight(), names.height() + 4);
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < ticks.count(); i++) tick(canvas, i);
        plot().draw(canvas, area, null, null, new ChartRenderingInfo().getPlotInfo());
        for (int i = 0; i < lines.size(); i++)
            for (Mark mark : lines.get(i)) if (mark.isRange()) range(canvas, mark, colours.get(i));
        periods(canvas);
        var ends = new ArrayList<LineNames.End>();
        for (var line : lines) {
            var mark = line.get(line.size() - 1);
            ends.add(new LineNames.End(mark, x(day(mark)), y((mark.from() + mark.to()) / 2)));
        }
        names.paint(canvas, ends, area.getMaxX(), height());
        points(canvas);
    }

    private XYPlot plot() {
        var data = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            var series = new XYSeries(i, false, true);
            // A range has no single height, so the line breaks there instead of inventing one.
            for (Mark mark : lines.get(i)) series.add(day(mark), mark.isRange() ? null : (Double) mark.to());
            data.addSeries(series);
        }
        double days = Math.max(1, last - first);
        double dot = DOT * days / (area.getWidth() - 2 * DOT);
        var across = first == last ? new Range(first - 1, first + 1) : new Range(first - dot, last + dot);
        double value = DOT * (high() - low()) / (area.getHeight() - 2 * DOT);
        var up = new Range(low() - value, high() + value);
        var plot = new XYPlot(
                data,
                new SilentAxis(across),
                new SilentAxis(up),
                new LineRenderer(lines, colours, quantities.highlighting()));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private double low() {
        return ticks.from().doubleValue();
    }

    private double high() {
        return ticks.to().doubleValue();
    }

    private double x(double day) {
        if (first == last) return area.getCenterX();
        return area.getX() + DOT + (day - first) / (last - first) * (area.getWidth() - 2 * DOT);
    }

    private double y(double value) {
        return area.getMaxY() - DOT - (value - low()) / (high() - low()) * (area.getHeight() - 2 * DOT);
    }

    private void tick(Canvas canvas, int index) {
        double y = y(ticks.at(index).doubleValue());
        boolean base = ticks.at(index).signum() == 0;
        canvas.line(area.getX(), y, area.getMaxX(), y, base ? Theme.BASE : Theme.GRID, new BasicStroke(1));
        canvas.text(ticks.print(index), area.getX() - 8, y + Theme.LABEL.middle(), Anchor.END, Theme.LABEL, Theme.INK2);
    }

    private void range(Canvas canvas, Mark mark, Token token) {
        double top = y(mark.to());
        canvas.tooltip(mark.words());
        var room = new Rectangle2D.Double(
                x(day(mark)) - RANGE_WIDTH / 2, top, RANGE_WIDTH, Math.max(1, y(mark.from()) - top));
        MarkShape.paint(canvas, room, mark, token);
        canvas.tooltip("");
    }

    /** Names the periods under the plot: the first and the last, and as many between as have room. */
    private void periods(Canvas canvas) {
        var texts = new TreeMap<Double, String>();
        for (Mark mark : quantities.all()) texts.putIfAbsent(day(mark), periodOf(mark));
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
        return Math.max(0, Math.min(this.width - width, x(day) - width / 2));
    }

    private static String periodOf(Mark mark) {
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
                double left = Math.max(area.getX(), x(day(mark)) - width / 2);
                double next = x(day(line.get(i + 1)));
                if (left < from || left + width > next - DOT && !mark.highlighted()) continue;
                double y = y(mark.to());
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
