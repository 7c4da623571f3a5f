package shilu.draw;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a drawing as SVG.
 *
 * <p>With classes the site's style sheet colours the picture, in light and dark; without them every element carries its
 * light colour, for a file that stands alone.
 */
final class SvgCanvas extends Canvas {
    private final String id;
    private final boolean classes;
    private final StringBuilder body = new StringBuilder();
    private final List<String> clips = new ArrayList<>();
    private final List<TextBox> texts = new ArrayList<>();

    /** @param id begins the ids of the elements that need one */
    SvgCanvas(String id, boolean classes) {
        this.id = id;
        this.classes = classes;
    }

    /** Everything drawn so far, without the root element. */
    String body() {
        if (clips.isEmpty()) return body.toString();
        var all = new StringBuilder("<defs>");
        for (int i = 0; i < clips.size(); i++)
            all.append("<clipPath id=\"")
                    .append(clipId(i))
                    .append("\"><rect")
                    .append(clips.get(i))
                    .append("/></clipPath>");
        return all.append("</defs>\n").append(body).toString();
    }

    List<TextBox> texts() {
        return List.copyOf(texts);
    }

    @Override
    public void fill(Shape shape) {
        var placed = onPicture(shape);
        var room = placed.getBounds2D();
        if (room.getWidth() <= 0 || room.getHeight() <= 0 || Clip.hides(clipOnPicture(), room)) return;
        write(SvgShapes.element(placed) + colour("fill", (Token) getPaint()) + clipped(room));
    }

    @Override
    public void draw(Shape shape) {
        var placed = onPicture(shape);
        var room = placed.getBounds2D();
        if (Clip.hides(clipOnPicture(), room)) return;
        String inside = placed instanceof Line2D ? "" : " fill=\"none\"";
        // A hollow mark must answer to the pointer in its middle too.
        if (!tooltip().isEmpty() && !inside.isEmpty()) inside += " pointer-events=\"all\"";
        write(SvgShapes.element(placed)
                + inside
                + colour("stroke", (Token) getPaint())
                + line((BasicStroke) getStroke())
                + clipped(room));
    }

    private static String line(BasicStroke stroke) {
        var line = new StringBuilder();
        if (stroke.getLineWidth() != 1) line.append(SvgShapes.attribute("stroke-width", stroke.getLineWidth()));
        if (stroke.getDashArray() != null) {
            var dashes = new ArrayList<String>();
            for (float dash : stroke.getDashArray()) dashes.add(SvgShapes.number(dash));
            line.append(" stroke-dasharray=\"").append(String.join(" ", dashes)).append('"');
        }
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) line.append(" stroke-linecap=\"round\"");
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) line.append(" stroke-linejoin=\"round\"");
        return line.toString();
    }

    @Override
    void text(String text, double x, double y, Anchor anchor, Lettering lettering, Token token) {
        if (text.isBlank()) return;
        double width = lettering.width(text);
        double right = x + getTransform().getTranslateX();
        double down = y + getTransform().getTranslateY();
        texts.add(new TextBox(
                text,
                new Rectangle2D.Double(
                        anchor.left(right, width),
                        down - lettering.ascent(),
                        width,
                        lettering.ascent() + lettering.descent())));
        body.append("<text")
                .append(SvgShapes.attribute("x", right))
                .append(SvgShapes.attribute("y", down))
                .append(anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.word() + "\"")
                .append(
                        lettering.size() == Theme.LABEL.size()
                                ? ""
                                : SvgShapes.attribute("font-size", lettering.size()))
                .append(lettering.bold() ? " font-weight=\"700\"" : "")
                .append(colour("fill", token))
                .append('>')
                .append(Markup.escape(text))
                .append("</text>\n");
    }

    private void write(String element) {
        String name = element.substring(0, element.indexOf(' '));
        body.append('<').append(element);
        if (tooltip().isEmpty()) body.append("/>\n");
        else
            body.append("><title>")
                    .append(Markup.escape(tooltip()))
                    .append("</title></")
                    .append(name)
                    .append(">\n");
    }

    private String colour(String property, Token token) {
        return classes
                ? " class=\"" + property.charAt(0) + "-" + token.name() + "\""
                : " " + property + "=\"" + Token.hex(token) + "\"";
    }

    private String clipped(Rectangle2D room) {
        var clip = clipOnPicture();
        if (!Clip.cuts(clip, room)) return "";
        String area = SvgShapes.room(clip);
        if (!clips.contains(area)) clips.add(area);
        return " clip-path=\"url(#" + clipId(clips.indexOf(area)) + ")\"";
    }

    private String clipId(int index) {
        return id + "-clip" + (index + 1);
    }
}
