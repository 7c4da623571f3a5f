package shilu.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;

/** Paints lines and dots; what hasn't come true yet is a hollow dot at the end of a dashed stretch. */
final class LineRenderer extends XYLineAndShapeRenderer {
    private static final double RADIUS = 3.5;

    /** How large the dots of a line are, and how broad the line itself. */
    record Weight(double dot, double lastDot, double line) {
        static final Weight FULL = new Weight(RADIUS, RADIUS, 2.5);
        static final Weight BESIDE = new Weight(RADIUS, RADIUS, 1.5);
        /** A line in a small picture, of which the last dot alone has words. */
        static final Weight SMALL = new Weight(2, RADIUS, 2);
        /** A line that others are compared with. */
        static final Weight REFERENCE = new Weight(1, 1, 1.2);
    }

    // Lines are drawn for one picture by one thread and never saved.
    private final transient List<List<Mark>> lines;
    private final transient List<Token> colours;
    private final transient List<Weight> weights;

    LineRenderer(List<List<Mark>> lines, List<Token> colours, List<Weight> weights) {
        super(true, true);
        this.lines = lines;
        this.colours = colours;
        this.weights = weights;
    }

    Token colour(int series) {
        return colours.get(series);
    }

    private Mark mark(int series, int item) {
        return lines.get(series).get(item);
    }

    @Override
    public Paint getItemPaint(int series, int item) {
        return colours.get(series);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        float width = (float) weights.get(series).line();
        float[] dashes = mark(series, item).isAhead() ? new float[] {5, 5} : null;
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    @Override
    protected void drawSecondaryPass(
            Graphics2D graphics,
            XYPlot plot,
            XYDataset dataset,
            int pass,
            int series,
            int item,
            ValueAxis domainAxis,
            Rectangle2D dataArea,
            ValueAxis rangeAxis,
            CrosshairState crosshairState,
            EntityCollection entities) {
        double value = dataset.getYValue(series, item);
        if (Double.isNaN(value)) return;
        double x = domainAxis.valueToJava2D(dataset.getXValue(series, item), dataArea, plot.getDomainAxisEdge());
        double y = rangeAxis.valueToJava2D(value, dataArea, plot.getRangeAxisEdge());
        var weight = weights.get(series);
        boolean isLast = item == lines.get(series).size() - 1;
        // The library would turn the circle into a path.
        Dots.paint(
                (Canvas) graphics,
                mark(series, item),
                x,
                y,
                isLast ? weight.lastDot() : weight.dot(),
                colours.get(series));
    }
}
