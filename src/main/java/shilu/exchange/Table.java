package shilu.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A table before it takes the form of a file.
 *
 * @param path under the folder of the data, without ending, such as {@code charts/gdp-by-year}
 * @param title for people
 * @param note what readers of the table have to know
 * @param key the field that identifies a row; empty where none does
 */
record Table(String path, String title, Optional<String> note, String key, List<Field> fields, List<Row> rows) {
    Table(String path, String title, String key, List<Field> fields, List<Row> rows) {
        this(path, title, Optional.empty(), key, fields, rows);
    }

    Table {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }
}
