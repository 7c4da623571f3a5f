package shilu.site;

import java.math.BigDecimal;
import shilu.model.Rational;
import shilu.model.Unit;

/** Finds what English counts in where Chinese counts in 万 and 亿: millions and billions. */
public final class EnglishUnit {
    private static final Rational BILLION = Rational.of(new BigDecimal("1000000000"));
    private static final Rational MILLION = Rational.of(new BigDecimal("1000000"));

    private EnglishUnit() {}

    /**
     * The unit for a row of numbers.
     *
     * @param largest of the numbers, in {@code unit}
     * @return its symbol is English, such as {@code billion yuan}; empty for plain counts
     */
    public static Unit of(Unit unit, Rational largest) {
        var magnitude = FigureText.magnitude(unit);
        if (magnitude.equals(Rational.ONE))
            return new Unit(unit.english(), unit.dimension(), unit.factor(), unit.english());
        var base = unit.factor().dividedBy(magnitude);
        var size = largest.times(magnitude);
        if (size.compareTo(BILLION) >= 0) return counting("billion", BILLION, unit, base);
        if (size.compareTo(MILLION) >= 0) return counting("million", MILLION, unit, base);
        return new Unit(unit.english(), unit.dimension(), base, unit.english());
    }

    private static Unit counting(String word, Rational times, Unit unit, Rational base) {
        String name = (word + " " + unit.english()).strip();
        return new Unit(name, unit.dimension(), base.times(times), unit.english());
    }
}
