package shilu.exchange;

import java.util.HashMap;
import java.util.Map;

/** A row in the making: cells by the names of their fields, so that none slips into its neighbour's column. */
final class Row {
    private final Map<String, Cell> cells = new HashMap<>();

    Row with(String field, Object value) {
        if (cells.put(field, Cell.of(value)) != null) throw new IllegalArgumentException("field twice: " + field);
        return this;
    }

    /** The cell of this field; empty where nothing was said. */
    Cell at(Field field) {
        return cells.getOrDefault(field.name(), Cell.EMPTY);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && cells.equals(row.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }
}
