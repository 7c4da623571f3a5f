package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Turns places along and across the reading direction into places on the picture. */
enum Axes {
    RIGHTWARDS,
    DOWNWARDS;

    Point2D point(double along, double across) {
        return this == RIGHTWARDS ? new Point2D.Double(along, across) : new Point2D.Double(across, along);
    }

    Rectangle2D room(double along, double across, double length, double breadth) {
        return this == RIGHTWARDS
                ? new Rectangle2D.Double(along, across, length, breadth)
                : new Rectangle2D.Double(across, along, breadth, length);
    }

    void move(Path2D path, double along, double across) {
        var to = point(along, across);
        path.moveTo(to.getX(), to.getY());
    }

    void line(Path2D path, double along, double across) {
        var to = point(along, across);
        path.lineTo(to.getX(), to.getY());
    }

    /** A bend that leaves and arrives along the reading direction. */
    void bend(Path2D path, double fromAlong, double fromAcross, double toAlong, double toAcross) {
        double middle = (fromAlong + toAlong) / 2;
        if (Math.abs(fromAcross - toAcross) < .5) {
            line(path, toAlong, toAcross);
            return;
        }
        var first = point(middle, fromAcross);
        var second = point(middle, toAcross);
        var to = point(toAlong, toAcross);
        path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), to.getX(), to.getY());
    }
}
