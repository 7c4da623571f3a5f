package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Title, subtitle, source and note around a picture that stands alone. */
final class Frame implements Picture {
    static final double PADDING = 16;

    private final double width;
    private final Picture inner;
    private final List<String> title;
    private final List<String> subtitle;
    private final List<String> foot;

    Frame(double width, Picture inner, String title, String subtitle, List<String> foot) {
        this.width = width;
        this.inner = inner;
        double room = width - 2 * PADDING;
        this.title = Wrapping.wrap(title, room, Theme.TITLE);
        this.subtitle = Wrapping.wrap(subtitle, room, Theme.SUBTITLE);
        this.foot = foot.stream()
                .flatMap(text -> Wrapping.wrap(text, room, Theme.SMALL).stream())
                .toList();
    }

    private double head() {
        return PADDING
                + title.size() * Theme.TITLE.lineHeight()
                + 4
                + subtitle.size() * Theme.SUBTITLE.lineHeight()
                + 14;
    }

    @Override
    public double height() {
        return Math.ceil(head() + inner.height() + 14 + foot.size() * Theme.SMALL.lineHeight() + PADDING);
    }

    @Override
    public void paint(Canvas canvas) {
        canvas.setPaint(Theme.GROUND);
        canvas.fill(new Rectangle2D.Double(0, 0, width, height()));
        double y = lines(canvas, title, PADDING, Theme.TITLE, Theme.INK);
        lines(canvas, subtitle, y + 4, Theme.SUBTITLE, Theme.INK2);
        var before = canvas.getTransform();
        canvas.translate(PADDING, head());
        inner.paint(canvas);
        canvas.setTransform(before);
        lines(canvas, foot, head() + inner.height() + 14, Theme.SMALL, Theme.INK3);
    }

    /** Sets lines from {@code top} down, and says where they end. */
    private static double lines(Canvas canvas, List<String> lines, double top, Lettering lettering, Token token) {
        double y = top;
        for (String line : lines) {
            double baseline = y + lettering.lineHeight() / 2 + lettering.middle();
            canvas.text(line, PADDING, baseline, Anchor.START, lettering, token);
            y += lettering.lineHeight();
        }
        return y;
    }
}
