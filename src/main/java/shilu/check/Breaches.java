package shilu.check;

import java.util.ArrayList;
import java.util.List;
import shilu.memory.Question;

/** Asks where a Chinese text breaks a convention. */
record Breaches(String text, boolean isHeading) implements Question<Breaches.Found> {
    record One(StyleRule rule, StyleRule.Breach breach) {}

    record Found(List<One> all) {
        Found {
            all = List.copyOf(all);
        }
    }

    @Override
    public Found answer() {
        var rules = isHeading ? List.of(ChineseStyle.HEADING) : ChineseStyle.ALL;
        var found = new ArrayList<One>();
        var traits = StyleTraits.of(text);
        for (StyleRule rule : rules)
            if (traits.allow(rule)) for (var breach : rule.in(text)) found.add(new One(rule, breach));
        return new Found(found);
    }

    @Override
    public Class<Found> kind() {
        return Found.class;
    }
}
