package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/** How a total comes about: from where it starts, by steps up and down. */
public record WaterfallChart(Caption caption, Optional<Observation> start, List<Step> steps, Observation total)
        implements Chart {
    /**
     * A part of a change.
     *
     * @param falls whether the figure, though printed without a minus, is taken away
     */
    public record Step(Observation observation, boolean falls) {}

    public WaterfallChart {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Line> lines() {
        var all = new ArrayList<Observation>();
        start.ifPresent(all::add);
        steps.forEach(step -> all.add(step.observation()));
        all.add(total);
        return List.of(new Line(Text.of(""), all));
    }

    @Override
    public Kind kind() {
        return Kind.WATERFALL;
    }
}
