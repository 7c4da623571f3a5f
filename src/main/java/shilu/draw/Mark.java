package shilu.draw;

import java.util.Optional;
import shilu.model.Figure;

/**
 * One figure as a chart draws it.
 *
 * @param label what the author calls it
 * @param from lower end in the chart's unit; the number itself where the figure is no range
 * @param to upper end in the chart's unit
 * @param value the figure as printed beside the mark: hedge, number, and the unit where the subtitle doesn't say it
 * @param ahead what to call a figure that hasn't come true yet
 * @param print the value with the word that keeps a plan from passing for a fact
 * @param words what the mark shows when pointed at
 */
record Mark(
        Figure figure,
        String label,
        double from,
        double to,
        String value,
        Optional<String> ahead,
        boolean highlighted,
        String print,
        String words) {
    boolean isRange() {
        return from < to;
    }

    boolean isAhead() {
        return ahead.isPresent();
    }

    boolean isNegative() {
        return to <= 0 && from < 0;
    }

    /** The end that lies farther from zero. */
    double far() {
        return isNegative() ? from : to;
    }
}
