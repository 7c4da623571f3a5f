package shilu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A column of a table.
 *
 * @param name as the first row of CSV has it, for programs
 * @param title as the first row of a workbook has it, for people
 * @param chinese what the column holds
 * @param english the same for readers without Chinese
 */
record Field(String name, Type type, String title, String chinese, String english) {
    private static final Map<String, Field> ALL = read();

    /** Types of the Frictionless Table Schema. */
    enum Type {
        STRING,
        NUMBER,
        INTEGER,
        DATE;

        String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The fields of these names, separated by blanks, in this order. */
    static List<Field> all(String names) {
        return Arrays.stream(names.split(" ")).map(Field::named).toList();
    }

    private static Field named(String name) {
        Field field = ALL.get(name);
        if (field == null) throw new IllegalArgumentException("no field " + name);
        return field;
    }

    private static Map<String, Field> read() {
        try (var in = Field.class.getResourceAsStream("fields.tsv")) {
            var all = new LinkedHashMap<String, Field>();
            new String(in.readAllBytes(), UTF_8).lines().skip(1).forEach(line -> {
                String[] cells = line.split("\t", -1);
                var type = Type.valueOf(cells[1].toUpperCase(Locale.ROOT));
                all.put(cells[0], new Field(cells[0], type, cells[2], cells[3], cells[4]));
            });
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
