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
    /** The last element, while it is a filled shape that an outline may still join; else null. */
    private Filled filled;

    private record Filled(String geometry, Token token, String clip, int start, int end) {}

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
        String geometry = SvgShapes.element(placed);
        var token = (Token) getPaint();
        String clip = clipped(room);
        int start = body.length();
        write(geometry + colour("fill", token) + clip);
        filled = tooltip().isEmpty() ? new Filled(geometry, token, clip, start, body.length()) : null;
    }

    @Override
    public void draw(Shape shape) {
        var placed = onPicture(shape);
        var room = placed.getBounds2D();
        if (Clip.hides(clipOnPicture(), room)) return;
        String geometry = SvgShapes.element(placed);
        String clip = clipped(room);
        if (joins(geometry, clip)) {
            body.setLength(filled.start());
            write(geometry + colours(filled.token(), (Token) getPaint()) + line((BasicStroke) getStroke()) + clip);
            return;
        }
        boolean hollow = !(placed instanceof Line2D);
        String inside = hollow ? " fill=\"none\"" : "";
        // A hollow mark must answer to the pointer in its middle too.
        if (!tooltip().isEmpty() && hollow) inside += " pointer-events=\"all\"";
        write(geometry + inside + colour("stroke", (Token) getPaint()) + line((BasicStroke) getStroke()) + clip);
    }

    /** Whether this outline belongs to the shape that was filled just before; then one element says both. */
    private boolean joins(String geometry, String clip) {
        return filled != null
                && filled.end() == body.length()
                && tooltip().isEmpty()
                && filled.geometry().equals(geometry)
                && filled.clip().equals(clip);
    }

    private String colours(Token fill, Token stroke) {
        return classes
                ? " class=\"f-" + fill.name() + " s-" + stroke.name() + "\""
                : colour("fill", fill) + colour("stroke", stroke);
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
    void put(String text, double x, double y, Anchor anchor, Lettering lettering, Token token) {
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
