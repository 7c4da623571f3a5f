package shilu.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A table that can be downloaded, as a catalogue tells of it.
 *
 * @param path under the site's root, without ending, such as {@code data/charts/gdp-by-year}
 * @param from the first day that a figure in it speaks of; absent for a table of other things
 * @param to the last such day; absent with it
 */
public record DataTable(
        String path,
        String title,
        Optional<String> note,
        int rows,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Column> columns,
        List<File> files) {
    public DataTable {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    /** @param name as files for programs have it, against the title that people read */
    public record Column(String name, String type, String title, String chinese, String english) {}

    /** @param ending names the format: {@code csv}, {@code json}, {@code xlsx} */
    public record File(String path, String ending, int bytes) {}
}
