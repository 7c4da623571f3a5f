package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The words of a box, wrapped.
 *
 * @param lead what the arrow to the box says, where the box itself has to say it
 */
record BoxText(List<String> lead, List<String> label, List<String> detail) {
    private static final double PADDING = 10;
    private static final double ACROSS = 8;

    static BoxText of(String lead, String label, Optional<String> detail, double width) {
        double room = width - 2 * ACROSS;
        return new BoxText(
                lead.isEmpty() ? List.of() : Wrapping.wrap(lead, room, Theme.SMALL),
                Wrapping.wrap(label, room, Theme.STRONG),
                detail.map(text -> Wrapping.wrap(text, room, Theme.SMALL)).orElse(List.of()));
    }

    /** Whether no line is wider than a box of {@code width} has room for. */
    boolean fits(double width) {
        double words = Math.max(Wrapping.widest(label, Theme.STRONG), Wrapping.widest(detail, Theme.SMALL));
        return Math.max(words, Wrapping.widest(lead, Theme.SMALL)) <= width - 2 * ACROSS;
    }

    int lines() {
        return lead.size() + label.size() + detail.size();
    }

    double height() {
        return 2 * PADDING
                + (lead.size() + detail.size()) * Theme.SMALL.lineHeight()
                + label.size() * Theme.STRONG.lineHeight()
                + (detail.isEmpty() ? 0 : 2);
    }

    /** Sets the words into the middle of a box, or from its left edge on. */
    void paint(Canvas canvas, Rectangle2D room, Anchor anchor) {
        double x = anchor == Anchor.MIDDLE ? room.getCenterX() : room.getX() + ACROSS + 2;
        double y = room.getCenterY() - height() / 2 + PADDING;
        y = lines(canvas, lead, x, y, anchor, Theme.SMALL, Theme.INK2);
        y = lines(canvas, label, x, y, anchor, Theme.STRONG, Theme.INK);
        lines(canvas, detail, x, y + 2, anchor, Theme.SMALL, Theme.INK2);
    }

    private static double lines(
            Canvas canvas, List<String> lines, double x, double top, Anchor anchor, Lettering lettering, Token token) {
        double y = top;
        for (String line : lines) {
            canvas.text(line, x, y + lettering.lineHeight() / 2 + lettering.middle(), anchor, lettering, token);
            y += lettering.lineHeight();
        }
        return y;
    }
}
