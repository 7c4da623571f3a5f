package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.Keyword;
import shilu.model.Period;
import shilu.model.Qualifier;
import shilu.model.Scope;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.model.Vintage;
import shilu.problem.Problems;
import shilu.read.Node;

/** The ledger: facts that sources gave, and what is computed from them. */
final class Ledger {
    final Registry<Fact> facts;
    final Registry<DerivedFact> derived;
    final Registry<Figure> figures;

    /** What a source can say of its figure; what is computed has a formula. */
    private static final List<String> OF_SOURCES = Keyword.keywords(Status.class).stream()
            .filter(word -> !word.equals(Status.COMPUTED.keyword()))
            .toList();

    private final Foundations foundations;

    Ledger(Documents documents, Foundations foundations, Problems problems) {
        this.foundations = foundations;
        facts = new Registry<>("fact", problems);
        derived = new Registry<>("fact", problems);
        figures = new Registry<>("fact", problems);
        documents.lacking("facts", "facts").ifPresent(figures::lacks);
        List<Fields> formulas = new ArrayList<>();
        for (Fields fields : documents.entries("facts", figures)) {
            if (fields.has("formula") && fields.has("value")) both(fields);
            else if (fields.has("formula")) formulas.add(fields);
            else Foundations.keep(facts, fields, fact(fields));
        }
        facts.forEachEntry(figures::add);
        facts.forEachRejected(figures::reject);
        new Derivations(formulas, foundations, problems).fill(figures, derived);
    }

    /** A figure is printed by a source or computed; an entry that says both says which is right nowhere. */
    private void both(Fields fields) {
        fields.fail(fields.at("value"), "value-and-formula");
        Foundations.keep(facts, fields, Optional.empty());
    }

    private Optional<Fact> fact(Fields fields) {
        var id = fields.slug("id");
        var subject = fields.reference("subject", foundations.subjects);
        var indicator = fields.reference("indicator", foundations.indicators);
        var period = fields.period("period");
        var unit = Foundations.unit(fields, "unit");
        var value = Values.read(fields, unit);
        var qualifier = fields.optionalKeyword("qualifier", Qualifier.class).orElse(Qualifier.EXACT);
        var status = fields.keyword("status", Status.class, OF_SOURCES);
        if (status == Status.COMPUTED) fields.fail(fields.at("status"), "status-computed");
        var vintage = fields.optionalKeyword("vintage", Vintage.class).orElse(Vintage.UNKNOWN);
        var scope = fields.optionalKeyword("scope", Scope.class);
        var source = fields.reference("source", foundations.sources);
        String printed = fields.string("as-printed");
        var near = fields.strings("near");
        var note = fields.optionalText("note");
        checkUnit(fields, indicator, unit);
        checkTime(fields, period, status, source);
        boolean counted = fields.flag("counted", false);
        if (counted && !fields.has("note")) fields.fail(fields.at("counted"), "counted-without-note");
        boolean isWhole = fields.isSound() && printed != null && value != null && unit != null;
        if (isWhole && !counted) AsPrinted.check(fields, printed, value, unit, qualifier);
        return fields.build(() -> new Fact(
                id,
                subject,
                indicator,
                period,
                value,
                unit,
                qualifier,
                status,
                vintage,
                scope.orElse(subject.scope()),
                source,
                printed,
                near,
                note,
                fields.at()));
    }

    /** Nobody can report what begins after their paper came out. */
    private static void checkTime(Fields fields, Period period, Status status, Source source) {
        if (period == null || status == null || source == null || status.isAhead()) return;
        source.date()
                .filter(date -> period.start().isAfter(date.end()))
                .ifPresent(date -> fields.fail(fields.at("period"), "reported-too-soon", period.text(), date.text()));
    }

    private static void checkUnit(Fields fields, Indicator indicator, Unit unit) {
        if (indicator == null || unit == null) return;
        if (!unit.convertsTo(indicator.unit()))
            fields.fail(
                    fields.at("unit"),
                    "unit-of-another-kind",
                    unit.symbol(),
                    indicator.unit().symbol());
    }

    /** Reads the value of a fact: a decimal, a range or a day. */
    private static final class Values {
        static Value read(Fields fields, Unit unit) {
            var node = fields.node("value");
            if (node.isEmpty()) return fields.missing("value");
            if (unit != null && unit.symbol().equals(Unit.DATE)) {
                var day = fields.period("value");
                return day == null ? null : new Value.Moment(day);
            }
            return node.get() instanceof Node.Mapping
                    ? range(fields)
                    : Decimals.read(fields, "value").map(Value.Exact::new).orElse(null);
        }

        private static Value range(Fields fields) {
            var inner = fields.mapping("value").orElseThrow();
            var from = Decimals.read(inner, "from");
            var to = Decimals.read(inner, "to");
            if (inner.build(() -> true).isEmpty() || from.isEmpty() || to.isEmpty()) return fields.unsound();
            if (from.get().compareTo(to.get()) >= 0)
                return fields.fail(fields.at("value"), "range-upside-down", from.get(), to.get());
            return new Value.Between(from.get(), to.get());
        }
    }
}
