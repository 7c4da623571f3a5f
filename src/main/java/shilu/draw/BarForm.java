package shilu.draw;

import java.awt.geom.Rectangle2D;

/** How the length of a horizontal bar is shown. */
enum BarForm {
    BAR,
    LOLLIPOP;

    private static final double RADIUS = 6;
    private static final double STEM = 2.5;

    /** How far the mark reaches beyond the end of its length. */
    double beyond() {
        return this == LOLLIPOP ? RADIUS : 0;
    }

    void paint(Canvas canvas, Rectangle2D room, Mark mark, Token token) {
        if (this == BAR) MarkShape.paint(canvas, room, mark, token);
        else lollipop(canvas, room, mark, token);
    }

    // A range has two dots, and the stem runs between them.
    private static void lollipop(Canvas canvas, Rectangle2D room, Mark mark, Token token) {
        double y = room.getCenterY();
        double far = mark.isNegative() ? room.getX() : room.getMaxX();
        double near = mark.isNegative() ? room.getMaxX() : room.getX();
        if (mark.from() != 0 || mark.to() != 0) canvas.line(near, y, far, y, token, Dots.stem(STEM, mark.isAhead()));
        if (mark.isRange()) Dots.paint(canvas, mark, near, y, RADIUS, token);
        Dots.paint(canvas, mark, mark.from() == mark.to() && mark.to() == 0 ? room.getX() : far, y, RADIUS, token);
    }
}
