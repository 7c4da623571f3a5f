package shilu.check;

import java.math.BigDecimal;
import java.util.Optional;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Value;

/**
 * A quantity that was rounded before it was printed.
 *
 * @param slack how far it may lie from what was counted, in its unit
 */
record Rounded(Quantity quantity, Rational slack) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The number of a figure; empty for ranges and days. */
    static Optional<Rounded> of(Figure figure) {
        if (figure instanceof DerivedFact derived)
            return Optional.of(new Rounded(new Quantity(derived.exact(), derived.unit()), Rational.ZERO));
        if (!(figure.value() instanceof Value.Exact exact)) return Optional.empty();
        var number = exact.number();
        // A hedged number is only good to its last place, a plain one to half of that.
        var place = BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
        var slack = figure.qualifier() == Qualifier.EXACT ? place.multiply(HALF) : place;
        return Optional.of(new Rounded(new Quantity(Rational.of(number), figure.unit()), Rational.of(slack)));
    }

    Rounded plus(Rounded other) {
        var slackHere = new Quantity(other.slack, other.quantity.unit())
                .addedTo(quantity.unit())
                .number();
        return new Rounded(quantity.plus(other.quantity), slack.plus(slackHere));
    }

    Rounded negated() {
        return new Rounded(new Quantity(Rational.ZERO.minus(quantity.number()), quantity.unit()), slack);
    }

    /** Whether it is larger than {@code other} by more than rounding. */
    boolean exceeds(Rounded other) {
        var difference = plus(other.negated());
        return difference.quantity.number().compareTo(difference.slack) > 0;
    }

    String shown() {
        return quantity.number().rounded(4).stripTrailingZeros().toPlainString()
                + quantity.unit().symbol();
    }
}
