package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Chart;
import shilu.model.Chart.Caption;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Rational;
import shilu.model.Text;
import shilu.model.WaterfallChart;
import shilu.model.WaterfallChart.Step;
import shilu.read.Node;

/** Reads how a total comes about, and refuses steps that don't lead there. */
record WaterfallReader(Observations observations, Texts texts) {
    /** A step whose label may still have to be found. */
    private record Draft(Figure figure, Optional<Text> label, boolean falls) {}

    Function<Caption, Chart> read(Fields fields) {
        Optional<Observation> start = fields.has("start") ? observations.one(fields, "start") : Optional.empty();
        var steps = steps(fields);
        var total = observations.one(fields, "total");
        var within = fields.has("within") ? Decimals.read(fields, "within") : Optional.of(BigDecimal.ZERO);
        if (fields.isSound()) checkSum(fields, start, steps, total.orElseThrow(), within.orElseThrow());
        return caption -> new WaterfallChart(caption, start, steps, total.orElseThrow());
    }

    private List<Step> steps(Fields fields) {
        List<Draft> drafts = new ArrayList<>();
        var given = fields.items("changes");
        if (given.isEmpty() && fields.isSound()) {
            if (fields.has("changes")) fields.fail(fields.at("changes"), "check-needs-more", "changes", 1);
            else fields.missing("changes");
        }
        for (Node item : given) draft(fields, item).ifPresentOrElse(drafts::add, fields::unsound);
        boolean oneSubject = drafts.stream()
                        .map(draft -> draft.figure().subject())
                        .distinct()
                        .count()
                <= 1;
        return drafts.stream()
                .map(draft -> new Step(
                        new Observation(
                                draft.label().orElseGet(() -> name(draft.figure(), oneSubject)), draft.figure()),
                        draft.falls()))
                .toList();
    }

    private static Text name(Figure figure, boolean oneSubject) {
        return oneSubject ? figure.label() : Observations.shortName(figure);
    }

    private Optional<Draft> draft(Fields fields, Node item) {
        if (item instanceof Node.Scalar scalar)
            return texts.figures()
                    .find(scalar.text(), scalar.at(), fields.problems)
                    .map(figure -> new Draft(figure, Optional.empty(), false));
        if (!(item instanceof Node.Mapping mapping))
            return Optional.ofNullable(fields.fail(item.at(), "wrong-type-keys", "changes"));
        var inner = fields.nested(mapping);
        boolean falls = inner.has("minus");
        var figure = inner.reference(falls ? "minus" : "fact", texts.figures());
        var label = texts.label(inner, "label");
        return inner.build(() -> new Draft(figure, label, falls));
    }

    /** The steps lead to the total within the rounding of all figures and what {@code within} allows. */
    private static void checkSum(
            Fields fields, Optional<Observation> start, List<Step> steps, Observation total, BigDecimal within) {
        var terms = new ArrayList<Optional<Rounded>>();
        start.ifPresent(from -> terms.add(Rounded.of(from.figure())));
        for (Step step : steps) {
            var size = Rounded.of(step.observation().figure());
            terms.add(step.falls() ? size.map(Rounded::negated) : size);
        }
        var end = Rounded.of(total.figure());
        // Ranges and other units are named by the drawing.
        if (end.isEmpty() || terms.stream().anyMatch(Optional::isEmpty)) return;
        try {
            var sum = terms.stream().map(Optional::get).reduce(Rounded::plus).orElseThrow();
            var allowed = new Rounded(end.get().quantity(), end.get().slack().plus(Rational.of(within)));
            if (sum.exceeds(allowed) || allowed.exceeds(sum))
                fields.fail(
                        fields.at("total"),
                        "waterfall-sum",
                        sum.shown(),
                        end.get().shown());
        } catch (Quantity.Mismatch e) {
            // Named by the drawing, with the figure.
        }
    }
}
