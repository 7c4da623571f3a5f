package shilu.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        DUMBBELL,
        SLOPE,
        WATERFALL,
        FLOW,
        MULTIPLES,
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

    /**
     * Two figures of one thing, at two times or of two kinds; one of them may be missing.
     *
     * @param label names the thing
     */
    record Pair(Text label, Optional<Figure> from, Optional<Figure> to) {
        public Pair {
            if (from.isEmpty() && to.isEmpty()) throw new IllegalArgumentException("a pair of nothing");
        }
    }

    /**
     * Things with two figures each.
     *
     * @param from what the first figure of each is: a time, a group
     * @param to what the second is
     */
    record Pairs(Text from, Text to, List<Pair> rows) {
        public Pairs {
            rows = List.copyOf(rows);
        }

        /** The first figures, then the second ones. */
        List<Line> lines() {
            return List.of(new Line(from, end(Pair::from)), new Line(to, end(Pair::to)));
        }

        private List<Observation> end(Function<Pair, Optional<Figure>> end) {
            return rows.stream()
                    .flatMap(row -> end.apply(row).stream().map(figure -> new Observation(row.label(), figure)))
                    .toList();
        }
    }

    /** Two dots on a row of its own for each pair, joined. */
    record DumbbellChart(Caption caption, Pairs pairs, boolean ranked) implements Chart {
        @Override
        public List<Line> lines() {
            return pairs.lines();
        }

        @Override
        public Kind kind() {
            return Kind.DUMBBELL;
        }
    }

    /** A line for each pair, between two uprights. */
    record SlopeChart(Caption caption, Pairs pairs) implements Chart {
        @Override
        public List<Line> lines() {
            return pairs.lines();
        }

        @Override
        public Kind kind() {
            return Kind.SLOPE;
        }
    }

    /**
     * A part of a change.
     *
     * @param falls whether the figure, though printed without a minus, is taken away
     */
    record Step(Observation observation, boolean falls) {}

    /** How a total comes about: from where it starts, by steps up and down. */
    record WaterfallChart(Caption caption, Optional<Observation> start, List<Step> steps, Observation total)
            implements Chart {
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

    /** An amount that runs from one thing to another. */
    record Flow(Text from, Text to, Figure figure) {
        /** The name that tells where it runs from, in any language of the picture. */
        public String start() {
            return from.in(Language.ZH);
        }

        /** The name that tells where it runs to. */
        public String end() {
            return to.in(Language.ZH);
        }

        Observation observation() {
            return new Observation(from.joined(" → ", to), figure);
        }
    }

    /** Amounts as broad as they are; things are one where their Chinese names are, and nothing returns to its start. */
    record FlowChart(Caption caption, List<Flow> flows) implements Chart {
        public FlowChart {
            flows = List.copyOf(flows);
            if (!circle(flows).isEmpty()) throw new IllegalArgumentException("flows in a circle");
        }

        /** The names on a way that leads back to its start, that start twice; empty where there is none. */
        public static List<String> circle(List<Flow> flows) {
            var done = new HashSet<String>();
            for (Flow flow : flows) {
                var way = follow(flow.start(), new ArrayList<>(), done, flows);
                if (!way.isEmpty()) return way;
            }
            return List.of();
        }

        private static List<String> follow(String name, List<String> way, Set<String> done, List<Flow> flows) {
            int met = way.indexOf(name);
            way.add(name);
            if (met >= 0) return List.copyOf(way.subList(met, way.size()));
            if (done.add(name))
                for (Flow flow : flows) {
                    if (!flow.start().equals(name)) continue;
                    var circle = follow(flow.end(), way, done, flows);
                    if (!circle.isEmpty()) return circle;
                }
            way.remove(way.size() - 1);
            return List.of();
        }

        @Override
        public List<Line> lines() {
            return List.of(
                    new Line(Text.of(""), flows.stream().map(Flow::observation).toList()));
        }

        @Override
        public Kind kind() {
            return Kind.FLOW;
        }
    }

    /**
     * Small pictures of one size on one scale.
     *
     * @param reference a line that every panel shows too, to compare with
     */
    record MultiplesChart(Caption caption, List<Line> panels, Optional<Line> reference) implements Chart {
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
