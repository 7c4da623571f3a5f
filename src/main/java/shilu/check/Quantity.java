package shilu.check;

import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Units;

/** An exact number with its unit, as it passes through a formula. */
record Quantity(Rational number, Unit unit) {
    static final Unit PURE = Units.standard().get("倍");

    /** Units that a formula can't bring together. */
    static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1;
        final Unit left;
        final Unit right;

        Mismatch(Unit left, Unit right) {
            super(null, null, false, false);
            this.left = left;
            this.right = right;
        }
    }

    Quantity in(Unit other) {
        if (!unit.convertsTo(other)) throw new Mismatch(unit, other);
        return new Quantity(number.times(unit.factor()).dividedBy(other.factor()), other);
    }

    Quantity plus(Quantity other) {
        return new Quantity(number.plus(other.addedTo(unit).number), unit);
    }

    /** As a term of a sum in the unit: to a share percentage points may be added. */
    Quantity addedTo(Unit sum) {
        boolean points = sum.symbol().equals(Unit.PERCENT) && unit.symbol().equals(Unit.PERCENTAGE_POINT);
        return points ? new Quantity(number, sum) : in(sum);
    }

    /** The difference of two shares is in percentage points. */
    Quantity minus(Quantity other) {
        Rational difference = number.minus(other.in(unit).number);
        boolean shares = unit.symbol().equals(Unit.PERCENT);
        return new Quantity(difference, shares ? Units.standard().get(Unit.PERCENTAGE_POINT) : unit);
    }

    Quantity times(Quantity other) {
        if (other.unit.isPure()) return new Quantity(number.times(other.in(PURE).number), unit);
        if (unit.isPure()) return other.times(this);
        throw new Mismatch(unit, other.unit);
    }

    /** @throws ArithmeticException if {@code other} is zero */
    Quantity dividedBy(Quantity other) {
        if (unit.convertsTo(other.unit)) return new Quantity(number.dividedBy(other.in(unit).number), PURE);
        if (other.unit.isPure()) return new Quantity(number.dividedBy(other.in(PURE).number), unit);
        return new Quantity(number.dividedBy(other.number), Units.per(unit, other.unit));
    }
}
