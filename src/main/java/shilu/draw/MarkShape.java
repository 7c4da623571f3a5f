package shilu.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Paints the body of a bar: solid for what is, a dashed outline for what is meant to be. */
final class MarkShape {
    static final BasicStroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
    private static final double HALF = .75;

    private MarkShape() {}

    static void paint(Graphics2D graphics, Rectangle2D room, Mark mark, Token token) {
        graphics.setPaint(token);
        if (!mark.isAhead()) {
            graphics.fill(room);
            return;
        }
        graphics.setStroke(DASHED);
        // The outline stays inside the bar's own measure.
        graphics.draw(new Rectangle2D.Double(
                room.getX() + HALF,
                room.getY() + HALF,
                Math.max(0, room.getWidth() - 2 * HALF),
                Math.max(0, room.getHeight() - 2 * HALF)));
    }
}
