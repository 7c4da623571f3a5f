package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;
import shilu.model.Keyword;
import shilu.model.Slug;
import shilu.model.Text;
import shilu.problem.Suggestion;

/** Reads a chart of any kind. */
record ChartReader(Observations observations, Texts texts) {
    private enum ChartKind implements Keyword {
        COLUMN,
        BAR,
        LINE,
        SHARE
    }

    Optional<Chart> chart(Slug id, Fields fields) {
        var kind = fields.keyword("kind", ChartKind.class);
        var title = texts.required(fields, "title");
        var subtitle = texts.required(fields, "subtitle");
        var note = texts.optional(fields, "note");
        var alternative = texts.optional(fields, "alternative");
        var highlight = fields.optionalSlug("highlight");
        boolean ranked = fields.flag("ranked", true);
        List<Line> lines = fields.has("lines") ? lines(fields) : new ArrayList<>();
        if (fields.has("points") || lines.isEmpty() && !fields.has("lines"))
            lines.add(new Line(Text.of(""), observations.read(fields, "points")));
        boolean single = kind == ChartKind.COLUMN || kind == ChartKind.BAR;
        if (single && lines.size() > 1) fields.fail(fields.at("lines"), "chart-one-line", kind.keyword());
        // Points that have problems of their own are missing from the lines; the highlight isn't to blame for that.
        if (fields.isSound()) {
            checkHighlight(fields, highlight, lines);
            lines.forEach(line -> MixedLine.check(fields, line.observations(), note.isPresent()));
        }
        return fields.build(() -> {
            var caption = new Caption(id, title, subtitle, note, alternative, highlight, fields.at());
            return switch (kind) {
                case COLUMN -> new Chart.ColumnChart(caption, lines.get(0));
                case BAR -> new Chart.BarChart(caption, lines.get(0), ranked);
                case LINE -> new Chart.LineChart(caption, lines);
                case SHARE -> new Chart.ShareChart(caption, lines);
            };
        });
    }

    private static void checkHighlight(Fields fields, Optional<Slug> highlight, List<Line> lines) {
        if (highlight.isEmpty()) return;
        var ids = lines.stream()
                .flatMap(line -> line.observations().stream())
                .map(observation -> observation.figure().id().value())
                .toList();
        if (!ids.contains(highlight.get().value()))
            fields.fail(
                    fields.at("highlight"),
                    "chart-highlight",
                    highlight.get(),
                    Suggestion.nearest(highlight.get().value(), ids));
    }

    private List<Line> lines(Fields fields) {
        List<Line> lines = new ArrayList<>();
        for (Fields inner : fields.mappings("lines")) {
            var label = texts.label(inner, "label");
            if (label.isEmpty()) inner.missing("label");
            var points = observations.read(inner, "points");
            inner.build(() -> new Line(label.orElseThrow(), points)).ifPresentOrElse(lines::add, fields::unsound);
        }
        return lines;
    }
}
