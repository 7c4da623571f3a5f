package shilu.exchange;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Chart;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Place;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Series;
import shilu.model.Source;
import shilu.problem.Language;
import shilu.site.FigureText;
import shilu.site.Permalinks;

/** The tables that a report gives. */
final class Tables {
    private static final String OBSERVATION =
            "value from to moment unit period subject subject_name indicator indicator_name qualifier status source"
                    + " source_title paper date page inferred as_printed formula figure address";

    private final Report report;

    private Tables(Report report) {
        this.report = report;
    }

    /** Ledger, sources, places and projects, then series and charts by id. */
    static List<Table> of(Report report) {
        var tables = new Tables(report);
        var all = new ArrayList<>(List.of(tables.ledger(), tables.sources(), tables.places(), tables.projects()));
        report.series().values().forEach(series -> all.add(tables.series(series)));
        report.charts().values().forEach(chart -> all.add(tables.chart(chart)));
        return all;
    }

    private Table ledger() {
        var fields = Field.all(
                "id kind subject subject_name subject_name_en indicator indicator_name indicator_name_en value from to"
                        + " moment unit unit_en qualifier status vintage scope period period_start period_end source"
                        + " source_title paper date page inferred as_printed formula claims note address");
        var rows = report.figures()
                .map(figure -> FigureRow.of(figure)
                        .with("id", figure.id())
                        .with("kind", figure instanceof Fact ? "fact" : "derived")
                        .with("claims", claims(figure)))
                .toList();
        return new Table("ledger", "台账", "id", fields, rows);
    }

    private String claims(Figure figure) {
        return report.claims().stream()
                .filter(claim -> claim.figures().contains(figure))
                .map(claim -> claim.id().value())
                .collect(joining(" "));
    }

    private Table series(Series series) {
        var fields = Field.all("label " + OBSERVATION);
        var rows = series.observations().stream().map(Tables::row).toList();
        return new Table(
                "series/" + series.id(), plain(series.title()), series.note().map(this::plain), "", fields, rows);
    }

    private Table chart(Chart chart) {
        var fields = Field.all("label line " + OBSERVATION);
        var rows = new ArrayList<Row>();
        for (var line : chart.lines())
            for (var observation : line.observations())
                rows.add(row(observation).with("line", line.label().in(Language.ZH)));
        String title =
                plain(chart.caption().title()) + "（" + plain(chart.caption().subtitle()) + "）";
        return new Table("charts/" + chart.id(), title, "", fields, rows);
    }

    private static Row row(Observation observation) {
        return FigureRow.of(observation.figure())
                .with("label", observation.label().in(Language.ZH))
                .with("figure", observation.figure().id());
    }

    private Table sources() {
        var fields = Field.all("id kind title authors paper date page inferred because figures address");
        var rows = report.sources().values().stream().map(this::source).toList();
        return new Table("sources", "来源", "id", fields, rows);
    }

    private Row source(Source source) {
        var paper = source.paper();
        var reasons = new ArrayList<String>();
        for (var printed : List.of(paper.name(), paper.date(), paper.page()))
            printed.because().map(reason -> reason.in(Language.ZH)).ifPresent(reasons::add);
        long figures = report.facts().values().stream()
                .filter(fact -> fact.source().id().equals(source.id()))
                .count();
        var row = new Row()
                .with("id", source.id())
                .with("kind", source.kind())
                .with("title", source.title().in(Language.ZH))
                .with("authors", String.join("；", source.authors()))
                .with("because", String.join("；", reasons))
                .with("figures", Math.toIntExact(figures))
                .with("address", Permalinks.of(source));
        FigureRow.paper(source, row);
        return row;
    }

    private Table places() {
        var fields = Field.all("id kind name name_en short_name within code tile_column tile_row address");
        var rows = report.places().values().stream()
                .map(place -> new Row()
                        .with("id", place.id())
                        .with("kind", place.kind())
                        .with("name", place.name().in(Language.ZH))
                        .with("name_en", FigureRow.english(place.name()))
                        .with("short_name", place.shortName().in(Language.ZH))
                        .with("within", place.within().map(Place::id))
                        .with("code", place.code())
                        .with("tile_column", place.tile().map(Place.Tile::column))
                        .with("tile_row", place.tile().map(Place.Tile::row))
                        .with("address", Permalinks.of(place)))
                .toList();
        return new Table("places", "地方", "id", fields, rows);
    }

    private Table projects() {
        var fields = Field.all(
                "id name name_en within owner stage stage_date source source_title stage_note note" + " address");
        var rows = report.projects().values().stream()
                .flatMap(project -> ProjectRows.of(project).stream())
                .toList();
        return new Table("projects", "项目", "", fields, rows);
    }

    private String plain(RichText text) {
        return FigureText.plain(text.in(Language.ZH), report, Language.ZH);
    }
}
