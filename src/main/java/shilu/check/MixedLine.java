package shilu.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import shilu.model.Fact;
import shilu.model.Indicator;
import shilu.model.Keyword;
import shilu.model.Observation;
import shilu.model.Vintage;

/**
 * Looks for lines of figures that can't be read as one: first estimates beside final values, current beside constant
 * prices, a city's figure beside a company's under one indicator and one subject's name.
 */
final class MixedLine {
    private MixedLine() {}

    /** Reports what a table or chart mixes, unless a note tells the reader. */
    static void check(Fields fields, List<Observation> observations, boolean hasNote) {
        if (hasNote) return;
        var facts = observations.stream()
                .map(Observation::figure)
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        report(fields, "mixed-vintages", keywords(facts, Fact::vintage, Vintage.UNKNOWN));
        report(fields, "mixed-prices", keywords(facts, fact -> fact.indicator().price(), Indicator.Price.NONE));
        boolean oneSubject = facts.stream().map(Fact::subject).distinct().count() == 1;
        if (oneSubject) report(fields, "mixed-scopes", keywords(facts, Fact::scope, null));
    }

    private static Set<String> keywords(List<Fact> facts, Function<Fact, Keyword> trait, Keyword unsaid) {
        return facts.stream()
                .map(trait)
                .filter(keyword -> keyword != unsaid)
                .map(Keyword::keyword)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void report(Fields fields, String rule, Set<String> found) {
        if (found.size() > 1) fields.fail(fields.at(), rule, String.join(", ", found));
    }
}
