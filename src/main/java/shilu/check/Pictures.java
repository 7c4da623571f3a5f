package shilu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.model.Chart;
import shilu.model.Chart.Caption;
import shilu.model.Chart.Line;
import shilu.model.Diagram;
import shilu.model.Diagram.Arrow;
import shilu.model.Diagram.Box;
import shilu.model.Keyword;
import shilu.model.Series;
import shilu.model.Slug;
import shilu.model.Text;
import shilu.problem.Problems;
import shilu.problem.Suggestion;

/** Series, charts and diagrams: pictures and tables made of figures. */
final class Pictures {
    final Registry<Series> series;
    final Registry<Chart> charts;
    final Registry<Diagram> diagrams;

    private final Observations observations;
    private final Texts texts;

    Pictures(Documents documents, Texts texts, Problems problems) {
        series = new Registry<>("series", problems);
        charts = new Registry<>("chart", problems);
        diagrams = new Registry<>("diagram", problems);
        observations = new Observations(texts);
        this.texts = texts;
        documents.each("series", (id, fields) -> keep(series, id, fields, series(id, fields)));
        documents.each("charts", (id, fields) -> keep(charts, id, fields, chart(id, fields)));
        documents.each("diagrams", (id, fields) -> keep(diagrams, id, fields, diagram(id, fields)));
    }

    private static <T> void keep(Registry<T> registry, Slug id, Fields fields, Optional<T> record) {
        if (record.isPresent()) registry.add(id, record.get(), fields.at());
        else registry.reject(id, fields.at());
    }

    private Optional<Series> series(Slug id, Fields fields) {
        var title = texts.required(fields, "title");
        var note = texts.optional(fields, "note");
        var points = observations.read(fields, "points");
        MixedLine.check(fields, points, note.isPresent());
        return fields.build(() -> new Series(id, title, note, points, fields.at()));
    }

    private enum ChartKind implements Keyword {
        COLUMN,
        BAR,
        LINE,
        SHARE
    }

    private Optional<Chart> chart(Slug id, Fields fields) {
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
            if (label.isEmpty()) inner.fail(inner.at(), "missing-key", "label");
            var points = observations.read(inner, "points");
            inner.build(() -> new Line(label.orElseThrow(), points)).ifPresentOrElse(lines::add, fields::unsound);
        }
        return lines;
    }

    private Optional<Diagram> diagram(Slug id, Fields fields) {
        var kind = fields.keyword("kind", Diagram.Kind.class);
        var title = texts.required(fields, "title");
        var subtitle = texts.required(fields, "subtitle");
        var note = texts.optional(fields, "note");
        List<Box> boxes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Fields inner : fields.mappings("boxes")) {
            var boxId = inner.slug("id");
            var label = texts.required(inner, "label");
            var detail = texts.optional(inner, "detail");
            if (boxId != null && !known.add(boxId.value())) inner.fail(inner.at("id"), "box-twice", boxId);
            inner.build(() -> new Box(boxId, label, detail)).ifPresentOrElse(boxes::add, fields::unsound);
        }
        if (boxes.isEmpty()) fields.fail(fields.at(), "diagram-empty", id);
        List<Arrow> arrows = arrows(fields, known);
        return fields.build(() -> new Diagram(id, kind, title, subtitle, note, boxes, arrows, fields.at()));
    }

    private List<Arrow> arrows(Fields fields, Set<String> known) {
        List<Arrow> arrows = new ArrayList<>();
        for (Fields inner : fields.mappings("arrows")) {
            var from = inner.slug("from");
            var to = inner.slug("to");
            var label = texts.optional(inner, "label");
            checkBox(inner, "from", from, known);
            checkBox(inner, "to", to, known);
            inner.build(() -> new Arrow(from, to, label)).ifPresentOrElse(arrows::add, fields::unsound);
        }
        return arrows;
    }

    private static void checkBox(Fields fields, String key, Slug box, Set<String> known) {
        if (box != null && !known.contains(box.value()))
            fields.fail(fields.at(key), "unknown-box", box, Suggestion.nearest(box.value(), known));
    }
}
