package shilu.draw;

import java.awt.geom.Rectangle2D;

/** A line of text and the room that it takes. */
record TextBox(String text, Rectangle2D room) {
    private static final double TOLERANCE = .6;
    private static final double TOUCH = 1.5;

    boolean isWithin(double width, double height) {
        return room.getX() >= -TOLERANCE
                && room.getY() >= -TOLERANCE
                && room.getMaxX() <= width + TOLERANCE
                && room.getMaxY() <= height + TOLERANCE;
    }

    boolean overlaps(TextBox other) {
        var common = room.createIntersection(other.room);
        return common.getWidth() > TOUCH && common.getHeight() > TOUCH;
    }
}
