package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/**
 * Small pictures of one size on one scale.
 *
 * @param reference a line that every panel shows too, to compare with
 */
public record MultiplesChart(Caption caption, List<Line> panels, Optional<Line> reference) implements Chart {
    public MultiplesChart {
        panels = List.copyOf(panels);
    }

    @Override
    public List<Line> lines() {
        var all = new ArrayList<>(panels);
        reference.ifPresent(all::add);
        return all;
    }

    @Override
    public Kind kind() {
        return Kind.MULTIPLES;
    }
}
