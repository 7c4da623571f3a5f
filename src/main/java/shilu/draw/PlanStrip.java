package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One strip of a plan: its name, what stands along it, and how long each kind of span is. */
final class PlanStrip {
    static final double EDGE = 2;
    private static final double BODY = 36;
    private static final double ABOVE = 6;
    private static final double MEASURE = 10;
    private static final double TICK = 4;
    private static final double THINNEST = 1;
    private static final BasicStroke LINE = new BasicStroke(2.5f);

    private final PlanStrips.Strip strip;
    private final double pixels;
    private final List<String> name;
    private final List<String> between;
    private final PlanLabels labels;

    PlanStrip(PlanStrips.Strip strip, double pixels, double width) {
        this.strip = strip;
        this.pixels = pixels;
        name = Wrapping.wrap(strip.label(), width, Theme.STRONG);
        between = strip.between()
                .map(words -> Wrapping.wrap(words, width - 2 * MEASURE, Theme.SMALL))
                .orElse(List.of());
        labels = PlanLabels.of(strip, pixels, width);
    }

    private double bodyTop() {
        return name.size() * Theme.STRONG.lineHeight() + between.size() * Theme.SMALL.lineHeight() + ABOVE;
    }

    double height() {
        return bodyTop() + BODY + MEASURE + labels.height();
    }

    void paint(Canvas canvas) {
        double y = lines(canvas, name, 0, 0, Theme.STRONG, Theme.INK);
        if (!between.isEmpty()) {
            double line = Theme.SMALL.lineHeight();
            canvas.line(EDGE, y + 2, EDGE, y + line - 2, Theme.BLUE, LINE);
            lines(canvas, between, EDGE + MEASURE, y, Theme.SMALL, Theme.INK2);
        }
        double top = bodyTop();
        ground(canvas, top);
        for (var span : strip.spans()) span(canvas, span, top);
        canvas.tooltip("");
        if (!between.isEmpty()) boundaries(canvas, top);
        for (var kind : strip.kinds()) measure(canvas, first(strip, kind), top + BODY + MEASURE / 2);
        var before = canvas.getTransform();
        canvas.translate(0, top + BODY + MEASURE);
        labels.paint(canvas);
        canvas.setTransform(before);
    }

    private static double lines(
            Canvas canvas, List<String> lines, double x, double top, Lettering lettering, Token token) {
        double y = top;
        for (String line : lines) {
            canvas.text(line, x, y + lettering.lineHeight() / 2 + lettering.middle(), Anchor.START, lettering, token);
            y += lettering.lineHeight();
        }
        return y;
    }

    private void ground(Canvas canvas, double top) {
        canvas.setPaint(Theme.WASH);
        canvas.fill(new Rectangle2D.Double(EDGE, top, strip.length() * pixels, BODY));
    }

    private void span(Canvas canvas, PlanStrips.Span span, double top) {
        var kind = span.kind();
        double width = Math.max(THINNEST, kind.length() * pixels);
        var room = new Rectangle2D.Double(EDGE + span.start() * pixels, top, width, BODY);
        canvas.tooltip(kind.words());
        if (kind.solid() && kind.ahead()) {
            canvas.setPaint(Theme.BLUE);
            canvas.setStroke(MarkShape.DASHED);
            canvas.draw(room);
        } else {
            canvas.setPaint(kind.solid() ? Theme.BLUE : Theme.WASH);
            canvas.fill(room);
        }
        // A distance to another distance needs an end that can be seen.
        if (!kind.solid() && between.isEmpty() && span.start() > 0)
            canvas.line(room.getX(), top, room.getX(), top + BODY, Theme.SOFT, new BasicStroke(1));
    }

    private void boundaries(Canvas canvas, double top) {
        for (var span : strip.spans()) boundary(canvas, span.start(), top);
        boundary(canvas, strip.length(), top);
    }

    private void boundary(Canvas canvas, double along, double top) {
        double x = EDGE + along * pixels;
        canvas.line(x, top, x, top + BODY, Theme.BLUE, LINE);
    }

    static PlanStrips.Span first(PlanStrips.Strip strip, PlanStrips.Kind kind) {
        return strip.spans().stream()
                .filter(span -> span.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void measure(Canvas canvas, PlanStrips.Span span, double y) {
        double from = EDGE + span.start() * pixels;
        double to = from + span.kind().length() * pixels;
        var stroke = new BasicStroke(1);
        canvas.line(from, y, to, y, Theme.INK3, stroke);
        canvas.line(from, y - TICK, from, y + TICK, Theme.INK3, stroke);
        canvas.line(to, y - TICK, to, y + TICK, Theme.INK3, stroke);
    }
}
