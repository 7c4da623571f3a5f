package shilu.exchange;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shilu.site.DataTable;
import shilu.site.OutputFile;

/** The files that were exported, and what the tables among them hold. */
public record Published(List<OutputFile> files, List<DataTable> tables) {
    public Published {
        files = List.copyOf(files);
        tables = List.copyOf(tables);
    }

    static Published of(List<OutputFile> files, List<Table> tables) {
        return new Published(
                files, tables.stream().map(table -> described(table, files)).toList());
    }

    private static DataTable described(Table table, List<OutputFile> files) {
        String path = Exchange.FOLDER + table.path();
        var columns = table.fields().stream()
                .map(field -> new DataTable.Column(
                        field.name(), field.type().keyword(), field.title(), field.chinese(), field.english()))
                .toList();
        var forms = files.stream()
                .filter(file -> file.path().matches(Pattern.quote(path) + "\\.[a-z]+"))
                .map(file ->
                        new DataTable.File(file.path(), file.path().substring(path.length() + 1), file.bytes().length))
                .toList();
        return new DataTable(
                path,
                table.title(),
                table.note(),
                table.rows().size(),
                days(table, "period_start").min(naturalOrder()),
                days(table, "period_end").max(naturalOrder()),
                columns,
                forms);
    }

    private static Stream<LocalDate> days(Table table, String field) {
        return table.rows().stream()
                .map(row -> row.at(Field.all(field).get(0)))
                .filter(Cell.Words.class::isInstance)
                .map(cell -> ((Cell.Words) cell).text())
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse);
    }
}
