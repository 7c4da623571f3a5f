package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Unit;
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
        var total = quantities(fields, "total", 1);
        var parts = quantities(fields, "parts", 1);
        compare(fields, "sum-of-parts", () -> added(parts), () -> total.get(0));
    }

    /** Shares make 100 %: {@code {parts, within}}. */
    void shares(Fields fields) {
        var parts = quantities(fields, "parts", 1);
        var whole =
                new Quantity(Rational.of(new BigDecimal(100)), Units.standard().get(Unit.PERCENT));
        compare(fields, "shares-make-whole", () -> added(parts), () -> whole);
    }

    /** A published change is the difference of two levels: {@code {from, to, change, within}}. */
    void change(Fields fields) {
        var from = quantities(fields, "from", 1);
        var to = quantities(fields, "to", 1);
        var change = quantities(fields, "change", 1);
        compare(fields, "change-of-levels", () -> to.get(0).minus(from.get(0)), () -> change.get(0));
    }

    /** One fact that several sources print; the first stands for it: {@code {facts, within}}. */
    void same(Fields fields) {
        var facts = quantities(fields, "facts", 2);
        var within = within(fields);
        fields.build(() -> {
            for (Quantity other : facts.subList(1, facts.size()))
                compare(fields, "same-in-sources", facts.get(0), other, within);
            return true;
        });
    }

    /** A published growth is the growth of two levels, as far as their rounding lets one see: {@code {from, to, growth}}. */
    void growth(Fields fields) {
        fields.optionalText("because");
        var from = exact(fields, "from");
        var to = exact(fields, "to");
        var growth = exact(fields, "growth");
        if (fields.isSound()) GrowthCheck.check(fields, from, to, growth);
        fields.build(() -> true);
    }

    private Fact exact(Fields fields, String key) {
        var figure = fields.reference(key, figures);
        if (figure == null) return null;
        boolean exact = figure instanceof Fact
                && figure.value() instanceof Value.Exact
                && figure.qualifier() == Qualifier.EXACT;
        return exact ? (Fact) figure : fields.fail(fields.at(key), "growth-needs-exact", figure.id());
    }

    /** The numbers of the figures under a key; a figure that is no exact number, or too few of them, is a problem. */
    private List<Quantity> quantities(Fields fields, String key, int atLeast) {
        if (!fields.has(key)) fields.missing(key);
        List<Quantity> quantities = new ArrayList<>();
        for (Figure figure : fields.references(key, figures)) {
            if (figure instanceof DerivedFact derived) quantities.add(new Quantity(derived.exact(), derived.unit()));
            else if (figure.value() instanceof Value.Exact exact)
                quantities.add(new Quantity(Rational.of(exact.number()), figure.unit()));
            else fields.fail(fields.at(key), "formula-not-a-number", figure.id());
        }
        if (fields.isSound() && quantities.size() < atLeast)
            fields.fail(fields.at(key), "check-needs-more", key, atLeast);
        return quantities;
    }

    private static BigDecimal within(Fields fields) {
        fields.optionalText("because");
        return fields.has("within") ? Decimals.read(fields, "within").orElse(null) : BigDecimal.ZERO;
    }

    private interface Side {
        Quantity quantity();
    }

    private static void compare(Fields fields, String rule, Side left, Side right) {
        var within = within(fields);
        fields.build(() -> {
            try {
                compare(fields, rule, left.quantity(), right.quantity(), within);
            } catch (Quantity.Mismatch e) {
                mismatch(fields, e);
            }
            return true;
        });
    }

    private static void compare(Fields fields, String rule, Quantity left, Quantity expected, BigDecimal within) {
        try {
            var found = left.in(expected.unit());
            var difference = found.number().minus(expected.number());
            var absolute = difference.numerator().signum() < 0 ? Rational.ZERO.minus(difference) : difference;
            if (absolute.compareTo(Rational.of(within)) > 0)
                fields.fail(
                        fields.at(),
                        rule,
                        shown(found),
                        shown(expected),
                        expected.unit().symbol());
        } catch (Quantity.Mismatch e) {
            mismatch(fields, e);
        }
    }

    private static void mismatch(Fields fields, Quantity.Mismatch mismatch) {
        fields.fail(fields.at(), "formula-units", mismatch.left.symbol(), mismatch.right.symbol());
    }

    private static String shown(Quantity quantity) {
        return quantity.number().rounded(4).stripTrailingZeros().toPlainString();
    }

    private static Quantity added(List<Quantity> parts) {
        return parts.stream().reduce(Quantity::plus).orElseThrow();
    }
}
