package shilu.model;

import java.util.List;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;

/** How far targets are reached, each measured by itself. */
public record ProgressChart(Caption caption, List<Goal> goals) implements Chart {
    public ProgressChart {
        goals = List.copyOf(goals);
    }

    public record Goal(Text label, Figure target, Figure reached) {}

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(
                        Text.of("已达到", "Reached"),
                        goals.stream()
                                .map(goal -> new Observation(goal.label(), goal.reached()))
                                .toList()),
                new Line(
                        Text.of("目标", "Target"),
                        goals.stream()
                                .map(goal -> new Observation(goal.label(), goal.target()))
                                .toList()));
    }

    @Override
    public Kind kind() {
        return Kind.PROGRESS;
    }
}
