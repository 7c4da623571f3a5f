package shilu.draw;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import shilu.model.Chart;
import shilu.model.Figure;
import shilu.model.FlowChart;
import shilu.model.Period;
import shilu.model.Rational;
import shilu.model.Report;
import shilu.model.TimelineChart;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.model.WaterfallChart;
import shilu.problem.Language;
import shilu.problem.Problems;

/** Finds what keeps a chart from being drawn. */
final class ChartCheck {
    private static final int COLOURS = Theme.CATEGORIES.size();
    private static final Rational WHOLE = Rational.of(new BigDecimal("101"));

    /** Kinds that draw a single number for each figure. */
    private static final Set<Chart.Kind> SINGLE = EnumSet.of(
            Chart.Kind.DUMBBELL, Chart.Kind.SLOPE, Chart.Kind.WATERFALL, Chart.Kind.FLOW, Chart.Kind.MULTIPLES);

    private final Chart chart;
    private final Problems problems;
    private boolean sound = true;

    private ChartCheck(Chart chart, Problems problems) {
        this.chart = chart;
        this.problems = problems;
    }

    /** Reports each mistake; true when the chart can be drawn. */
    static boolean isSound(Chart chart, Report report, Problems problems) {
        var check = new ChartCheck(chart, problems);
        check.lines();
        if (check.sound && chart instanceof TimelineChart)
            check.times(report.settings().asOf());
        // Events are times, and each goal and count is measured by itself.
        else if (check.sound && Sketches.hasOneUnit(chart)) check.figures();
        if (check.sound && chart instanceof Chart.ShareChart) check.wholes();
        if (check.sound && chart instanceof FlowChart flows) check.stages(flows);
        if (check.sound && chart instanceof WaterfallChart waterfall) check.steps(waterfall);
        return check.sound;
    }

    private void lines() {
        if (chart.lines().isEmpty()) error("chart-empty", chart.id());
        for (var line : chart.lines())
            if (line.observations().isEmpty())
                error("chart-empty", chart.id() + " / " + line.label().in(Language.ZH));
        boolean coloured = chart.kind() == Chart.Kind.LINE || chart.kind() == Chart.Kind.SHARE;
        if (coloured && chart.lines().size() > COLOURS)
            error("chart-colours", chart.id(), chart.lines().size(), COLOURS);
    }

    private void figures() {
        var first = figureStream().findFirst().orElseThrow().unit();
        figureStream().forEach(figure -> figure(figure, first));
    }

    private void figure(Figure figure, Unit first) {
        if (figure.value() instanceof Value.Moment) {
            error("chart-date", chart.id(), figure.id());
            return;
        }
        if (!figure.unit().convertsTo(first) && !isStepBetweenShares(figure, first))
            error("chart-units", chart.id(), figure.id(), figure.unit(), first);
        if (SINGLE.contains(chart.kind()) && figure.value() instanceof Value.Between)
            error("chart-single", chart.id(), figure.id());
        else if (chart.kind() == Chart.Kind.FLOW
                && Quantities.low(figure.value()).signum() <= 0) error("chart-flow-size", chart.id(), figure.id());
        if (chart.kind() != Chart.Kind.SHARE) return;
        if (figure.value() instanceof Value.Between) error("chart-share-range", chart.id(), figure.id());
        else if (Quantities.low(figure.value()).signum() < 0) error("chart-share-negative", chart.id(), figure.id());
    }

    private boolean isStepBetweenShares(Figure figure, Unit first) {
        return chart.kind() == Chart.Kind.WATERFALL
                && first.symbol().equals(Unit.PERCENT)
                && figure.unit().isPercentagePoint();
    }

    /** Between two shares lie percentage points; three per cent of a share would be something else. */
    private void steps(WaterfallChart waterfall) {
        if (waterfall.start().isEmpty()) return;
        for (var step : waterfall.steps())
            if (step.observation().figure().unit().symbol().equals(Unit.PERCENT))
                error(
                        "chart-waterfall-points",
                        chart.id(),
                        step.observation().figure().id());
    }

    private void stages(FlowChart flows) {
        int stages = Streams.stages(flows);
        if (stages > FlowPicture.STAGES) error("chart-flow-stages", chart.id(), stages, FlowPicture.STAGES);
    }

    /** What has happened can't lie after the day that the site stands at. */
    private void times(Optional<Period> asOf) {
        if (asOf.isEmpty()) return;
        figureStream()
                .filter(figure -> !figure.status().isAhead())
                .filter(figure -> figure.moment().start().isAfter(asOf.get().end()))
                .forEach(figure -> error(
                        "timeline-future",
                        chart.id(),
                        figure.id(),
                        figure.moment().text(),
                        asOf.get().text()));
    }

    private void wholes() {
        var unit = figureStream().findFirst().orElseThrow().unit();
        var totals = new LinkedHashMap<String, Rational>();
        var parts = new HashSet<String>();
        for (var line : chart.lines())
            for (var observation : line.observations()) {
                String bar = observation.label().in(Language.ZH);
                var figure = observation.figure();
                var share = Quantities.convert(Quantities.low(figure.value()), figure.unit(), unit);
                totals.merge(bar, share, Rational::plus);
                if (!parts.add(line.label().in(Language.ZH) + "\n" + bar))
                    error("chart-share-twice", chart.id(), bar, line.label().in(Language.ZH));
            }
        boolean percent = unit.symbol().equals(Unit.PERCENT);
        totals.forEach((bar, total) -> {
            if (total.isZero()) error("chart-share-nothing", chart.id(), bar);
            if (percent && total.compareTo(WHOLE) > 0) error("chart-share-whole", chart.id(), bar, total.rounded(1));
        });
    }

    private Stream<Figure> figureStream() {
        return chart.lines().stream()
                .flatMap(line -> line.observations().stream().map(o -> o.figure()));
    }

    private void error(String rule, Object... arguments) {
        sound = false;
        problems.error(chart.caption().at(), rule, arguments);
    }
}
