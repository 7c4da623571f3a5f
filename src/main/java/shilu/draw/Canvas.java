package shilu.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/**
 * Keeps the state of a drawing, and leaves to its subclass the three things that pictures are made of: filled shapes,
 * stroked shapes and lines of text.
 *
 * <p>The chart library lays out and draws marks; text is set by the pictures, which alone know how it is anchored, so
 * fonts are never asked for.
 */
abstract class Canvas extends OutlineGraphics {
    private AffineTransform transform = new AffineTransform();
    private Paint paint = Theme.INK;
    private Stroke stroke = new BasicStroke(1);
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    private Composite composite = AlphaComposite.SrcOver;
    private Color background = Theme.GROUND;
    private Rectangle2D clip;
    private RenderingHints hints = new RenderingHints(null);
    private String tooltip = "";

    /** Writes one line of text with its baseline at {@code y}. */
    final void text(String text, double x, double y, Anchor anchor, Lettering lettering, Token token) {
        put(LineEnd.plain(text), x, y, anchor, lettering, token);
    }

    abstract void put(String text, double x, double y, Anchor anchor, Lettering lettering, Token token);

    /** Words that the next marks show when pointed at; empty for none. */
    final void tooltip(String words) {
        tooltip = LineEnd.plain(words);
    }

    final String tooltip() {
        return tooltip;
    }

    final void line(double x1, double y1, double x2, double y2, Token token, Stroke with) {
        setPaint(token);
        setStroke(with);
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** The clip in the coordinates of the picture, or null. */
    final Rectangle2D clipOnPicture() {
        return clip;
    }

    final Shape onPicture(Shape shape) {
        if (transform.isIdentity()) return shape;
        boolean moved = transform.getType() == AffineTransform.TYPE_TRANSLATION;
        return moved ? movedOnPicture(shape) : transform.createTransformedShape(shape);
    }

    // A rectangle that is only moved stays a rectangle, and is written as one.
    private Shape movedOnPicture(Shape shape) {
        double right = transform.getTranslateX();
        double down = transform.getTranslateY();
        if (shape instanceof Rectangle2D box)
            return new Rectangle2D.Double(box.getX() + right, box.getY() + down, box.getWidth(), box.getHeight());
        if (shape instanceof Ellipse2D oval)
            return new Ellipse2D.Double(oval.getX() + right, oval.getY() + down, oval.getWidth(), oval.getHeight());
        if (shape instanceof Line2D line)
            return new Line2D.Double(
                    line.getX1() + right, line.getY1() + down, line.getX2() + right, line.getY2() + down);
        return transform.createTransformedShape(shape);
    }

    // ---- state

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public void transform(AffineTransform other) {
        transform.concatenate(other);
    }

    @Override
    public void setTransform(AffineTransform other) {
        transform = new AffineTransform(other);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    // Charts clip to rectangles only, so a clip is kept as its bounds.
    @Override
    public void clip(Shape shape) {
        if (shape == null) return;
        var bounds = onPicture(shape).getBounds2D();
        clip = clip == null ? bounds : clip.createIntersection(bounds);
    }

    @Override
    public void setClip(Shape shape) {
        clip = shape == null ? null : onPicture(shape).getBounds2D();
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public Shape getClip() {
        if (clip == null || transform.isIdentity()) return clip;
        var back = AffineTransform.getTranslateInstance(-transform.getTranslateX(), -transform.getTranslateY());
        return back.createTransformedShape(clip);
    }

    @Override
    public Rectangle getClipBounds() {
        return clip == null ? null : getClip().getBounds();
    }

    @Override
    public void setPaint(Paint newPaint) {
        if (newPaint != null) paint = newPaint;
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public void setColor(Color color) {
        setPaint(color);
    }

    @Override
    public Color getColor() {
        return paint instanceof Color color ? color : Theme.INK;
    }

    @Override
    public void setBackground(Color color) {
        background = color;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setStroke(Stroke newStroke) {
        stroke = newStroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font newFont) {
        if (newFont != null) font = newFont;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setComposite(Composite newComposite) {
        composite = newComposite;
    }

    @Override
    public Composite getComposite() {
        return composite;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (value == null) hints.remove(key);
        else hints.put(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> newHints) {
        hints = new RenderingHints(null);
        addRenderingHints(newHints);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints.putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints.clone();
    }

    @Override
    public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
        return shape.intersects(rectangle);
    }

    @Override
    public void setPaintMode() {
        composite = AlphaComposite.SrcOver;
    }

    @Override
    public void dispose() {
        // Nothing is held that the garbage collector wouldn't free.
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        var before = paint;
        paint = background;
        fillRect(x, y, width, height);
        paint = before;
    }
}
