package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.DotChart.Count;
import shilu.model.Figure;
import shilu.model.Qualifier;
import shilu.model.Value;

/** Reads parts of wholes that can be counted, and refuses what no number of dots can show. */
record CountReader(Texts texts) {
    private static final BigDecimal MOST = new BigDecimal("200");

    List<Count> counts(Fields fields) {
        List<Count> counts = new ArrayList<>();
        for (Fields inner : fields.someMappings("counts")) count(inner).ifPresentOrElse(counts::add, fields::unsound);
        return counts;
    }

    private Optional<Count> count(Fields fields) {
        var label = texts.label(fields, "label");
        var part = fields.reference("part", texts.figures());
        var whole = fields.reference("whole", texts.figures());
        if (part != null) countable(fields, "part", part);
        if (whole != null) countable(fields, "whole", whole);
        if (part != null && whole != null && fields.isSound()) compare(fields, part, whole);
        return fields.build(() -> new Count(label.orElseGet(part::label), part, whole));
    }

    private static void countable(Fields fields, String key, Figure figure) {
        var at = fields.at(key);
        if (!figure.unit().dimension().startsWith("count:")) fields.fail(at, "dots-unit", figure.id(), figure.unit());
        else if (!(figure.value() instanceof Value.Exact exact) || !isWhole(figure, exact.number()))
            fields.fail(at, "dots-number", figure.id());
        else if (figure.qualifier() != Qualifier.EXACT) fields.fail(at, "dots-hedged", figure.id());
    }

    private static boolean isWhole(Figure figure, BigDecimal number) {
        return number.signum() >= 0
                && number.multiply(factor(figure)).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal factor(Figure figure) {
        return figure.unit().factor().rounded(0);
    }

    private static void compare(Fields fields, Figure part, Figure whole) {
        var some = ((Value.Exact) part.value()).number().multiply(factor(part));
        var all = ((Value.Exact) whole.value()).number().multiply(factor(whole));
        if (!part.unit().convertsTo(whole.unit()))
            fields.fail(fields.at("part"), "dots-units", part.id(), part.unit(), whole.id(), whole.unit());
        else if (some.compareTo(all) > 0) fields.fail(fields.at("part"), "dots-whole", part.id(), whole.id());
        else if (all.signum() == 0) fields.fail(fields.at("whole"), "dots-number", whole.id());
        else if (all.compareTo(MOST) > 0) fields.fail(fields.at("whole"), "dots-many", whole.id(), MOST);
    }
}
