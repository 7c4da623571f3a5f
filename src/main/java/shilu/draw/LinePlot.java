package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import shilu.model.Period;

/**
 * Lines over time in a room of the picture.
 *
 * @param lines each in the order of time
 * @param low the number at the foot of the room
 * @param high the number at its top
 * @param first the earliest day
 * @param last the latest day
 */
record LinePlot(List<List<Mark>> lines, Rectangle2D area, double low, double high, double first, double last) {
    /** How far dots stay from the edges of the room. */
    static final double DOT = 6;

    private static final double RANGE_WIDTH = 8;

    static LinePlot of(List<List<Mark>> lines, Rectangle2D area, Ticks ticks, List<Mark> all) {
        return new LinePlot(
                lines,
                area,
                ticks.from().doubleValue(),
                ticks.to().doubleValue(),
                all.stream().mapToDouble(LinePlot::day).min().orElseThrow(),
                all.stream().mapToDouble(LinePlot::day).max().orElseThrow());
    }

    static List<Mark> inTime(List<Mark> marks) {
        return marks.stream().sorted(Comparator.comparingDouble(LinePlot::day)).toList();
    }

    /** The middle of a mark's period, in days. */
    static double day(Mark mark) {
        Period period = mark.figure().period();
        return (period.start().toEpochDay() + period.end().toEpochDay() + 1) / 2.0;
    }

    double x(Mark mark) {
        return x(day(mark));
    }

    double x(double day) {
        if (first == last) return area.getCenterX();
        return area.getX() + DOT + (day - first) / (last - first) * (area.getWidth() - 2 * DOT);
    }

    double y(double value) {
        return area.getMaxY() - DOT - (value - low) / (high - low) * (area.getHeight() - 2 * DOT);
    }

    void paint(Canvas canvas, LineRenderer renderer) {
        plot(renderer).draw(canvas, area, null, null, new ChartRenderingInfo().getPlotInfo());
        for (int i = 0; i < lines.size(); i++)
            for (Mark mark : lines.get(i)) if (mark.isRange()) range(canvas, mark, renderer.colour(i));
    }

    private XYPlot plot(LineRenderer renderer) {
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
        double value = DOT * (high - low) / (area.getHeight() - 2 * DOT);
        var up = new Range(low - value, high + value);
        var plot = new XYPlot(data, new SilentAxis(across), new SilentAxis(up), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private void range(Canvas canvas, Mark mark, Token token) {
        double top = y(mark.to());
        canvas.tooltip(mark.words());
        var room =
                new Rectangle2D.Double(x(mark) - RANGE_WIDTH / 2, top, RANGE_WIDTH, Math.max(1, y(mark.from()) - top));
        MarkShape.paint(canvas, room, mark, token);
        canvas.tooltip("");
    }
}
