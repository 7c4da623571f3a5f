package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How a language says quantities.
 *
 * @param measures digits, shares and multiples, which say a quantity wherever they stand
 * @param counts numbers in words
 * @param noMeasurements what looks like a quantity and is none; these go first
 * @param mayBeIn whether a text holds anything that quantities are made of; most lines hold nothing
 * @param number the plain number that a quantity says, where it says one
 */
record Numerals(
        List<Pattern> measures,
        List<Pattern> counts,
        List<Pattern> noMeasurements,
        Predicate<String> mayBeIn,
        Function<String, Optional<BigDecimal>> number) {
    List<Pattern> all() {
        var all = new ArrayList<>(measures);
        all.addAll(counts);
        return all;
    }
}
