package shilu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a series as JSON of the shape that {@code series.schema.json} describes. */
final class SeriesJson {
    static final String SCHEMA = "series/series.schema.json";

    /** Raised when a program that reads the file has to change. */
    private static final int FORMAT = 1;

    private static final Map<Field.Type, String> TYPES = Map.of(
            Field.Type.STRING, "string",
            Field.Type.NUMBER, "number",
            Field.Type.INTEGER, "integer",
            Field.Type.DATE, "string");

    private SeriesJson() {}

    static boolean isSeries(Table table) {
        return table.path().startsWith("series/");
    }

    static byte[] of(Table table) {
        var rows = new ArrayList<JsonObject>();
        for (Row row : table.rows()) rows.add(object(table, row));
        return new JsonObject()
                .with("$schema", SCHEMA.substring("series/".length()))
                .with("format", FORMAT)
                .with("id", table.path().substring("series/".length()))
                .with("title", table.title())
                .with("note", table.note())
                .with("observations", rows)
                .bytes();
    }

    /** Cells that hold nothing are left out, so that nothing is never read as zero. */
    private static JsonObject object(Table table, Row row) {
        var object = new JsonObject();
        for (Field field : table.fields()) {
            Cell cell = row.at(field);
            if (cell instanceof Cell.Numeral numeral) object.with(field.name(), numeral.number());
            else if (!cell.equals(Cell.EMPTY)) object.with(field.name(), ((Cell.Words) cell).text());
        }
        return object;
    }

    /** The JSON Schema of such files, from the same list of fields as the tables. */
    static byte[] schema(List<Field> fields) {
        var observation = new JsonObject();
        for (Field field : fields)
            observation.with(
                    field.name(),
                    new JsonObject()
                            .with("type", TYPES.get(field.type()))
                            .with("title", field.title())
                            .with("description", field.chinese() + "; " + field.english()));
        var items = new JsonObject()
                .with("type", "object")
                .with(
                        "required",
                        List.of("label", "unit", "period", "subject", "status", "source", "figure", "address"))
                .with("properties", observation)
                .with("additionalProperties", false);
        var properties = new JsonObject()
                .with("$schema", new JsonObject().with("type", "string"))
                .with("format", new JsonObject().with("const", BigDecimal.valueOf(FORMAT)))
                .with("id", new JsonObject().with("type", "string").with("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$"))
                .with("title", new JsonObject().with("type", "string"))
                .with("note", new JsonObject().with("type", "string"))
                .with(
                        "observations",
                        new JsonObject()
                                .with("type", "array")
                                .with("minItems", 1)
                                .with("items", items));
        return new JsonObject()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", "A series of figures, each with its unit, period and source")
                .with("type", "object")
                .with("required", List.of("format", "id", "title", "observations"))
                .with("properties", properties)
                .with("additionalProperties", false)
                .bytes();
    }
}
