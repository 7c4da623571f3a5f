package shilu.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Chart;
import shilu.model.Chart.Caption;
import shilu.model.DotChart;
import shilu.model.DumbbellChart;
import shilu.model.FlowChart;
import shilu.model.MultiplesChart;
import shilu.model.ProgressChart;
import shilu.model.SlopeChart;
import shilu.model.Slug;
import shilu.model.TimelineChart;
import shilu.problem.Suggestion;

/** Reads a chart of any kind: what stands around it, and, with a reader for each family of kinds, what is drawn. */
record ChartReader(Observations observations, Texts texts) {
    /** Keys of one kind or another, so that a chart of no known kind isn't blamed for them too. */
    private static final List<String> BODY = List.of(
            "points",
            "lines",
            "ranked",
            "ends",
            "rows",
            "start",
            "changes",
            "total",
            "within",
            "flows",
            "panels",
            "reference",
            "events",
            "goals",
            "counts");

    Optional<Chart> chart(Slug id, Fields fields) {
        var kind = fields.keyword("kind", Chart.Kind.class);
        var title = texts.required(fields, "title");
        var subtitle = texts.required(fields, "subtitle");
        var note = texts.optional(fields, "note");
        var alternative = texts.optional(fields, "alternative");
        var highlight = fields.optionalSlug("highlight");
        Function<Caption, Chart> body = kind == null ? unknown(fields) : body(kind, fields);
        // Points that have problems of their own are missing from the chart; the highlight isn't to blame for that.
        Chart chart = fields.isSound()
                ? body.apply(new Caption(id, title, subtitle, note, alternative, highlight, fields.at()))
                : null;
        if (chart != null) check(fields, chart);
        return fields.build(() -> chart);
    }

    /** What a chart of a kind draws; asked for the chart only where nothing is wrong. */
    private Function<Caption, Chart> body(Chart.Kind kind, Fields fields) {
        var lines = new ChartLines(observations, texts);
        switch (kind) {
            case COLUMN -> {
                var line = lines.one(fields, kind);
                return caption -> new Chart.ColumnChart(caption, line);
            }
            case BAR -> {
                var line = lines.one(fields, kind);
                boolean ranked = fields.flag("ranked", true);
                return caption -> new Chart.BarChart(caption, line, ranked);
            }
            case LOLLIPOP -> {
                var line = lines.one(fields, kind);
                boolean ranked = fields.flag("ranked", true);
                return caption -> new Chart.LollipopChart(caption, line, ranked);
            }
            case DUMBBELL -> {
                var pairs = new PairReader(observations, texts).read(fields);
                boolean ranked = fields.flag("ranked", false);
                return caption -> new DumbbellChart(caption, pairs, ranked);
            }
            case SLOPE -> {
                var pairs = new PairReader(observations, texts).read(fields);
                return caption -> new SlopeChart(caption, pairs);
            }
            case WATERFALL -> {
                return new WaterfallReader(observations, texts).read(fields);
            }
            case FLOW -> {
                var flows = new FlowReader(texts).read(fields);
                return caption -> new FlowChart(caption, flows);
            }
            case MULTIPLES -> {
                var panels = lines.all(fields, "panels");
                var reference = fields.has("reference") ? lines.all(fields, "reference") : List.<Chart.Line>of();
                if (reference.size() > 1) fields.fail(fields.at("reference"), "chart-one-reference");
                return caption ->
                        new MultiplesChart(caption, panels, reference.stream().findFirst());
            }
            case TIMELINE -> {
                var events = new TimelineReader(texts).events(fields);
                return caption -> new TimelineChart(caption, events);
            }
            case PROGRESS -> {
                var goals = new GoalReader(texts).goals(fields);
                return caption -> new ProgressChart(caption, goals);
            }
            case RANGE -> {
                var line = lines.one(fields, kind);
                RangeRules.range(fields, line);
                return caption -> new Chart.RangeChart(caption, line);
            }
            case DOTS -> {
                var counts = new CountReader(texts).counts(fields);
                return caption -> new DotChart(caption, counts);
            }
            case TILES -> {
                var line = lines.one(fields, kind);
                RangeRules.tiles(fields, line);
                return caption -> new Chart.TileChart(caption, line);
            }
            case LINE -> {
                var several = lines.several(fields);
                return caption -> new Chart.LineChart(caption, several);
            }
            case SHARE -> {
                var several = lines.several(fields);
                return caption -> new Chart.ShareChart(caption, several);
            }
        }
        throw new IllegalStateException("no reader for " + kind);
    }

    private Function<Caption, Chart> unknown(Fields fields) {
        BODY.forEach(fields::node);
        if (fields.has("points") || fields.has("lines")) new ChartLines(observations, texts).several(fields);
        return caption -> null;
    }

    private static void check(Fields fields, Chart chart) {
        boolean hasNote = chart.caption().note().isPresent();
        chart.caption().highlight().ifPresent(highlight -> checkHighlight(fields, highlight, chart));
        chart.lines().forEach(line -> MixedLine.check(fields, line.observations(), hasNote));
        if (chart instanceof MultiplesChart)
            MixedLine.check(
                    fields,
                    chart.lines().stream()
                            .flatMap(line -> line.observations().stream())
                            .toList(),
                    hasNote);
    }

    private static void checkHighlight(Fields fields, Slug highlight, Chart chart) {
        var ids = chart.lines().stream()
                .flatMap(line -> line.observations().stream())
                .map(observation -> observation.figure().id().value())
                .toList();
        if (!ids.contains(highlight.value()))
            fields.fail(
                    fields.at("highlight"), "chart-highlight", highlight, Suggestion.nearest(highlight.value(), ids));
    }
}
