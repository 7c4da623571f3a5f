package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;

/** Horizontal bars or stems, each with its name and value beside it; on narrow screens long names stand above their bars. */
final class BarPicture implements Picture {
    private static final double GAP = 8;
    private static final double NARROW_NAMES = 92;
    private static final double NAME_PART = .4;
    private static final double ROW = 42;
    private static final double CROWDED_ROW = 28;
    private static final int CROWD = 12;
    private static final double THICK = 26;
    private static final double THIN = 14;

    private final Quantities quantities;
    private final List<Mark> marks;
    private final List<List<String>> names;
    private final BarForm form;
    private final double width;
    private final boolean above;
    private final int lines;

    BarPicture(Quantities quantities, boolean ranked, BarForm form, double width, boolean narrow) {
        this.quantities = quantities;
        this.form = form;
        this.width = width;
        marks = ranked ? ranked(quantities.all()) : quantities.all();
        double longest = marks.stream()
                .mapToDouble(mark -> nameLettering(mark).width(mark.label()))
                .max()
                .orElse(0);
        above = narrow && longest > NARROW_NAMES;
        double room = above ? width : Math.min(longest, NAME_PART * width);
        names = marks.stream()
                .map(mark -> Wrapping.wrap(mark.label(), room, nameLettering(mark)))
                .toList();
        lines = names.stream().mapToInt(List::size).max().orElse(1);
    }

    private static List<Mark> ranked(List<Mark> marks) {
        // The sort is stable: equal marks keep the author's order.
        return marks.stream()
                .sorted(Comparator.comparingDouble(Mark::far).reversed())
                .toList();
    }

    private static Lettering nameLettering(Mark mark) {
        return mark.highlighted() ? Theme.STRONG : Theme.LABEL;
    }

    private static Lettering valueLettering(Mark mark) {
        return mark.highlighted() ? Theme.STRONG : Theme.LABEL;
    }

    private double row() {
        double names = lines * Theme.LABEL.lineHeight();
        if (above) return names + THIN + 16;
        double row = marks.size() > CROWD ? CROWDED_ROW : ROW;
        return Math.max(row, names + 8);
    }

    @Override
    public double height() {
        return marks.size() * row();
    }

    @Override
    public void paint(Canvas canvas) {
        double left = above ? 0 : nameColumn();
        var area = new Rectangle2D.Double(left, 0, width - left, height());
        var range = Scale.fit(reaches(), area.getWidth());
        var bars = new Bars(quantities, marks, form);
        double shift = above ? lines * Theme.LABEL.lineHeight() / 2 - 4 : 0;
        bars.paint(canvas, area, PlotOrientation.HORIZONTAL, range, .36, above ? THIN : THICK, shift);
        double zero = left - range.getLowerBound() / range.getLength() * area.getWidth();
        if (!above) canvas.line(zero, 0, zero, height(), Theme.BASE, new BasicStroke(1));
        for (int i = 0; i < marks.size(); i++) {
            // Names above the bars would be struck through by one long line.
            var bar = bars.barOf(i);
            if (above) canvas.line(zero, bar.getY() - 1, zero, bar.getMaxY() + 1, Theme.BASE, new BasicStroke(1));
            name(canvas, i, bar);
            value(canvas, marks.get(i), bar, zero);
        }
    }

    private double nameColumn() {
        double widest = 0;
        for (int i = 0; i < marks.size(); i++)
            widest = Math.max(widest, Wrapping.widest(names.get(i), nameLettering(marks.get(i))));
        return widest + 12;
    }

    private List<Scale.Reach> reaches() {
        var reaches = new ArrayList<Scale.Reach>();
        for (Mark mark : marks) {
            double room = valueLettering(mark).width(mark.print()) + GAP + form.beyond();
            boolean negative = mark.isNegative();
            reaches.add(new Scale.Reach(
                    Math.min(0, mark.from()), Math.max(0, mark.to()), negative ? room : 0, negative ? 0 : room));
        }
        return reaches;
    }

    private void name(Canvas canvas, int index, Rectangle2D bar) {
        var lettering = nameLettering(marks.get(index));
        var text = names.get(index);
        double top = above
                ? bar.getY() - 4 - text.size() * lettering.lineHeight()
                : bar.getCenterY() - text.size() * lettering.lineHeight() / 2;
        for (int i = 0; i < text.size(); i++) {
            double middle = top + (i + .5) * lettering.lineHeight();
            canvas.text(text.get(i), 0, middle + lettering.middle(), Anchor.START, lettering, Theme.INK);
        }
    }

    private void value(Canvas canvas, Mark mark, Rectangle2D bar, double zero) {
        var lettering = valueLettering(mark);
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
