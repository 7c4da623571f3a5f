package shilu.draw;

import java.awt.geom.Rectangle2D;

/** Tells what a clip leaves of a mark. */
final class Clip {
    private static final double SLACK = .6;

    private Clip() {}

    /** Whether nothing of the mark would be seen. */
    static boolean hides(Rectangle2D clip, Rectangle2D mark) {
        return clip != null
                && (mark.getMaxX() < clip.getX()
                        || mark.getX() > clip.getMaxX()
                        || mark.getMaxY() < clip.getY()
                        || mark.getY() > clip.getMaxY());
    }

    /** Whether a part of the mark would be cut off; a hair's breadth is not. */
    static boolean cuts(Rectangle2D clip, Rectangle2D mark) {
        return clip != null
                && (mark.getX() < clip.getX() - SLACK
                        || mark.getY() < clip.getY() - SLACK
                        || mark.getMaxX() > clip.getMaxX() + SLACK
                        || mark.getMaxY() > clip.getMaxY() + SLACK);
    }
}
