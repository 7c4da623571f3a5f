package shilu.exchange;

import java.util.List;

/**
 * A table before it takes the form of a file.
 *
 * @param path under the folder of the data, without ending, such as {@code charts/gdp-by-year}
 * @param title for people
 * @param key the field that identifies a row; empty where none does
 */
record Table(String path, String title, String key, List<Field> fields, List<Row> rows) {
    Table {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }
}
