package shilu.draw;

import java.awt.geom.Rectangle2D;

/** When an event is, printed beside its mark on the side that has room, else on it. */
final class TimelineLabel {
    private static final double GAP = 8;

    private TimelineLabel() {}

    static void paint(
            Canvas canvas, TimelineSketch.Moment moment, Rectangle2D mark, double middle, double left, double right) {
        var lettering = Theme.SMALL;
        double length = lettering.width(moment.when());
        double baseline = middle + lettering.middle();
        boolean behind = mark.getMaxX() + GAP + length <= right;
        boolean before = mark.getX() - GAP - length >= left;
        if (behind || before) {
            double x = behind ? mark.getMaxX() + GAP : mark.getX() - GAP;
            double from = behind ? x : x - length;
            // The words interrupt the lines that run through the row instead of being struck through by them.
            canvas.setPaint(Theme.GROUND);
            canvas.fill(new Rectangle2D.Double(
                    from - 2, middle - lettering.lineHeight() / 2, length + 4, lettering.lineHeight()));
            canvas.text(moment.when(), x, baseline, behind ? Anchor.START : Anchor.END, lettering, Theme.INK2);
            return;
        }
        var ink = moment.ahead() ? Theme.INK : Theme.ON_CATEGORIES.get(0);
        canvas.text(moment.when(), mark.getCenterX(), baseline, Anchor.MIDDLE, lettering, ink);
    }
}
