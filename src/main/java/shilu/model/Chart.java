package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Position;

/** A picture of quantities. */
public sealed interface Chart
        permits Chart.ColumnChart,
                Chart.BarChart,
                Chart.LollipopChart,
                Chart.LineChart,
                Chart.ShareChart,
                Chart.RangeChart,
                Chart.TileChart,
                DumbbellChart,
                SlopeChart,
                WaterfallChart,
                FlowChart,
                MultiplesChart,
                TimelineChart,
                ProgressChart,
                DotChart {
    Kind kind();

    Caption caption();

    /** All lines of figures in the chart; kinds with one line have a list of one. */
    List<Line> lines();

    default Slug id() {
        return caption().id();
    }

    /** How a chart is drawn; every kind has a record. */
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
