package shilu.draw;

import java.awt.geom.Rectangle2D;

/** When an event is, printed beside its mark on the side that has room, else on it. */
final class TimelineLabel {
    private static final double GAP = 8;

    private TimelineLabel() {}

    static void paint(
            Canvas canvas,
            TimelineSketch.Moment moment,
            boolean faded,
            Rectangle2D mark,
            double middle,
            double left,
            double right) {
        var lettering = Theme.SMALL;
        double length = lettering.width(moment.when());
        double baseline = middle + lettering.middle();
        boolean behind = mark.getMaxX() + GAP + length <= right;
        boolean before = mark.getX() - GAP - length >= left;
        if (behind || before) {
            double x = behind ? mark.getMaxX() + GAP : mark.getX() - GAP;
            double from = behind ? x : x - length;
            // The words interrupt the lines that run through the row instead of being struck through by them.
            clear(canvas, from, length, middle);
            canvas.text(moment.when(), x, baseline, behind ? Anchor.START : Anchor.END, lettering, Theme.INK2);
            return;
        }
        // Nothing reads well on the grey of what isn't the point, in dark as in light.
        boolean onGround = moment.ahead() || faded;
        if (faded) clear(canvas, mark.getCenterX() - length / 2, length, middle);
        var ink = onGround ? Theme.INK : Theme.ON_CATEGORIES.get(0);
        canvas.text(moment.when(), mark.getCenterX(), baseline, Anchor.MIDDLE, lettering, ink);
    }

    private static void clear(Canvas canvas, double from, double length, double middle) {
        double height = Theme.SMALL.lineHeight();
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(from - 2, middle - height / 2, length + 4, height));
    }
}
