package shilu.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Writes shapes as SVG elements, and numbers with at most two decimals in every locale. */
final class SvgShapes {
    private static final String COMMANDS = "MLQCZ";
    private static final int[] POINTS = {1, 1, 2, 3, 0};

    private SvgShapes() {}

    /** The element's name and geometry, such as {@code rect x="0" y="1" width="2" height="3"}. */
    static String element(Shape shape) {
        if (shape instanceof Rectangle2D box) return "rect" + room(box);
        if (shape instanceof RoundRectangle2D box)
            return "rect" + room(box.getBounds2D()) + attribute("rx", box.getArcWidth() / 2);
        if (shape instanceof Ellipse2D oval && Math.abs(oval.getWidth() - oval.getHeight()) < .01)
            return "circle"
                    + attribute("cx", oval.getCenterX())
                    + attribute("cy", oval.getCenterY())
                    + attribute("r", oval.getWidth() / 2);
        return "path d=\"" + path(shape) + "\"";
    }

    static String room(Rectangle2D box) {
        return attribute("x", box.getX())
                + attribute("y", box.getY())
                + attribute("width", box.getWidth())
                + attribute("height", box.getHeight());
    }

    static String attribute(String name, double number) {
        return " " + name + "=\"" + number(number) + "\"";
    }

    private static String path(Shape shape) {
        var path = new StringBuilder();
        double[] coordinates = new double[6];
        String x = "";
        String y = "";
        for (var segment = shape.getPathIterator(null); !segment.isDone(); segment.next()) {
            int kind = segment.currentSegment(coordinates);
            int last = 2 * POINTS[kind] - 2;
            String toX = last < 0 ? "" : number(coordinates[last]);
            String toY = last < 0 ? "" : number(coordinates[last + 1]);
            // Most lines of a diagram run along one axis, and one number says where to.
            if (kind == PathIterator.SEG_LINETO && toX.equals(x))
                path.append('V').append(toY);
            else if (kind == PathIterator.SEG_LINETO && toY.equals(y))
                path.append('H').append(toX);
            else append(path, kind, coordinates);
            x = toX;
            y = toY;
        }
        return path.toString();
    }

    private static void append(StringBuilder path, int kind, double[] coordinates) {
        path.append(COMMANDS.charAt(kind));
        for (int i = 0; i < POINTS[kind] * 2; i++) {
            if (i > 0) path.append(' ');
            path.append(number(coordinates[i]));
        }
    }

    static String number(double number) {
        long hundredths = Math.round(number * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) return sign + whole;
        return sign + whole + "." + (rest % 10 == 0 ? rest / 10 : (rest < 10 ? "0" : "") + rest);
    }
}
