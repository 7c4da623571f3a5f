package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * Boxes and arrows, laid out.
 *
 * @param anchor how words stand in their boxes
 */
record DiagramPicture(double height, List<Placed> boxes, List<Route> routes, Anchor anchor) implements Picture {
    private static final double CORNER = 8;

    record Placed(BoxText text, Rectangle2D room) {}

    @Override
    public void paint(Canvas canvas) {
        routes.forEach(route -> route.paintPath(canvas));
        for (Placed box : boxes) {
            var room = box.room();
            var shape = new RoundRectangle2D.Double(
                    room.getX() + .5, room.getY() + .5, room.getWidth() - 1, room.getHeight() - 1, CORNER, CORNER);
            canvas.setPaint(Theme.WASH);
            canvas.fill(shape);
            canvas.setPaint(Theme.BASE);
            canvas.setStroke(new BasicStroke(1));
            canvas.draw(shape);
            box.text().paint(canvas, room, anchor);
        }
        routes.forEach(route -> route.paintLabel(canvas));
    }
}
