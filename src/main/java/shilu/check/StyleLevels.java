package shilu.check;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import shilu.problem.Position;
import shilu.problem.Problems;

/** How strictly a site holds its texts to each convention: {@code style: {N4: off, S7-ratio: error}}. */
final class StyleLevels {
    private final SortedMap<String, StyleLevel> levels = new TreeMap<>();
    private final Problems problems;

    StyleLevels(Optional<Fields> site, Problems problems) {
        this.problems = problems;
        for (StyleRule rule : ChineseStyle.ALL) levels.put(rule.id(), rule.usual());
        levels.put(ChineseStyle.HEADING.id(), ChineseStyle.HEADING.usual());
        site.ifPresent(fields -> fields.mappings("style").forEach(this::read));
    }

    private void read(Fields asked) {
        levels.replaceAll(
                (id, usual) -> asked.optionalKeyword(id, StyleLevel.class).orElse(usual));
        asked.build(() -> true);
    }

    /** Reports what breaks a rule, as strictly as the site asks. */
    void apply(Breaches.Found found, IntFunction<Position> positions) {
        for (var one : found.all()) apply(one.rule(), one.breach(), positions);
    }

    private void apply(StyleRule rule, StyleRule.Breach breach, IntFunction<Position> positions) {
        StyleLevel level = levels.get(rule.id());
        if (level == StyleLevel.OFF) return;
        Position at = positions.apply(breach.start());
        if (level == StyleLevel.ERROR) problems.error(at, rule.problem(), breach.excerpt(), breach.mended());
        else problems.warning(at, rule.problem(), breach.excerpt(), breach.mended());
    }
}
