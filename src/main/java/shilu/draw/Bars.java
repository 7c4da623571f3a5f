package shilu.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

/** Lays out and paints one bar for each mark, and remembers where each stands. */
final class Bars {
    private static final double THINNEST = 1;

    private final List<Mark> marks;
    private final List<Span> spans;
    private final BarForm form;
    private final Function<Mark, Token> fill;
    private final Slots slots;
    private final Rectangle2D[] painted;

    /** Where a bar begins and ends on the scale. */
    record Span(double from, double to) {
        /** From zero to the number, or from one end of a range to the other. */
        static Span of(Mark mark) {
            return mark.isRange()
                    ? new Span(mark.from(), mark.to())
                    : new Span(Math.min(0, mark.to()), Math.max(0, mark.to()));
        }
    }

    Bars(Quantities quantities, List<Mark> marks, BarForm form) {
        this(quantities, marks, form, Slots.close(marks.size()));
    }

    Bars(Quantities quantities, List<Mark> marks, BarForm form, Slots slots) {
        this(
                marks,
                slots,
                marks.stream().map(Span::of).toList(),
                form,
                mark -> Colouring.fill(mark, quantities.highlighting()));
    }

    Bars(List<Mark> marks, List<Span> spans, BarForm form, Function<Mark, Token> fill) {
        this(marks, Slots.close(marks.size()), spans, form, fill);
    }

    private Bars(List<Mark> marks, Slots slots, List<Span> spans, BarForm form, Function<Mark, Token> fill) {
        this.marks = marks;
        this.slots = slots;
        this.spans = spans;
        this.form = form;
        this.fill = fill;
        this.painted = new Rectangle2D[marks.size()];
    }

    /**
     * Paints the bars.
     *
     * @param gap part of each slot that stays empty
     * @param thickest no bar is thicker, in pixels
     * @param shift how far each bar stands below the middle of its slot
     */
    void paint(
            Canvas canvas,
            Rectangle2D area,
            PlotOrientation orientation,
            Range range,
            double gap,
            double thickest,
            double shift) {
        var categories = new CategoryAxis(null);
        categories.setVisible(false);
        int count = slots.count();
        categories.setLowerMargin(gap / 2 / count);
        categories.setUpperMargin(gap / 2 / count);
        categories.setCategoryMargin(count < 2 ? 0 : gap * (count - 1) / count);
        var renderer = new IntervalBarRenderer();
        renderer.setBarPainter(new MarkPainter(shift));
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        double breadth = orientation == PlotOrientation.HORIZONTAL ? area.getHeight() : area.getWidth();
        renderer.setMaximumBarWidth(thickest / breadth);
        var plot = new CategoryPlot(dataset(), categories, new SilentAxis(range), renderer);
        plot.setOrientation(orientation);
        plain(plot);
        plot.draw(canvas, area, null, null, new ChartRenderingInfo().getPlotInfo());
        canvas.tooltip("");
    }

    static void plain(CategoryPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinesVisible(false);
    }

    /** Where the bar of a mark stands. */
    Rectangle2D barOf(int index) {
        return painted[index];
    }

    private DefaultIntervalCategoryDataset dataset() {
        int count = slots.count();
        // Labels may repeat, keys may not.
        var keys = new Integer[count];
        var starts = new Number[1][count];
        var ends = new Number[1][count];
        for (int i = 0; i < count; i++) {
            keys[i] = i;
            int mark = slots.markIn(i);
            // Nothing is painted where there is no number.
            if (mark < 0) continue;
            starts[0][i] = spans.get(mark).from();
            ends[0][i] = spans.get(mark).to();
        }
        return new DefaultIntervalCategoryDataset(new Integer[] {0}, keys, starts, ends);
    }

    private final class MarkPainter implements BarPainter {
        private final double shift;

        MarkPainter(double shift) {
            this.shift = shift;
        }

        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base) {
            int index = slots.markIn(column);
            var mark = marks.get(index);
            var room = new Rectangle2D.Double(
                    bar.getX(),
                    bar.getY() + shift,
                    Math.max(THINNEST, bar.getWidth()),
                    Math.max(THINNEST, bar.getHeight()));
            painted[index] = room;
            // Nothing is drawn of nothing; the value beside the axis says it.
            if (form == BarForm.BAR && mark.from() == 0 && mark.to() == 0) return;
            ((Canvas) graphics).tooltip(mark.words());
            form.paint((Canvas) graphics, room, mark, fill.apply(mark));
        }

        @Override
        public void paintBarShadow(
                Graphics2D graphics,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegged) {
            // Bars have no shadow.
        }
    }
}
