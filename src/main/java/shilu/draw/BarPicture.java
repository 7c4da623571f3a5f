package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** Horizontal bars or stems, each with its name and value beside it. */
final class BarPicture implements Picture {
    private static final double GAP = 8;
    private static final double NAME_PART = .4;
    private static final double ROW = 42;
    private static final double CROWDED_ROW = 28;
    private static final int CROWD = 12;
    private static final double THICK = 26;
    private static final double THIN = 14;
    private static final double SHORTEST = 48;

    private final Quantities quantities;
    private final List<Mark> marks;
    private final RowNames names;
    private final BarForm form;
    private final double width;
    private final RowValues values;

    BarPicture(Quantities quantities, boolean ranked, BarForm form, double width, boolean narrow) {
        this.quantities = quantities;
        this.form = form;
        this.width = width;
        marks = ranked ? ranked(quantities.all()) : quantities.all();
        values = new RowValues(quantities.wording(), width, SHORTEST, GAP + form.beyond());
        double longest = marks.stream().mapToDouble(values::room).max().orElse(0);
        names = new RowNames(
                marks.stream().map(values::heading).toList(),
                row -> marks.get(row).highlighted(),
                width,
                narrow,
                NAME_PART,
                longest + SHORTEST);
    }

    private static List<Mark> ranked(List<Mark> marks) {
        // The sort is stable: equal marks keep the author's order.
        return marks.stream()
                .sorted(Comparator.comparingDouble(Mark::far).reversed())
                .toList();
    }

    @Override
    public double height() {
        return marks.size() * names.row(marks.size() > CROWD ? CROWDED_ROW : ROW, THIN);
    }

    @Override
    public void paint(Canvas canvas) {
        boolean above = names.above();
        double left = names.left();
        var area = new Rectangle2D.Double(left, 0, width - left, height());
        var range = Scale.fit(reaches(), area.getWidth());
        var bars = new Bars(quantities, marks, form);
        bars.paint(canvas, area, PlotOrientation.HORIZONTAL, range, .36, above ? THIN : THICK, names.shift());
        double zero = left - range.getLowerBound() / range.getLength() * area.getWidth();
        if (!above) canvas.line(zero, 0, zero, height(), Theme.BASE, new BasicStroke(1));
        for (int i = 0; i < marks.size(); i++) {
            // Names above the bars would be struck through by one long line.
            var bar = bars.barOf(i);
            if (above) canvas.line(zero, bar.getY() - 1, zero, bar.getMaxY() + 1, Theme.BASE, new BasicStroke(1));
            names.paint(canvas, i, bar.getY(), bar.getCenterY());
            if (values.isBeside(marks.get(i))) value(canvas, marks.get(i), bar, zero);
        }
    }

    private List<Scale.Reach> reaches() {
        var reaches = new ArrayList<Scale.Reach>();
        for (Mark mark : marks) {
            double room = values.isBeside(mark) ? values.room(mark) : form.beyond();
            boolean negative = mark.isNegative();
            reaches.add(new Scale.Reach(
                    Math.min(0, mark.from()), Math.max(0, mark.to()), negative ? room : 0, negative ? 0 : room));
        }
        return reaches;
    }

    private void value(Canvas canvas, Mark mark, Rectangle2D bar, double zero) {
        var lettering = RowValues.lettering(mark);
        boolean negative = mark.isNegative();
        double gap = GAP - 2 + form.beyond();
        double x = negative ? Math.min(zero, bar.getX()) - gap : Math.max(zero, bar.getMaxX()) + gap;
        canvas.text(
                mark.print(),
                x,
                bar.getCenterY() + lettering.middle(),
                negative ? Anchor.END : Anchor.START,
                lettering,
                Colouring.text(mark, quantities.highlighting()));
    }
}
