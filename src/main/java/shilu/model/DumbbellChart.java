package shilu.model;

import java.util.List;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/** Two dots on a row of its own for each pair, joined. */
public record DumbbellChart(Caption caption, Pairs pairs, boolean ranked) implements Chart {
    @Override
    public List<Line> lines() {
        return pairs.lines();
    }

    @Override
    public Kind kind() {
        return Kind.DUMBBELL;
    }
}
