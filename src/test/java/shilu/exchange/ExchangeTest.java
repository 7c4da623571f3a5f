package shilu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import shilu.model.Vintage;
import shilu.site.Site;

class ExchangeTest {
    @Test
    void everyTableIsThereForPeopleAndForPrograms() throws IOException {
        var files = Exported.of(Sample.standard().site()).files().keySet();
        for (String table : List.of("ledger", "sources", "places", "projects", "series/yearly", "charts/by-year"))
            assertThat(files).contains("data/" + table + ".csv", "data/" + table + ".xlsx");
        assertThat(files).contains("data/ledger.json", "data/ledger.schema.json", "data/datapackage.json");
    }

    @Test
    void numbersOfTheTablesAreThoseOfTheLedger() throws IOException {
        var exported = Exported.of(Sample.standard().site());
        var inJson = new HashMap<String, String>();
        for (String list : List.of("facts", "derived"))
            for (var figure : exported.json("data/ledger.json").path(list))
                if (figure.has("number"))
                    inJson.put(
                            figure.path("id").asText(),
                            figure.path("number").decimalValue().toPlainString());
        assertThat(inJson)
                .containsEntry("output-2024", "2458.80")
                .containsEntry("change-2024", "-3.5")
                .containsEntry("rise-2024", "52.4")
                .hasSize(4);
        assertThat(values(exported.csv("data/ledger.csv"), "id")).isEqualTo(inJson);
        assertThat(values(exported.csv("data/charts/by-year.csv"), "figure")).isEqualTo(inJson);
        assertThat(values(exported.csv("data/series/yearly.csv"), "figure")).isEqualTo(inJson);
    }

    private static Map<String, String> values(List<Map<String, String>> rows, String id) {
        var values = new HashMap<String, String>();
        rows.stream()
                .filter(row -> !row.get("value").isEmpty())
                .forEach(row -> values.put(row.get(id), row.get("value")));
        return values;
    }

    @Test
    void aRangeAndADayHaveColumnsOfTheirOwn() throws IOException {
        var rows = Exported.of(Sample.standard().site()).csv("data/ledger.csv");
        assertThat(row(rows, "range-2025"))
                .containsEntry("value", "")
                .containsEntry("from", "20")
                .containsEntry("to", "40.5");
        assertThat(row(rows, "day")).containsEntry("value", "").containsEntry("moment", "2025-09-08");
    }

    @Test
    void s1AFigureKeepsItsSourceAndWhatWasInferredOfIt() throws IOException {
        var rows = Exported.of(Sample.standard().site()).csv("data/ledger.csv");
        assertThat(row(rows, "output-2024"))
                .containsEntry("source", "article")
                .containsEntry("source_title", "钢城新事, \"再\"出发")
                .containsEntry("paper", "临城日报")
                .containsEntry("date", "2025-10")
                .containsEntry("page", "")
                .containsEntry("inferred", "date")
                .containsEntry("claims", "two")
                .containsEntry("period_end", "2024-12-31")
                .containsEntry("note", "一行\n又一行")
                .containsEntry("address", "f/output-2024.html");
    }

    @Test
    void aComputedFigureNamesItsFormulaAndTheSourcesBeneath() throws IOException {
        var rows = Exported.of(Sample.standard().site()).csv("data/charts/by-year.csv");
        assertThat(rows.get(5))
                .containsEntry("figure", "rise-2024")
                .containsEntry("status", "computed")
                .containsEntry("formula", "0.5 * ((output-2024 - output-2023) / output-2023)")
                .containsEntry("source", "article");
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndEndsItsLinesAsSpreadsheetsDo() throws IOException {
        String csv = Exported.of(Sample.standard().site()).text("data/sources.csv");
        assertThat(csv)
                .startsWith("\uFEFFid,kind,title")
                .endsWith("\r\n")
                .contains("\"钢城新事, \"\"再\"\"出发\"")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void aProjectHasARowForEachStageAndOneWhereThereIsNone() throws IOException {
        var rows = Exported.of(Sample.standard().site()).csv("data/projects.csv");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsEntry("id", "canal").containsEntry("stage", "");
        assertThat(rows.get(1)).containsEntry("stage", "started").containsEntry("stage_note", "奠基");
    }

    @Test
    void wordsThatASpreadsheetWouldRunGetAnApostrophe() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            var exported = Exported.of(hostile(start + "HYPERLINK(\"x\")"));
            assertThat(exported.csv("data/ledger.csv").get(0))
                    .containsEntry("as_printed", "'" + start + "HYPERLINK(\"x\")")
                    .containsEntry("value", "-3.5");
            assertThat(exported.csv("data/charts/by-year.csv").get(0)).containsEntry("label", "'=2024");
            assertThat(exported.json("data/ledger.json")
                            .path("facts")
                            .get(0)
                            .path("asPrinted")
                            .asText())
                    .isEqualTo(start + "HYPERLINK(\"x\")");
        }
    }

    @Test
    void aWorkbookHoldsWordsAndNumbersAndNoFormula() throws IOException {
        var rows = sheet(Exported.of(hostile("=1+1")), "data/ledger.xlsx");
        var headings = rows.get(0).stream().map(cell -> cell.asString()).toList();
        var value = rows.get(1).getCell(headings.indexOf("数值"));
        assertThat(value.getType()).isEqualTo(CellType.NUMBER);
        assertThat(value.asNumber()).isEqualByComparingTo(new BigDecimal("-3.5"));
        assertThat(rows.get(1).getCellText(headings.indexOf("原文"))).isEqualTo("'=1+1");
        for (Row row : rows)
            assertThat(row.stream().filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
                    .isEmpty();
    }

    @Test
    void aWorkbookHoldsTheValuesOfItsCsvAndShowsAsManyDecimals() throws IOException {
        var exported = Exported.of(Sample.standard().site());
        for (String path : exported.files().keySet()) {
            if (!path.endsWith(".xlsx")) continue;
            var csv = exported.csv(path.replace(".xlsx", ".csv"));
            var rows = sheet(exported, path);
            assertThat(rows).as(path).hasSize(csv.size() + 1);
            for (int i = 0; i < csv.size(); i++) {
                var cells = List.copyOf(csv.get(i).values());
                for (int column = 0; column < cells.size(); column++)
                    assertThat(shown(rows.get(i + 1), column)).as(path).isEqualTo(cells.get(column));
            }
        }
        var output = sheet(exported, "data/ledger.xlsx").stream()
                .filter(row -> row.getCellText(0).equals("output-2024"))
                .findFirst()
                .orElseThrow();
        assertThat(output.getCell(8).getDataFormatString()).isEqualTo("0.00");
    }

    private static String shown(Row row, int column) {
        // The reader has no cells where the sheet has none.
        return column >= row.getCellCount() || row.getCell(column) == null ? "" : row.getCellText(column);
    }

    @Test
    void bytesAreTheSameInAnyZoneAndLanguage() throws IOException {
        var here = Exported.of(Sample.standard().site());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Caracas"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            var there = Exported.of(Sample.standard().site());
            assertThat(there.files().keySet()).isEqualTo(here.files().keySet());
            here.files()
                    .forEach((path, bytes) ->
                            assertThat(there.files().get(path)).as(path).isEqualTo(bytes));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static Site hostile(String asPrinted) {
        return new Sample()
                .fact("change-2024", "2024", Sample.exact("-3.5"), "万吨", Vintage.UNKNOWN, asPrinted)
                .site();
    }

    private static List<Row> sheet(Exported exported, String path) throws IOException {
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(exported.files().get(path)), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String id) {
        return rows.stream().filter(row -> row.get("id").equals(id)).findFirst().orElseThrow();
    }
}
