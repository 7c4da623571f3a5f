package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;

/** Dots and the stems between them: solid for what is, hollow and dashed for what is meant to be. */
final class Dots {
    private static final BasicStroke OUTLINE = new BasicStroke(1.5f);

    private Dots() {}

    /** Paints the dot of a mark, which answers to the pointer. */
    static void paint(Canvas canvas, Mark mark, double x, double y, double radius, Token token) {
        double inner = mark.isAhead() ? radius - .75 : radius;
        var circle = new Ellipse2D.Double(x - inner, y - inner, 2 * inner, 2 * inner);
        canvas.setPaint(mark.isAhead() ? Theme.GROUND : token);
        canvas.tooltip(mark.isAhead() ? "" : mark.words());
        canvas.fill(circle);
        if (mark.isAhead()) {
            canvas.setPaint(token);
            canvas.setStroke(OUTLINE);
            canvas.tooltip(mark.words());
            canvas.draw(circle);
        }
        canvas.tooltip("");
    }

    /** The stroke of a stem or connector. */
    static BasicStroke stem(double width, boolean ahead) {
        float[] dashes = ahead ? new float[] {4, 3} : null;
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }
}
