package shilu.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import shilu.problem.Position;
import shilu.problem.Problems;

/**
 * How strictly a site holds its texts to each convention: {@code style: {N4: off, S7-ratio: error}}.
 *
 * @param byRule the level of each rule, by the rule's id
 */
record StyleLevels(SortedMap<String, StyleLevel> byRule) {

    static StyleLevels of(Optional<Fields> site) {
        var levels = new TreeMap<String, StyleLevel>();
        for (StyleRule rule : ChineseStyle.ALL) levels.put(rule.id(), rule.usual());
        levels.put(ChineseStyle.HEADING.id(), ChineseStyle.HEADING.usual());
        for (Fields asked : site.map(fields -> fields.mappings("style")).orElse(List.of())) {
            levels.replaceAll(
                    (id, usual) -> asked.optionalKeyword(id, StyleLevel.class).orElse(usual));
            asked.build(() -> true);
        }
        return new StyleLevels(levels);
    }

    /** Reports what breaks a rule, as strictly as the site asks. */
    void apply(Breaches.Found found, IntFunction<Position> positions, Problems problems) {
        for (var one : found.all()) apply(one.rule(), one.breach(), positions, problems);
    }

    private void apply(StyleRule rule, StyleRule.Breach breach, IntFunction<Position> positions, Problems problems) {
        StyleLevel level = byRule.get(rule.id());
        if (level == StyleLevel.OFF) return;
        Position at = positions.apply(breach.start());
        if (level == StyleLevel.ERROR) problems.error(at, rule.problem(), breach.excerpt(), breach.mended());
        else problems.warning(at, rule.problem(), breach.excerpt(), breach.mended());
    }
}
