package shilu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import shilu.problem.Language;
import shilu.site.DataTable;

/**
 * Everything that can be downloaded, table by table.
 *
 * @param licence may be null
 * @param description the description of all files that programs read
 * @param seriesSchema null where there are no series
 */
public record DataView(
        List<Family> families, String licence, LinkView description, LinkView ledgerSchema, LinkView seriesSchema) {
    private static final int KILOBYTE = 1024;

    /** Tables with the same columns, so that these are explained once. */
    public record Family(String title, List<Table> tables, List<Column> columns) {}

    /**
     * @param note may be null
     * @param span the days that its figures speak of; null where it holds none
     */
    public record Table(String id, String title, String note, String rows, String span, List<LinkView> files) {}

    public record Column(String name, String type, String title, String meaning) {}

    static DataView of(Context context) {
        var families = new LinkedHashMap<String, List<DataTable>>();
        for (DataTable table : context.edition().tables())
            families.computeIfAbsent(family(table), none -> new ArrayList<>()).add(table);
        var views = new ArrayList<Family>();
        families.forEach((name, tables) -> views.add(new Family(
                context.words().text("data.family." + name),
                tables.stream().map(table -> view(table, context)).toList(),
                tables.get(0).columns().stream()
                        .map(column -> column(column, context.language()))
                        .toList())));
        var settings = context.site().report().settings();
        return new DataView(
                views,
                settings.licence().map(context::text).orElse(null),
                link("data/datapackage.json", "data.package", context),
                link("data/ledger.schema.json", "data.ledger-schema", context),
                context.site().report().series().isEmpty()
                        ? null
                        : link("data/series/series.schema.json", "data.series-schema", context));
    }

    /** {@code data/charts/x} is one of the charts; {@code data/ledger} is of no family but its own. */
    private static String family(DataTable table) {
        String[] steps = table.path().split("/");
        return steps[1];
    }

    static String id(DataTable table) {
        return table.path().substring("data/".length()).replace('/', '.');
    }

    private static Table view(DataTable table, Context context) {
        var words = context.words();
        String span = table.from()
                .map(from -> words.text("data.span", from, table.to().orElseThrow()))
                .orElse(null);
        var files = table.files().stream()
                .map(file -> new LinkView(
                        context.href(file.path()),
                        words.text(
                                "data.file",
                                file.ending().toUpperCase(Locale.ROOT),
                                (file.bytes() + KILOBYTE - 1) / KILOBYTE),
                        null,
                        false))
                .toList();
        return new Table(
                id(table),
                table.title(),
                table.note().orElse(null),
                words.text("data.rows", table.rows()),
                span,
                files);
    }

    private static Column column(DataTable.Column column, Language language) {
        String meaning = language == Language.ZH ? column.chinese() : column.english();
        return new Column(column.name(), column.type(), column.title(), meaning);
    }

    private static LinkView link(String path, String key, Context context) {
        return new LinkView(context.href(path), context.words().text(key), null, false);
    }
}
