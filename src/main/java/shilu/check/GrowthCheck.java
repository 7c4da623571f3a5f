package shilu.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import shilu.model.Fact;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;

/** Compares a published growth with the growth of two levels, each as exactly as it is printed. */
final class GrowthCheck {
    private static final Rational HUNDRED = Rational.of(new BigDecimal(100));
    private static final Rational ONE = Rational.of(BigDecimal.ONE);

    /** What a rounded number may have been before. */
    private record Span(Rational least, Rational most) {
        static Span of(Fact fact, Unit unit) {
            var number = ((Value.Exact) fact.value()).number();
            var half = new BigDecimal("0.5").scaleByPowerOfTen(-number.scale());
            return new Span(in(number.subtract(half), fact, unit), in(number.add(half), fact, unit));
        }

        private static Rational in(BigDecimal number, Fact fact, Unit unit) {
            return new Quantity(Rational.of(number), fact.unit()).in(unit).number();
        }
    }

    private GrowthCheck() {}

    static void check(Fields fields, Fact from, Fact to, Fact growth) {
        for (Fact level : List.of(from, to))
            if (level.indicator().publishedGrowth().isPresent()) {
                fields.fail(fields.at(), "growth-of-nominal", level.indicator().id());
                return;
            }
        try {
            compare(fields, Span.of(from, from.unit()), Span.of(to, from.unit()), from, growth);
        } catch (Quantity.Mismatch e) {
            fields.fail(fields.at(), "formula-units", e.left.symbol(), e.right.symbol());
        }
    }

    private static void compare(Fields fields, Span from, Span to, Fact base, Fact growth) {
        var published = Span.of(growth, Units.standard().get(Unit.PERCENT));
        if (from.least().compareTo(Rational.ZERO) <= 0) {
            fields.fail(fields.at("from"), "growth-zero", base.id());
            return;
        }
        var least = percent(to.least(), from.most());
        var most = percent(to.most(), from.least());
        if (published.most().compareTo(least) < 0 || published.least().compareTo(most) > 0)
            fields.fail(fields.at(), "growth-published", shown(least), shown(most), growth.asPrinted());
    }

    private static Rational percent(Rational to, Rational from) {
        return to.dividedBy(from).minus(ONE).times(HUNDRED);
    }

    private static String shown(Rational percent) {
        return percent.rounded(2).setScale(2, RoundingMode.UNNECESSARY).toPlainString() + "%";
    }
}
