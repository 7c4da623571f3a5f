package shilu.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Rational;
import shilu.model.Units;
import shilu.model.Value;

/** What must hold between figures, within the rounding that {@code within} allows. */
final class Consistency {
    private final Registry<Figure> figures;

    Consistency(Registry<Figure> figures) {
        this.figures = figures;
    }

    /** Parts add up to their total: {@code {total, parts, within}}. */
    void sum(Fields fields) {
        var total = fields.reference("total", figures);
        var parts = fields.references("parts", figures);
        compare(fields, "sum-of-parts", () -> added(parts), () -> quantity(total));
    }

    /** Shares make 100 %: {@code {parts, within}}. */
    void shares(Fields fields) {
        var parts = fields.references("parts", figures);
        var whole =
                new Quantity(Rational.of(new BigDecimal(100)), Units.standard().get("%"));
        compare(fields, "shares-make-whole", () -> added(parts), () -> whole);
    }

    /** A published change is the difference of two levels: {@code {from, to, change, within}}. */
    void change(Fields fields) {
        var from = fields.reference("from", figures);
        var to = fields.reference("to", figures);
        var change = fields.reference("change", figures);
        compare(fields, "change-of-levels", () -> quantity(to).minus(quantity(from)), () -> quantity(change));
    }

    /** One fact that several sources print: {@code {facts, within}}. */
    void same(Fields fields) {
        var facts = fields.references("facts", figures);
        if (facts.size() < 2) fields.fail(fields.at(), "claim-of-one");
        compare(fields, "same-in-sources", () -> quantity(facts.get(0)), () -> quantity(facts.get(1)));
    }

    private interface Side {
        Quantity quantity();
    }

    private static void compare(Fields fields, String rule, Side left, Side right) {
        Optional<BigDecimal> within =
                fields.has("within") ? Decimals.read(fields, "within") : Optional.of(BigDecimal.ZERO);
        fields.optionalText("because");
        fields.build(() -> {
            try {
                var expected = right.quantity();
                var found = left.quantity().in(expected.unit());
                var difference = found.number().minus(expected.number());
                var absolute = difference.numerator().signum() < 0 ? Rational.ZERO.minus(difference) : difference;
                if (absolute.compareTo(Rational.of(within.orElseThrow())) > 0)
                    fields.fail(
                            fields.at(),
                            rule,
                            shown(found),
                            shown(expected),
                            expected.unit().symbol());
            } catch (Quantity.Mismatch e) {
                fields.fail(fields.at(), "formula-units", e.left.symbol(), e.right.symbol());
            }
            return true;
        });
    }

    private static String shown(Quantity quantity) {
        return quantity.number().rounded(4).stripTrailingZeros().toPlainString();
    }

    private static Quantity added(List<Figure> parts) {
        return parts.stream().map(Consistency::quantity).reduce(Quantity::plus).orElseThrow();
    }

    private static Quantity quantity(Figure figure) {
        if (figure instanceof DerivedFact derived) return new Quantity(derived.exact(), derived.unit());
        var number = figure.value() instanceof Value.Exact exact ? exact.number() : BigDecimal.ZERO;
        return new Quantity(Rational.of(number), figure.unit());
    }
}
