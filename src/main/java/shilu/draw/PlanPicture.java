package shilu.draw;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import shilu.site.FigureText;

/** Strips of lengths, all to one scale, which a bar at the bottom shows. */
final class PlanPicture implements Picture {
    private static final double BETWEEN = 26;
    private static final double BAR = 34;
    private static final double TICK = 4;

    private final List<PlanStrip> strips = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final Wording wording;
    private final String measure;
    private final double measured;
    private final double bottom;

    PlanPicture(PlanStrips plan, Wording wording, double width) {
        this.wording = wording;
        // Half a line's breadth stays free at both ends.
        double pixels = (width - 2 * PlanStrip.EDGE) / plan.longest();
        double top = 0;
        for (var strip : plan.strips()) {
            var laid = new PlanStrip(strip, pixels, width);
            strips.add(laid);
            tops.add(top);
            top += laid.height() + BETWEEN;
        }
        bottom = top;
        var round = Ticks.around(0, plan.longest());
        measure = wording.word("words.length", FigureText.number(round.step().stripTrailingZeros()), plan.unit())
                .strip();
        measured = round.step().doubleValue() * pixels;
    }

    @Override
    public double height() {
        return bottom + BAR - 8;
    }

    @Override
    public void paint(Canvas canvas) {
        for (int i = 0; i < strips.size(); i++) {
            var before = canvas.getTransform();
            canvas.translate(0, tops.get(i));
            strips.get(i).paint(canvas);
            canvas.setTransform(before);
        }
        double left = PlanStrip.EDGE;
        double y = bottom + 2;
        var stroke = new BasicStroke(1.5f);
        canvas.line(left, y, left + measured, y, Theme.INK2, stroke);
        canvas.line(left, y - TICK, left, y + TICK, Theme.INK2, stroke);
        canvas.line(left + measured, y - TICK, left + measured, y + TICK, Theme.INK2, stroke);
        String text = wording.word("scale", measure);
        canvas.text(text, left, y + 8 + Theme.SMALL.ascent(), Anchor.START, Theme.SMALL, Theme.INK2);
    }
}
