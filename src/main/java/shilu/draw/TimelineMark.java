package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.Optional;

/** The mark of one event: a bar for what takes time, a diamond for what happens at once. */
record TimelineMark(TimelineSketch.Moment moment, Calendar calendar, Optional<LocalDate> asOf, Token token) {
    private static final double BAR = 14;
    private static final double DIAMOND = 7;
    private static final double WHISKER = 4;
    private static final double THINNEST = 2;

    /** Paints the mark and says what room it takes. */
    Rectangle2D paint(Canvas canvas, double middle) {
        double from = calendar.x(moment.start());
        double to = calendar.x(moment.end());
        if (moment.spans()) return bar(canvas, from, Math.max(THINNEST, to - from), middle);
        // A day is thinner than its diamond; a month or a year is a stretch in which nobody knows the day.
        boolean isDay = moment.start().plusDays(1).equals(moment.end());
        boolean stretches = !isDay && to - from > 2 * DIAMOND;
        if (stretches) {
            var stroke = new BasicStroke(1.5f);
            canvas.line(from, middle, to, middle, token, stroke);
            canvas.line(from, middle - WHISKER, from, middle + WHISKER, token, stroke);
            canvas.line(to, middle - WHISKER, to, middle + WHISKER, token, stroke);
        }
        double x = (from + to) / 2;
        diamond(canvas, x, middle);
        double left = stretches ? from : x - DIAMOND;
        double right = stretches ? to : x + DIAMOND;
        return new Rectangle2D.Double(left, middle - DIAMOND, right - left, 2 * DIAMOND);
    }

    private Rectangle2D bar(Canvas canvas, double from, double length, double middle) {
        var whole = new Rectangle2D.Double(from, middle - BAR / 2, length, BAR);
        canvas.setPaint(token);
        if (!moment.ahead()) {
            canvas.fill(whole);
            return whole;
        }
        canvas.setStroke(MarkShape.DASHED);
        canvas.draw(new Rectangle2D.Double(from + .75, whole.getY() + .75, Math.max(0, length - 1.5), BAR - 1.5));
        // What has begun is solid up to the day that the site stands at; no further is known.
        double done = asOf.filter(day -> moment.begun()).map(calendar::x).orElse(from) - from;
        if (done > 0) canvas.fill(new Rectangle2D.Double(from, whole.getY(), Math.min(done, length), BAR));
        return whole;
    }

    private void diamond(Canvas canvas, double x, double y) {
        double reach = moment.ahead() ? DIAMOND - .75 : DIAMOND;
        var shape = new Path2D.Double();
        shape.moveTo(x, y - reach);
        shape.lineTo(x + reach, y);
        shape.lineTo(x, y + reach);
        shape.lineTo(x - reach, y);
        shape.closePath();
        canvas.setPaint(moment.ahead() ? Theme.GROUND : token);
        canvas.fill(shape);
        if (!moment.ahead()) return;
        canvas.setPaint(token);
        canvas.setStroke(new BasicStroke(1.5f));
        canvas.draw(shape);
    }
}
