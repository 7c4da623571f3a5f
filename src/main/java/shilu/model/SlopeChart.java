package shilu.model;

import java.util.List;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/** A line for each pair, between two uprights. */
public record SlopeChart(Caption caption, Pairs pairs) implements Chart {
    @Override
    public List<Line> lines() {
        return pairs.lines();
    }

    @Override
    public Kind kind() {
        return Kind.SLOPE;
    }
}
