package shilu.check;

import java.util.List;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Formula;
import shilu.model.Indicator;

/**
 * Refuses growth computed from two levels of an indicator whose growth is published: levels are at current prices,
 * growth is at constant ones.
 */
final class GrowthRule {
    private GrowthRule() {}

    static void check(Formula formula, List<Figure> inputs, Fields fields) {
        if (!divides(formula)) return;
        for (Figure a : inputs)
            for (Figure b : inputs)
                if (a != b && areLevelsOfOne(a, b)) {
                    Indicator indicator = ((Fact) a).indicator();
                    fields.fail(
                            fields.at("formula"),
                            "growth-from-levels",
                            indicator.id(),
                            indicator.publishedGrowth().get());
                    return;
                }
    }

    private static boolean areLevelsOfOne(Figure a, Figure b) {
        return a instanceof Fact first
                && b instanceof Fact second
                && first.indicator().publishedGrowth().isPresent()
                && first.indicator().equals(second.indicator())
                && first.subject().equals(second.subject())
                && !first.period().equals(second.period());
    }

    private static boolean divides(Formula formula) {
        if (formula instanceof Formula.Operation operation)
            return operation.operator() == '/' || divides(operation.left()) || divides(operation.right());
        return formula instanceof Formula.Call call && call.arguments().stream().anyMatch(GrowthRule::divides);
    }
}
