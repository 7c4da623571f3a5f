package shilu.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook: the rows on one sheet, and on a second what its columns mean. */
final class Xlsx {
    private static final int WIDE = 24;
    private static final int NARROW = 12;

    private Xlsx() {}

    static byte[] of(Table table) throws IOException {
        var file = Files.createTempFile("shilu", ".xlsx");
        try {
            write(table, file);
            return SteadyZip.of(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Table table, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Shilu", "0.1")) {
            rows(table, book.newWorksheet("数据"));
            meanings(table, book.newWorksheet("说明"));
        }
    }

    private static void rows(Table table, Worksheet sheet) {
        int column = 0;
        for (Field field : table.fields()) {
            heading(field.title(), 0, column, sheet);
            sheet.width(column, field.type() == Field.Type.STRING ? WIDE : NARROW);
            int line = 1;
            for (Row row : table.rows()) put(row.at(field), line++, column, sheet);
            column++;
        }
        sheet.freezePane(1, 1);
        if (!table.rows().isEmpty())
            sheet.setAutoFilter(0, 0, table.rows().size(), table.fields().size() - 1);
    }

    private static void meanings(Table table, Worksheet sheet) {
        heading(table.title(), 0, 0, sheet);
        heading("栏目", 1, 0, sheet);
        heading("CSV 栏名", 1, 1, sheet);
        heading("含义", 1, 2, sheet);
        int line = 2;
        for (Field field : table.fields()) {
            sheet.value(line, 0, field.title());
            sheet.value(line, 1, field.name());
            sheet.value(line, 2, field.chinese());
            line++;
        }
        sheet.width(0, NARROW);
        sheet.width(1, WIDE);
        sheet.width(2, 4 * WIDE);
    }

    private static void heading(String words, int line, int column, Worksheet sheet) {
        sheet.value(line, column, words);
        sheet.style(line, column).bold().set();
    }

    private static void put(Cell cell, int line, int column, Worksheet sheet) {
        if (cell instanceof Cell.Numeral numeral) {
            sheet.value(line, column, numeral.number());
            sheet.style(line, column).format(format(numeral.number())).set();
        } else if (!cell.equals(Cell.EMPTY)) {
            sheet.value(line, column, ((Cell.Words) cell).text());
        }
    }

    /** As many decimals as the number has, so that 2458.80 isn't shown as 2458.8. */
    private static String format(BigDecimal number) {
        return number.scale() == 0 ? "0" : "0." + "0".repeat(number.scale());
    }
}
