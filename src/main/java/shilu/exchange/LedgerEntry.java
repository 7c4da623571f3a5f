package shilu.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import shilu.problem.Language;

/**
 * A figure as a ledger file has it.
 *
 * @param parts what the figure says, part by part, worded; parts that it lacks are absent
 */
public record LedgerEntry(String id, Map<Part, String> parts) {
    /** The parts of a figure that readers rely on. */
    public enum Part {
        KIND("kind"),
        SUBJECT("subject"),
        INDICATOR("indicator"),
        LABEL("label"),
        PERIOD("period"),
        VALUE("value"),
        UNIT("unit"),
        QUALIFIER("qualifier"),
        STATUS("status"),
        VINTAGE("vintage"),
        SCOPE("scope"),
        SOURCE("source"),
        AS_PRINTED("asPrinted"),
        FORMULA("formula");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        /** The name of the part in a ledger file. */
        public String field() {
            return field;
        }
    }

    public LedgerEntry {
        parts = Map.copyOf(parts);
    }

    /** The part, or nothing but blank where the figure lacks it. */
    public String part(Part part) {
        return parts.getOrDefault(part, "");
    }

    static LedgerEntry of(JsonNode figure, String kind) {
        var parts = new LinkedHashMap<Part, String>();
        parts.put(Part.KIND, kind);
        parts.put(Part.LABEL, figure.path("label").path(Language.ZH.code()).asText());
        parts.put(Part.PERIOD, figure.path("period").path("text").asText());
        parts.put(Part.VALUE, value(figure));
        parts.put(Part.UNIT, figure.path("unit").path("symbol").asText());
        for (Part part : Part.values())
            if (figure.path(part.field()).isTextual())
                parts.put(part, figure.path(part.field()).asText());
        return new LedgerEntry(figure.required("id").asText(), parts);
    }

    /** The number without idle zeros: 2458.80 and 2458.8 are one value. */
    private static String value(JsonNode figure) {
        if (figure.has("number")) return number(figure.path("number"));
        if (figure.has("moment")) return figure.path("moment").path("text").asText();
        return number(figure.required("from")) + "～" + number(figure.required("to"));
    }

    private static String number(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().toPlainString();
    }
}
