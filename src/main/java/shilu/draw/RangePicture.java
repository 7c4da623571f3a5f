package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Qualifier;

/** Ranges as bands and single numbers as dots, all on one scale with its ticks below. */
final class RangePicture implements Picture {
    private static final double BODY = 18;
    private static final double BAND = 14;
    private static final double RADIUS = 6;
    private static final float UP_TO = 3;
    private static final double THINNEST = 2;
    private static final double BETWEEN = 16;
    private static final double GAP = 8;
    private static final double AXIS = 26;
    private static final double NAME_PART = .3;
    private static final double SHORTEST = 96;

    private final Quantities quantities;
    private final RowValues values;
    private final List<Mark> marks;
    private final RowHeadings names;
    private final Ticks ticks;
    private final double left;
    private final double length;
    private final int labelled;
    private final List<Double> tops = new ArrayList<>();
    private final double bottom;

    RangePicture(Quantities quantities, double width, boolean narrow) {
        this.quantities = quantities;
        values = new RowValues(quantities.wording(), width, SHORTEST, GAP + RADIUS);
        marks = quantities.all();
        double beside = marks.stream()
                .filter(values::isBeside)
                .mapToDouble(values::room)
                .max()
                .orElse(RADIUS);
        names = new RowHeadings(
                marks.stream().map(values::heading).toList(),
                marks.stream().map(RowValues::lettering).toList(),
                width,
                narrow,
                NAME_PART,
                beside + SHORTEST);
        double low = marks.stream().mapToDouble(Mark::from).min().orElseThrow();
        double high = marks.stream().mapToDouble(Mark::to).max().orElseThrow();
        ticks = Ticks.around(low, high);
        double first = Theme.SMALL.width(ticks.print(0)) / 2;
        left = names.left() + Math.max(first, RADIUS);
        length = Math.max(1, width - left - beside);
        labelled = ticks.labelled(length, Theme.SMALL, GAP);
        double y = 0;
        for (int i = 0; i < marks.size(); i++) {
            tops.add(y);
            y += names.room(i, BODY) + BETWEEN;
        }
        bottom = y;
    }

    @Override
    public double height() {
        return bottom + AXIS;
    }

    private double x(double number) {
        double from = ticks.from().doubleValue();
        return left + length * (number - from) / (ticks.to().doubleValue() - from);
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < ticks.count(); i++) {
            double x = x(ticks.at(i).doubleValue());
            var token = ticks.at(i).signum() == 0 ? Theme.BASE : Theme.GRID;
            canvas.line(x, 0, x, bottom, token, new BasicStroke(1));
            if (i % labelled != 0) continue;
            double baseline = bottom + 6 + Theme.SMALL.ascent();
            canvas.text(ticks.print(i), x, baseline, Anchor.MIDDLE, Theme.SMALL, Theme.INK2);
        }
        for (int i = 0; i < marks.size(); i++) row(canvas, i);
    }

    private void row(Canvas canvas, int index) {
        var mark = marks.get(index);
        double room = names.room(index, BODY);
        double top = tops.get(index);
        names.clear(canvas, index, top);
        names.paint(canvas, index, top, room);
        double y = names.above() ? top + names.offset(index) + BODY / 2 : top + room / 2;
        var token = Colouring.fill(mark, quantities.highlighting());
        double far = x(mark.to());
        if (mark.isRange()) {
            canvas.tooltip(mark.words());
            var band = new Rectangle2D.Double(
                    x(mark.from()), y - BAND / 2, Math.max(THINNEST, far - x(mark.from())), BAND);
            MarkShape.paint(canvas, band, mark, token);
            canvas.tooltip("");
        } else {
            // It lies somewhere up to here, not here.
            boolean upTo = mark.figure().qualifier() == Qualifier.UP_TO
                    && mark.to() > 0
                    && ticks.from().signum() == 0;
            if (upTo) canvas.line(x(0), y, far, y, token, new BasicStroke(UP_TO));
            Dots.paint(canvas, mark, far, y, RADIUS, token);
            far += RADIUS;
        }
        if (!values.isBeside(mark)) return;
        var lettering = RowValues.lettering(mark);
        double length = lettering.width(mark.print());
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(
                far + GAP - 2, y - lettering.lineHeight() / 2, length + 4, lettering.lineHeight()));
        var ink = Colouring.text(mark, quantities.highlighting());
        canvas.text(mark.print(), far + GAP, y + lettering.middle(), Anchor.START, lettering, ink);
    }
}
