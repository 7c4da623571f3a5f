package shilu.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

/** Writes a table as CSV of RFC 4180. */
final class Csv {
    // Without it, spreadsheets on a Chinese Windows read the file as GBK.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    static byte[] of(Table table) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(table.fields().stream().map(Field::name).collect(joining(",")))
                .append("\r\n");
        for (Row row : table.rows())
            text.append(table.fields().stream()
                            .map(field -> written(row.at(field)))
                            .collect(joining(",")))
                    .append("\r\n");
        return text.toString().getBytes(UTF_8);
    }

    private static String written(Cell cell) {
        if (cell instanceof Cell.Numeral numeral) return numeral.number().toPlainString();
        String text = ((Cell.Words) cell).text();
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
