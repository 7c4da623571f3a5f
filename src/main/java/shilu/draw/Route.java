package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * The way of an arrow.
 *
 * @param path from box to box
 * @param tip where its head points to; the point before gives the direction
 * @param label wrapped; empty for none
 * @param middle where the label's middle stands
 */
record Route(Path2D path, Point2D before, Point2D tip, boolean headed, List<String> label, Point2D middle) {
    private static final double HEAD = 8;
    private static final double HALF_HEAD = 4;
    private static final BasicStroke STROKE = new BasicStroke(1.5f);

    void paintPath(Canvas canvas) {
        canvas.setPaint(Theme.BASE);
        canvas.setStroke(STROKE);
        canvas.draw(path);
        if (headed) canvas.fill(head());
    }

    private Path2D head() {
        double distance = Math.max(1e-9, before.distance(tip));
        double right = (tip.getX() - before.getX()) / distance;
        double down = (tip.getY() - before.getY()) / distance;
        double baseX = tip.getX() - right * HEAD;
        double baseY = tip.getY() - down * HEAD;
        var head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(baseX - down * HALF_HEAD, baseY + right * HALF_HEAD);
        head.lineTo(baseX + down * HALF_HEAD, baseY - right * HALF_HEAD);
        head.closePath();
        return head;
    }

    static double labelHeight(List<String> label) {
        return label.size() * Theme.SMALL.lineHeight();
    }

    void paintLabel(Canvas canvas) {
        if (label.isEmpty()) return;
        double line = Theme.SMALL.lineHeight();
        double width = Wrapping.widest(label, Theme.SMALL) + 6;
        double top = middle.getY() - labelHeight(label) / 2;
        // The words interrupt the arrow instead of being struck through by it.
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(middle.getX() - width / 2, top, width, labelHeight(label)));
        for (int i = 0; i < label.size(); i++)
            canvas.text(
                    label.get(i),
                    middle.getX(),
                    top + (i + .5) * line + Theme.SMALL.middle(),
                    Anchor.MIDDLE,
                    Theme.SMALL,
                    Theme.INK2);
    }
}
