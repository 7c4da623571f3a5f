package shilu.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;

/** The names and lengths of a strip's spans: under the first of each kind where there is room, else as a numbered list. */
final class PlanLabels {
    private static final double BETWEEN = 12;
    private static final double LEAD = 12;
    private static final double WIDEST = 130;
    private static final double NUMBER = 24;
    private static final double APART = 4;

    private final List<PlanStrips.Kind> kinds;
    private final double[] points;
    private final double width;
    private final boolean listed;
    private final int levels;
    private final double[] middles;
    private final List<List<String>> texts = new ArrayList<>();

    private PlanLabels(List<PlanStrips.Kind> kinds, double[] points, double width) {
        this.kinds = kinds;
        this.points = points;
        this.width = width;
        double[] widths = new double[points.length];
        double taken = 0;
        for (int i = 0; i < points.length; i++) {
            var kind = kinds.get(i);
            widths[i] = Math.max(Theme.LABEL.width(kind.name()), Theme.SMALL.width(kind.value())) + BETWEEN;
            taken += widths[i];
        }
        listed = taken - BETWEEN > width || kinds.stream().anyMatch(kind -> Theme.LABEL.width(kind.name()) > WIDEST);
        double number = Theme.LABEL.width(String.valueOf(points.length));
        double each = Math.min(NUMBER, (width - number) / Math.max(1, points.length - 1));
        levels = listed ? (int) Math.ceil((number + APART) / each) : 1;
        double[] rooms = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            rooms[i] = listed ? each : widths[i];
            if (listed) texts.add(Wrapping.wrap(kinds.get(i).words(), width - NUMBER, Theme.LABEL));
        }
        // What stands at an edge needs no room beyond it.
        double over = listed ? (each - number) / 2 : BETWEEN / 2;
        middles = Dodge.spread(points, rooms, -over, width + over);
    }

    static PlanLabels of(PlanStrips.Strip strip, double pixels, double width) {
        double[] points = new double[strip.kinds().size()];
        for (int i = 0; i < points.length; i++) {
            var span = PlanStrip.first(strip, strip.kinds().get(i));
            points[i] = PlanStrip.EDGE + (span.start() + span.kind().length() / 2) * pixels;
        }
        return new PlanLabels(strip.kinds(), points, width);
    }

    double height() {
        double first = LEAD + levels * Theme.LABEL.lineHeight();
        if (!listed) return first + Theme.SMALL.lineHeight();
        return first + 6 + texts.stream().mapToInt(List::size).sum() * Theme.LABEL.lineHeight();
    }

    void paint(Canvas canvas) {
        double line = Theme.LABEL.lineHeight();
        for (int i = 0; i < middles.length; i++) {
            // Numbers that are wider than what parts them stand on several levels in turn.
            double top = LEAD + i % levels * line;
            canvas.line(points[i], 0, middles[i], top - 2, Theme.INK3, new BasicStroke(1));
            String first = listed ? String.valueOf(i + 1) : kinds.get(i).name();
            double middle = top + line / 2 + Theme.LABEL.middle();
            canvas.text(first, middles[i], middle, Anchor.MIDDLE, Theme.LABEL, Theme.INK);
            if (!listed) {
                double baseline = LEAD + line + Theme.SMALL.lineHeight() / 2 + Theme.SMALL.middle();
                canvas.text(kinds.get(i).value(), middles[i], baseline, Anchor.MIDDLE, Theme.SMALL, Theme.INK2);
            }
        }
        if (listed) list(canvas, LEAD + levels * line + 6);
    }

    private void list(Canvas canvas, double top) {
        double line = Theme.LABEL.lineHeight();
        double y = top;
        for (int i = 0; i < texts.size(); i++) {
            double baseline = line / 2 + Theme.LABEL.middle();
            canvas.text(String.valueOf(i + 1), 0, y + baseline, Anchor.START, Theme.LABEL, Theme.INK2);
            for (String text : texts.get(i)) {
                canvas.text(text, NUMBER, y + baseline, Anchor.START, Theme.LABEL, Theme.INK);
                y += line;
            }
        }
    }
}
