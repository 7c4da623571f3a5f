package shilu.draw;

import java.util.List;
import org.jfree.data.Range;

/** Finds the largest scale at which marks and the words beside them fit, so that no margin is guessed. */
final class Scale {
    private static final int STEPS = 60;

    private Scale() {}

    /** A mark's farthest ends from zero, and the room that its words take beyond them. */
    record Reach(double low, double high, double roomLow, double roomHigh) {}

    /** The range of an axis of {@code length} pixels that holds zero and all of {@code reaches}. */
    static Range fit(List<Reach> reaches, double length) {
        double largest = 0;
        for (Reach reach : reaches) largest = Math.max(largest, Math.max(reach.high(), -reach.low()));
        if (largest == 0) return new Range(0, 1);
        double low = 0;
        double high = length / largest;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (below(reaches, middle) + above(reaches, middle) <= length) low = middle;
            else high = middle;
        }
        // Words longer than the axis leave no room for marks; the text lint then names them.
        if (low <= 0) return new Range(0, largest);
        double below = below(reaches, low);
        return new Range(-below / low, (length - below) / low);
    }

    private static double below(List<Reach> reaches, double scale) {
        double below = 0;
        for (Reach reach : reaches) below = Math.max(below, -reach.low() * scale + reach.roomLow());
        return below;
    }

    private static double above(List<Reach> reaches, double scale) {
        double above = 0;
        for (Reach reach : reaches) above = Math.max(above, reach.high() * scale + reach.roomHigh());
        return above;
    }
}
