package shilu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.check.FormulaParser.Unreadable;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Formula;
import shilu.model.Period;
import shilu.model.Status;
import shilu.model.Subject;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Computes derived facts, each after the figures that its formula names. */
final class Derivations {
    private final Map<String, Fields> entries = new LinkedHashMap<>();
    private final Map<Fields, Formula> formulas = new HashMap<>();
    private final List<String> path = new ArrayList<>();
    private final List<Fields> all;
    private final Foundations foundations;
    private final Problems problems;
    private Registry<Figure> figures;
    private Registry<DerivedFact> derived;

    Derivations(List<Fields> entries, Foundations foundations, Problems problems) {
        this.all = entries;
        this.foundations = foundations;
        this.problems = problems;
        for (Fields fields : entries) fields.peekString("id").ifPresent(id -> this.entries.putIfAbsent(id, fields));
    }

    void fill(Registry<Figure> figures, Registry<DerivedFact> derived) {
        this.figures = figures;
        this.derived = derived;
        for (Fields fields : all) parse(fields);
        for (Fields fields : all) compute(fields);
    }

    private void parse(Fields fields) {
        var typed = fields.optionalString("formula");
        if (typed.isEmpty()) return;
        try {
            formulas.put(fields, FormulaParser.parse(typed.get()));
        } catch (Unreadable e) {
            fields.fail(along(fields.at("formula"), e.offset), e.rule, e.token);
        }
    }

    /** A place inside the formula, for one that stands on a line of its own. */
    static Position along(Position start, int offset) {
        return new Position(start.file(), start.line(), start.column() + offset);
    }

    private void compute(Fields fields) {
        String id = fields.peekString("id").orElse("");
        if (path.contains(id)) {
            String circle = String.join(" → ", path.subList(path.indexOf(id), path.size())) + " → " + id;
            fields.fail(fields.at("formula"), "formula-circle", circle);
            fields.peekSlug("id").ifPresent(slug -> figures.reject(slug, fields.at()));
            fields.done();
            return;
        }
        if (fields.isDone()) return;
        path.add(id);
        for (Formula.Reference reference : FormulaEvaluation.references(formulas.get(fields)))
            Optional.ofNullable(entries.get(reference.figure().value()))
                    .filter(inner -> !inner.isDone())
                    .ifPresent(this::compute);
        path.remove(path.size() - 1);
        if (fields.isDone()) return;
        var made = derived(fields);
        fields.done();
        Foundations.keep(derived, fields, made);
        var slug = fields.peekSlug("id");
        if (slug.isEmpty()) return;
        if (made.isPresent()) figures.add(slug.get(), made.get(), fields.at());
        else figures.reject(slug.get(), fields.at());
    }

    private Optional<DerivedFact> derived(Fields fields) {
        var id = fields.slug("id");
        var label = fields.text("label");
        Unit unit = fields.has("unit") ? Foundations.unit(fields, "unit") : null;
        int decimals = fields.integer("decimals", 1);
        if (decimals < 0 || decimals > 9) fields.fail(fields.at("decimals"), "wrong-decimals", decimals);
        var note = fields.optionalText("note");
        var subject = fields.optionalReference("subject", foundations.subjects);
        var period = fields.optionalPeriod("period");
        var formula = formulas.get(fields);
        if (formula == null) return fields.build(() -> null);
        var evaluation = new FormulaEvaluation(fields, figures);
        var result = evaluation.of(formula, unit);
        List<Figure> inputs = evaluation.inputs();
        GrowthRule.check(formula, inputs, fields);
        if (result.isEmpty()) return fields.build(() -> null);
        Subject about = subject.orElseGet(() -> common(inputs, fields));
        Period when = period.orElseGet(() -> span(inputs));
        return fields.build(() -> new DerivedFact(
                id,
                about,
                label,
                when,
                formula,
                result.get().number(),
                new Value.Exact(result.get().number().rounded(decimals)),
                result.get().unit(),
                statusOf(inputs),
                inputs,
                note,
                fields.at()));
    }

    private static Subject common(List<Figure> inputs, Fields fields) {
        Subject first = inputs.get(0).subject();
        boolean same = inputs.stream().allMatch(input -> input.subject().equals(first));
        return same ? first : fields.fail(fields.at(), "derived-subject");
    }

    private static Period span(List<Figure> inputs) {
        Period from = inputs.stream().map(Figure::period).min(Period::compareTo).orElseThrow();
        Period to = inputs.stream().map(Figure::period).max(Period::compareTo).orElseThrow();
        if (from.equals(to)) return from;
        return Period.parse(from.text() + "/" + to.text()).orElse(to);
    }

    /** What is computed from a plan is no more than a plan. */
    private static Status statusOf(List<Figure> inputs) {
        return inputs.stream()
                .map(Figure::status)
                .filter(Status::isAhead)
                .findFirst()
                .orElse(Status.COMPUTED);
    }
}
