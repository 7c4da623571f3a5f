package shilu.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.image.BufferedImage;

/**
 * Paints a drawing into pixels, in light colours.
 *
 * <p>All places are rounded as {@link SvgShapes} rounds them, so that the standalone SVG names everything that the pixels
 * depend on.
 */
final class RasterCanvas extends Canvas {
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final double scale;

    RasterCanvas(double width, double height, int scale) {
        this.scale = scale;
        image = new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Theme.GROUND);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
    }

    BufferedImage image() {
        return image;
    }

    @Override
    public void fill(Shape shape) {
        var placed = rounded(onPicture(shape));
        var room = placed.getBounds2D();
        if (room.getWidth() <= 0 || room.getHeight() <= 0 || Clip.hides(clipOnPicture(), room)) return;
        paint(placed, room);
    }

    @Override
    public void draw(Shape shape) {
        var placed = rounded(onPicture(shape));
        var room = placed.getBounds2D();
        if (Clip.hides(clipOnPicture(), room)) return;
        paint(((BasicStroke) getStroke()).createStrokedShape(placed), room);
    }

    private void paint(Shape shape, Rectangle2D room) {
        graphics.setClip(Clip.cuts(clipOnPicture(), room) ? clipOnPicture() : null);
        graphics.setColor((Color) getPaint());
        graphics.fill(shape);
    }

    @Override
    void put(String text, double x, double y, Anchor anchor, Lettering lettering, Token token) {
        if (text.isBlank()) return;
        var line = Typeface.ofPictures().line(text, lettering);
        double right = rounded(x + getTransform().getTranslateX());
        double down = rounded(y + getTransform().getTranslateY());
        graphics.setClip(null);
        graphics.setColor(token);
        var place = AffineTransform.getTranslateInstance(anchor.left(right, line.width()), down);
        for (Shape shape : line.shapes()) graphics.fill(place.createTransformedShape(shape));
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }

    private static Shape rounded(Shape shape) {
        if (shape instanceof RectangularShape framed) {
            var copy = (RectangularShape) framed.clone();
            copy.setFrame(
                    rounded(copy.getX()), rounded(copy.getY()), rounded(copy.getWidth()), rounded(copy.getHeight()));
            return copy;
        }
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] points = new double[6];
        for (var segment = shape.getPathIterator(null); !segment.isDone(); segment.next()) {
            int kind = segment.currentSegment(points);
            for (int i = 0; i < points.length; i++) points[i] = rounded(points[i]);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(points[0], points[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(points[0], points[1]);
                case PathIterator.SEG_QUADTO -> path.quadTo(points[0], points[1], points[2], points[3]);
                case PathIterator.SEG_CUBICTO ->
                    path.curveTo(points[0], points[1], points[2], points[3], points[4], points[5]);
                default -> path.closePath();
            }
        }
        return path;
    }
}
