package shilu.model;

import java.util.List;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/** Parts of wholes that can be counted: a dot for each. */
public record DotChart(Caption caption, List<Count> counts) implements Chart {
    public DotChart {
        counts = List.copyOf(counts);
    }

    public record Count(Text label, Figure part, Figure whole) {}

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(
                        Text.of("其中", "Of these"),
                        counts.stream()
                                .map(count -> new Observation(count.label(), count.part()))
                                .toList()),
                new Line(
                        Text.of("总数", "All"),
                        counts.stream()
                                .map(count -> new Observation(count.label(), count.whole()))
                                .toList()));
    }

    @Override
    public Kind kind() {
        return Kind.DOTS;
    }
}
