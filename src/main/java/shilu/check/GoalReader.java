package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.ProgressChart.Goal;
import shilu.model.Value;

/** Reads targets with what is reached of them, and refuses pairs that don't measure the same. */
record GoalReader(Texts texts) {

    List<Goal> goals(Fields fields) {
        List<Goal> goals = new ArrayList<>();
        for (Fields inner : fields.someMappings("goals")) goal(inner).ifPresentOrElse(goals::add, fields::unsound);
        return goals;
    }

    private Optional<Goal> goal(Fields fields) {
        var label = texts.label(fields, "label");
        var target = fields.reference("target", texts.figures());
        var reached = fields.reference("reached", texts.figures());
        if (target != null && reached != null) {
            kinds(fields, target, reached);
            if (fields.isSound()) same(fields, target, reached);
        }
        return fields.build(() -> new Goal(label.orElseGet(target::label), target, reached));
    }

    private static void kinds(Fields fields, Figure target, Figure reached) {
        if (!target.status().isAhead()) fields.fail(fields.at("target"), "progress-target", target.id());
        if (reached.status().isAhead()) fields.fail(fields.at("reached"), "progress-reached", reached.id());
        number(fields, "target", target);
        number(fields, "reached", reached);
    }

    private static void number(Fields fields, String key, Figure figure) {
        boolean drawable = figure.value() instanceof Value.Exact exact
                && exact.number().signum() >= (key.equals("target") ? 1 : 0);
        if (!drawable) fields.fail(fields.at(key), "progress-number", figure.id());
    }

    /** Names the first thing that the two don't share; the rest follows from it. */
    private static void same(Fields fields, Figure target, Figure reached) {
        var at = fields.at("reached");
        if (!reached.unit().convertsTo(target.unit()))
            fields.fail(at, "progress-unit", reached.id(), reached.unit(), target.id(), target.unit());
        else if (!reached.subject().equals(target.subject()))
            fields.fail(at, "progress-subject", reached.id(), target.id());
        else if (target instanceof Fact aim && reached instanceof Fact fact) measured(fields, aim, fact);
    }

    private static void measured(Fields fields, Fact aim, Fact fact) {
        var at = fields.at("reached");
        var measure = aim.indicator();
        var other = fact.indicator();
        if (!measure.id().equals(other.id()))
            fields.fail(at, "progress-indicator", fact.id(), other.id(), aim.id(), measure.id());
        else if (aim.scope() != fact.scope())
            fields.fail(
                    at,
                    "progress-scope",
                    fact.id(),
                    fact.scope().keyword(),
                    aim.id(),
                    aim.scope().keyword());
        // A bar that fills up would say that it is good to come near a limit that is to be kept below.
        if (measure.better() == Indicator.Better.LOWER)
            fields.fail(fields.at("target"), "progress-lower", measure.id());
    }
}
