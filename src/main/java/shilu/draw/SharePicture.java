package shilu.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars of 100 %, cut into parts. */
final class SharePicture implements Picture {
    private static final double ROW = 34;
    private static final double THICK = 22;
    private static final double NARROW_NAMES = 80;
    private static final double NAME_PART = .3;
    private static final double CUT = 1.5;
    private static final double AT_EDGE = 1;

    private final Wording wording;
    private final Shares shares;
    private final List<List<String>> names;
    private final double width;
    private final boolean above;
    private final int lines;
    private final double left;
    private final ShareKey key;

    SharePicture(Quantities quantities, double width, boolean narrow) {
        wording = quantities.wording();
        shares = Shares.of(quantities);
        this.width = width;
        double longest = shares.bars().stream()
                .mapToDouble(bar -> Theme.LABEL.width(bar.label()))
                .max()
                .orElse(0);
        above = narrow && longest > NARROW_NAMES;
        double room = above ? width : Math.min(longest, NAME_PART * width);
        names = shares.bars().stream()
                .map(bar -> Wrapping.wrap(bar.label(), room, Theme.LABEL))
                .toList();
        lines = names.stream().mapToInt(List::size).max().orElse(1);
        double widest = names.stream()
                .mapToDouble(name -> Wrapping.widest(name, Theme.LABEL))
                .max()
                .orElse(0);
        left = above ? 0 : widest + 12;
        key = ShareKey.over(shares, left, width);
    }

    private double row() {
        double names = lines * Theme.LABEL.lineHeight();
        return above ? names + THICK + 18 : Math.max(ROW, names + 8);
    }

    @Override
    public double height() {
        return key.height() + shares.bars().size() * row();
    }

    @Override
    public void paint(Canvas canvas) {
        key.paint(canvas);
        var area = new Rectangle2D.Double(
                left, key.height(), width - left, shares.bars().size() * row());
        var painter = new SegmentPainter(canvas);
        plot(painter, area).draw(canvas, area, null, null, new ChartRenderingInfo().getPlotInfo());
        canvas.tooltip("");
        painter.labels();
        for (int i = 0; i < names.size(); i++) name(canvas, i);
    }

    private CategoryPlot plot(SegmentPainter painter, Rectangle2D area) {
        var data = new DefaultCategoryDataset();
        var bars = shares.bars();
        for (int bar = 0; bar < bars.size(); bar++)
            for (var segment : bars.get(bar).segments()) data.addValue((Number) segment.share(), segment.part(), bar);
        var categories = new CategoryAxis(null);
        categories.setVisible(false);
        categories.setLowerMargin(0);
        categories.setUpperMargin(0);
        categories.setCategoryMargin(0);
        var renderer = new StackedBarRenderer(false);
        renderer.setBarPainter(painter);
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(THICK / area.getHeight());
        var plot = new CategoryPlot(data, categories, new SilentAxis(new Range(0, 1)), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        Bars.plain(plot);
        return plot;
    }

    private double shift() {
        return above ? lines * Theme.LABEL.lineHeight() / 2 - 2 : 0;
    }

    private void name(Canvas canvas, int index) {
        var name = names.get(index);
        double line = Theme.LABEL.lineHeight();
        double centre = key.height() + (index + .5) * row();
        double top = above ? centre + shift() - THICK / 2 - 4 - name.size() * line : centre - name.size() * line / 2;
        for (int i = 0; i < name.size(); i++)
            canvas.text(
                    name.get(i), 0, top + (i + .5) * line + Theme.LABEL.middle(), Anchor.START, Theme.LABEL, Theme.INK);
    }

    private final class SegmentPainter extends StandardBarPainter {
        // Painted once by one thread and never saved.
        private final transient Canvas canvas;
        private final transient List<Runnable> labels = new ArrayList<>();

        SegmentPainter(Canvas canvas) {
            this.canvas = canvas;
        }

        @Override
        public void paintBar(
                Graphics2D graphics,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base) {
            int part = (Integer) renderer.getPlot().getDataset().getRowKey(row);
            var segment = shares.bars().get(column).segments().stream()
                    .filter(candidate -> candidate.part() == part)
                    .findFirst()
                    .orElseThrow();
            var room = new Rectangle2D.Double(
                    bar.getX(), bar.getY() + shift(), Math.max(.5, bar.getWidth() - CUT), bar.getHeight());
            String name = shares.parts().get(part);
            canvas.tooltip(wording.word("part", shares.bars().get(column).label(), name, segment.value()));
            MarkShape.paint(canvas, room, segment.mark(), Theme.CATEGORIES.get(part));
            labels.add(() -> label(segment, room));
        }

        private void label(Shares.Segment segment, Rectangle2D room) {
            String text = segment.mark()
                    .ahead()
                    .map(word -> segment.value() + " " + word)
                    .orElse(segment.value());
            var ink = segment.mark().isAhead() ? Theme.INK : Theme.ON_CATEGORIES.get(segment.part());
            // A segment too thin for its share shows it when pointed at, and the table has it.
            if (!fits(segment.value(), Theme.SMALL, room)) return;
            var lettering = fits(segment.value(), Theme.LABEL, room) ? Theme.LABEL : Theme.SMALL;
            canvas.text(
                    fits(text, Theme.LABEL, room) ? text : segment.value(),
                    room.getCenterX(),
                    room.getCenterY() + lettering.middle(),
                    Anchor.MIDDLE,
                    lettering,
                    ink);
        }

        private boolean fits(String text, Lettering lettering, Rectangle2D room) {
            return lettering.width(text) + 2 * AT_EDGE <= room.getWidth();
        }

        void labels() {
            labels.forEach(Runnable::run);
        }
    }
}
