package shilu.check;

import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.Series;
import shilu.model.Slug;
import shilu.problem.Problems;

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
        var chartReader = new ChartReader(observations, texts);
        var diagramReader = new DiagramReader(texts);
        documents.each("series", (id, fields) -> keep(series, id, fields, series(id, fields)));
        documents.each("charts", (id, fields) -> keep(charts, id, fields, chartReader.chart(id, fields)));
        documents.each("diagrams", (id, fields) -> keep(diagrams, id, fields, diagramReader.diagram(id, fields)));
        if (!documents.areWhole("series")) series.leaveOpen();
        if (!documents.areWhole("charts")) charts.leaveOpen();
        if (!documents.areWhole("diagrams")) diagrams.leaveOpen();
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
}
