package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Pairs;
import shilu.model.Pairs.Pair;
import shilu.model.Period;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.read.Node;

/**
 * Reads the rows of a chart that compares two figures of each thing, and refuses to draw as a change what is none: from
 * one indicator to another, from half a year to a whole one.
 */
record PairReader(Observations observations, Texts texts) {
    private static final int DAYS_APART = 5;

    Pairs read(Fields fields) {
        boolean hasNote = fields.has("note");
        List<Pair> rows = new ArrayList<>();
        var given = fields.mappings("rows");
        if (given.isEmpty() && fields.isSound()) {
            if (fields.has("rows")) fields.fail(fields.at("rows"), "check-needs-more", "rows", 1);
            else fields.missing("rows");
        }
        for (Fields inner : given) row(inner, hasNote).ifPresentOrElse(rows::add, fields::unsound);
        var ends = ends(fields, rows);
        return ends.size() == 2 ? new Pairs(ends.get(0), ends.get(1), rows) : null;
    }

    private Optional<Pair> row(Fields fields, boolean hasNote) {
        var from = end(fields, "from");
        var to = end(fields, "to");
        var label = texts.label(fields, "label");
        if (!fields.has("from") && !fields.has("to")) fields.missing("from");
        if (fields.isSound() && from.isPresent() && to.isPresent()) {
            MixedLine.check(
                    fields,
                    List.of(new Observation(Text.of(""), from.get()), new Observation(Text.of(""), to.get())),
                    hasNote);
            if (!hasNote) change(fields, from.get(), to.get());
        }
        return fields.build(() -> new Pair(
                label.orElseGet(() -> Observations.shortName(from.or(() -> to).orElseThrow())), from, to));
    }

    private Optional<Figure> end(Fields fields, String key) {
        return fields.has(key) ? Optional.ofNullable(fields.reference(key, texts.figures())) : Optional.empty();
    }

    /** Between two times only one thing can change, and only over like stretches of time. */
    private static void change(Fields fields, Figure from, Figure to) {
        if (from.period().equals(to.period())) return;
        if (from instanceof Fact one && to instanceof Fact other) {
            boolean same =
                    one.indicator().equals(other.indicator()) && one.subject().equals(other.subject());
            if (!same) fields.fail(fields.at(), "pair-of-two", from.id(), to.id());
        }
        if (Math.abs(days(from.period()) - days(to.period())) > DAYS_APART)
            fields.fail(
                    fields.at(),
                    "pair-of-lengths",
                    from.period().text(),
                    to.period().text());
    }

    private static long days(Period period) {
        return period.end().toEpochDay() - period.start().toEpochDay();
    }

    /** The two ends as the author calls them; otherwise the periods, where all rows have the same two. */
    private List<Text> ends(Fields fields, List<Pair> rows) {
        if (fields.has("ends")) {
            var ends = new ArrayList<Text>();
            for (Node item : fields.items("ends")) end(fields, item).ifPresentOrElse(ends::add, fields::unsound);
            if (fields.isSound() && ends.size() != 2) fields.fail(fields.at("ends"), "pair-ends");
            return ends;
        }
        var from = onePeriod(rows, Pair::from);
        var to = onePeriod(rows, Pair::to);
        if (from.isPresent() && to.isPresent() && !from.equals(to)) return List.of(from.get(), to.get());
        if (fields.isSound()) fields.fail(fields.at(), "pair-ends");
        return List.of();
    }

    /** The name of an end: Chinese, or a mapping of languages. */
    private Optional<Text> end(Fields fields, Node item) {
        if (item instanceof Node.Scalar scalar) {
            texts.gate().check(scalar.text(), scalar.at(), fields.problems);
            return Optional.of(Text.of(scalar.text()));
        }
        if (!(item instanceof Node.Mapping mapping))
            return Optional.ofNullable(fields.fail(item.at(), "wrong-type-text", "ends"));
        var inner = fields.nested(mapping);
        String chinese = inner.string("zh");
        var english = inner.optionalString("en");
        if (chinese != null) texts.gate().check(chinese, inner.at("zh"), inner.problems);
        return inner.build(() -> english.map(said -> new Text(Map.of(Language.ZH, chinese, Language.EN, said)))
                .orElseGet(() -> Text.of(chinese)));
    }

    private static Optional<Text> onePeriod(List<Pair> rows, Function<Pair, Optional<Figure>> end) {
        var periods = rows.stream()
                .flatMap(row -> end.apply(row).stream())
                .map(Figure::period)
                .distinct()
                .toList();
        return periods.size() == 1 ? Optional.of(Observations.period(periods.get(0))) : Optional.empty();
    }
}
