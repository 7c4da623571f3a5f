package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;
import shilu.problem.Language;

/** What happened and what is meant to happen, along time. */
public record TimelineChart(Caption caption, List<Event> events) implements Chart {
    public TimelineChart {
        events = List.copyOf(events);
    }

    /** @param to the end of what takes time; what happens at once has none */
    public record Event(Text label, Figure from, Optional<Figure> to) {}

    @Override
    public List<Line> lines() {
        var observations = new ArrayList<Observation>();
        for (Event event : events) {
            if (event.to().isEmpty()) observations.add(new Observation(event.label(), event.from()));
            else {
                observations.add(new Observation(ends(event.label(), "（开始）", " (start)"), event.from()));
                observations.add(new Observation(
                        ends(event.label(), "（结束）", " (end)"), event.to().get()));
            }
        }
        return List.of(new Line(Text.of(""), observations));
    }

    private static Text ends(Text label, String chinese, String english) {
        return label.has(Language.EN)
                ? Text.of(label.in(Language.ZH) + chinese, label.in(Language.EN) + english)
                : Text.of(label.in(Language.ZH) + chinese);
    }

    @Override
    public Kind kind() {
        return Kind.TIMELINE;
    }
}
