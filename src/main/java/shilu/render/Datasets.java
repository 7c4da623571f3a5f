package shilu.render;

import static java.util.Comparator.naturalOrder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Chart;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Source;
import shilu.problem.Language;
import shilu.site.DataTable;
import shilu.site.Page;
import shilu.site.Permalinks;

/** Describes figures that can be downloaded, each set linked to its sources. */
final class Datasets {
    private static final Map<String, String> FORMATS = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Context context;
    private final Thing publisher;

    Datasets(Context context, Thing publisher) {
        this.context = context;
        this.publisher = publisher;
    }

    /** A chart is described once, at its place among all charts, which is its id. */
    Thing chart(Chart chart) {
        var figures = chart.lines().stream()
                .flatMap(line -> line.observations().stream())
                .map(Observation::figure)
                .toList();
        var drawing = context.drawing(chart.id());
        String subtitle = context.plain(chart.caption().subtitle());
        return set(
                context.placeOf(chart.id()),
                context.plain(chart.caption().title()),
                drawing.map(found -> subtitle + " " + found.alternative()).orElse(subtitle),
                figures,
                "data/charts/" + chart.id(),
                List.of("csv", "xlsx"));
    }

    /** The id of a chart's figures, on whatever page it is named. */
    static String id(Chart chart, Context context) {
        return context.address(context.hrefOf(context.placeOf(chart.id())));
    }

    Thing ledger(String title) {
        var report = context.site().report();
        String site = context.text(report.settings().name());
        return set(
                Permalinks.of(Page.Kind.LEDGER).path(),
                context.words().text("head-title", title, site),
                context.words().text("ledger.lead"),
                report.figures().toList(),
                "data/ledger",
                List.of("csv", "json", "xlsx"));
    }

    /** Everything that can be downloaded, table by table. */
    Thing catalogue(String title, List<DataTable> tables) {
        var settings = context.site().report().settings();
        String address =
                context.address(context.href(Permalinks.of(Page.Kind.DATA).path()));
        return new Thing("DataCatalog")
                .with("@id", address)
                .with("url", address)
                .with("name", context.words().text("head-title", title, context.text(settings.name())))
                .with("description", context.words().text("data.lead"))
                .with("inLanguage", context.language().tag())
                .with("creator", publisher)
                .with("license", settings.licence().map(text -> licence(context.text(text))))
                .with("dataset", tables.stream().map(this::table).toList());
    }

    private Map<String, Object> table(DataTable table) {
        var words = context.words();
        var settings = context.site().report().settings();
        String address = context.address(context.href(Permalinks.of(Page.Kind.DATA) + "#" + DataView.id(table)));
        var columns = table.columns().stream().map(DataTable.Column::title).toList();
        String listed = String.join(words.text("list-separator"), columns);
        return new Thing("Dataset")
                .with("@id", address)
                .with("url", address)
                .with("name", table.title())
                .with("description", words.text("data.described", table.title(), table.rows(), listed))
                .with("creator", publisher)
                .with("license", settings.licence().map(text -> licence(context.text(text))))
                .with(
                        "temporalCoverage",
                        table.from().map(from -> from + "/" + table.to().orElseThrow()))
                .with("variableMeasured", columns)
                .with(
                        "distribution",
                        table.files().stream()
                                .map(file -> download(file.path(), file.ending()))
                                .toList())
                .properties();
    }

    private Map<String, Object> download(String path, String ending) {
        return new Thing("DataDownload")
                .with("encodingFormat", FORMATS.get(ending))
                .with("contentUrl", context.address(context.href(path)))
                .properties();
    }

    private Thing set(
            String path,
            String name,
            String description,
            List<? extends Figure> figures,
            String data,
            List<String> endings) {
        var settings = context.site().report().settings();
        String address = context.address(context.href(path));
        var files = endings.stream()
                .map(ending -> download(data + "." + ending, ending))
                .toList();
        return new Thing("Dataset")
                // An id that is an address needs no address beside it.
                .with("@id", address)
                .with("name", name)
                .with("description", description)
                .with("inLanguage", context.language().tag())
                .with("creator", publisher)
                .with("license", settings.licence().map(text -> licence(context.text(text))))
                .with("spatialCoverage", context.text(settings.place().name()))
                .with("temporalCoverage", time(figures))
                .with("isBasedOn", sources(figures, context))
                .with("distribution", files);
    }

    private static Thing licence(String text) {
        return new Thing("CreativeWork").with("name", text);
    }

    private static Optional<String> time(List<? extends Figure> figures) {
        var first = figures.stream().map(figure -> figure.period().start()).min(naturalOrder());
        var last = figures.stream().map(figure -> figure.period().end()).max(naturalOrder());
        return first.map(day -> day + "/" + last.orElseThrow());
    }

    /** The sources of figures as works that something is based on. */
    static List<Map<String, Object>> sources(Collection<? extends Figure> figures, Context context) {
        return Citations.of(figures).stream()
                .map(source -> source(source, context))
                .toList();
    }

    private static Map<String, Object> source(Source source, Context context) {
        boolean newspaper = source.kind() == Source.Kind.NEWSPAPER;
        var paper = source.paper();
        // What was only inferred is told to readers with its reason; a machine would take it for printed.
        return new Thing(newspaper ? "NewsArticle" : "CreativeWork")
                .with("@id", context.address(context.link(source).href()))
                .with(newspaper ? "headline" : "name", source.title().in(Language.ZH))
                .with(
                        "datePublished",
                        paper.date().isInferred() ? "" : source.date().map(MilestoneView::machine))
                .with("isPartOf", newspaper ? newspaper(paper.name()) : "")
                .properties();
    }

    private static Optional<Thing> newspaper(Source.Printed name) {
        return name.isInferred()
                ? Optional.empty()
                : name.original().map(printed -> new Thing("Newspaper").with("name", printed));
    }
}
