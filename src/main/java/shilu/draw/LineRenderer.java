package shilu.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
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

    // Lines are drawn for one picture by one thread and never saved.
    private final transient List<List<Mark>> lines;
    private final transient List<Token> colours;
    private final transient boolean highlighting;

    LineRenderer(List<List<Mark>> lines, List<Token> colours, boolean highlighting) {
        super(true, true);
        this.lines = lines;
        this.colours = colours;
        this.highlighting = highlighting;
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
        float width = highlighting && colours.get(series) == Theme.MUTE ? 1.5f : 2.5f;
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
        dot(
                (Canvas) graphics,
                mark(series, item),
                new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS),
                colours.get(series));
    }

    // The library would turn the circle into a path.
    private static void dot(Canvas canvas, Mark mark, Ellipse2D circle, Token colour) {
        canvas.setPaint(mark.isAhead() ? Theme.GROUND : colour);
        canvas.tooltip(mark.isAhead() ? "" : mark.words());
        canvas.fill(circle);
        if (mark.isAhead()) {
            canvas.setPaint(colour);
            canvas.setStroke(new BasicStroke(1.5f));
            canvas.tooltip(mark.words());
            canvas.draw(circle);
        }
        canvas.tooltip("");
    }
}
