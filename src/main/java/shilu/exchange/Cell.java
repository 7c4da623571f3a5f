package shilu.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import shilu.model.Keyword;

/** A cell of a table: words, a number, or nothing. */
sealed interface Cell {
    Cell EMPTY = new Words("");

    record Words(String text) implements Cell {}

    /** @param number with as many decimals as the ledger has, written without an exponent */
    record Numeral(BigDecimal number) implements Cell {
        public Numeral {
            if (number.scale() < 0) number = number.setScale(0);
        }
    }

    /** A number as a number, a choice as content spells it, an absent value as nothing, anything else as words. */
    static Cell of(Object value) {
        if (value instanceof Optional<?> maybe) return maybe.map(Cell::of).orElse(EMPTY);
        if (value instanceof BigDecimal number) return new Numeral(number);
        if (value instanceof Integer count) return new Numeral(BigDecimal.valueOf(count));
        if (value instanceof Keyword choice) return new Words(choice.keyword());
        return new Words(harmless(value.toString()));
    }

    /**
     * Puts an apostrophe before words that a spreadsheet would run as a formula.
     *
     * <p>Spreadsheets in East Asian languages take the full-width signs for the plain ones.
     */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
