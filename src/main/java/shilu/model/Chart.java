package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.problem.Language;
import shilu.problem.Position;

/** A picture of quantities. */
public sealed interface Chart {
    Kind kind();

    Caption caption();

    /** All lines of figures in the chart; kinds with one line have a list of one. */
    List<Line> lines();

    default Slug id() {
        return caption().id();
    }

    /** How a chart is drawn; every kind has a record below. */
    enum Kind implements Keyword {
        COLUMN,
        BAR,
        LINE,
        SHARE,
        LOLLIPOP,
        TIMELINE,
        PROGRESS,
        RANGE,
        DOTS,
        TILES
    }

    /**
     * What stands around every picture.
     *
     * @param title the finding
     * @param subtitle measure, place, period and unit
     * @param alternative text for a reader who doesn't see the picture; composed from the data when absent
     * @param highlight the figure that the title speaks of
     */
    record Caption(
            Slug id,
            RichText title,
            RichText subtitle,
            Optional<RichText> note,
            Optional<RichText> alternative,
            Optional<Slug> highlight,
            Position at) {}

    /** One line, one colour: a label and its figures. */
    record Line(Text label, List<Observation> observations) {
        public Line {
            observations = List.copyOf(observations);
        }
    }

    /** Columns side by side, in the order given. */
    record ColumnChart(Caption caption, Line line) implements Chart {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Kind kind() {
            return Kind.COLUMN;
        }
    }

    /** Horizontal bars; ranked from the largest down unless the author keeps an order of their own. */
    record BarChart(Caption caption, Line line, boolean ranked) implements Chart {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Kind kind() {
            return Kind.BAR;
        }
    }

    /** Dots on stems, for many marks or for numbers on both sides of zero; ranked as bars are. */
    record LollipopChart(Caption caption, Line line, boolean ranked) implements Chart {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Kind kind() {
            return Kind.LOLLIPOP;
        }
    }

    /** Lines over time; the horizontal place of a mark is its period's. */
    record LineChart(Caption caption, List<Line> lines) implements Chart {
        public LineChart {
            lines = List.copyOf(lines);
        }

        @Override
        public Kind kind() {
            return Kind.LINE;
        }
    }

    /** Bars of 100 %: a line is a part, an observation's label names the bar that it belongs to. */
    record ShareChart(Caption caption, List<Line> lines) implements Chart {
        public ShareChart {
            lines = List.copyOf(lines);
        }

        @Override
        public Kind kind() {
            return Kind.SHARE;
        }
    }

    /** What happened and what is meant to happen, along time. */
    record TimelineChart(Caption caption, List<Event> events) implements Chart {
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

    /** How far targets are reached, each measured by itself. */
    record ProgressChart(Caption caption, List<Goal> goals) implements Chart {
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

    /** Where ranges and single numbers lie on one scale. */
    record RangeChart(Caption caption, Line line) implements Chart {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Kind kind() {
            return Kind.RANGE;
        }
    }

    /** Parts of wholes that can be counted: a dot for each. */
    record DotChart(Caption caption, List<Count> counts) implements Chart {
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

    /** Places as equal squares, shaded by their figures. */
    record TileChart(Caption caption, Line line) implements Chart {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Kind kind() {
            return Kind.TILES;
        }
    }
}
