package shilu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Mechanism.Actor;
import shilu.model.Diagram.Mechanism.Step;
import shilu.problem.Position;
import shilu.problem.Suggestion;

/** Reads who does what, in what order. */
record MechanismReader(Texts texts) {
    Optional<Diagram> mechanism(Diagram.Caption caption, Fields fields) {
        List<Actor> actors = new ArrayList<>();
        Map<String, Position> idle = new LinkedHashMap<>();
        for (Fields inner : fields.mappings("actors")) {
            var id = inner.slug("id");
            var label = texts.required(inner, "label");
            if (id != null && idle.put(id.value(), inner.at("id")) != null)
                inner.fail(inner.at("id"), "actor-twice", id);
            inner.build(() -> new Actor(id, label)).ifPresentOrElse(actors::add, fields::unsound);
        }
        var known = List.copyOf(idle.keySet());
        List<Step> steps = new ArrayList<>();
        for (Fields inner : fields.mappings("steps")) {
            var actor = inner.slug("actor");
            var label = texts.required(inner, "label");
            var detail = texts.optional(inner, "detail");
            if (actor != null && !known.contains(actor.value()))
                inner.fail(inner.at("actor"), "unknown-actor", actor, Suggestion.nearest(actor.value(), known));
            else if (actor != null) idle.remove(actor.value());
            inner.build(() -> new Step(actor, label, detail)).ifPresentOrElse(steps::add, fields::unsound);
        }
        if (steps.isEmpty() && fields.isSound()) fields.fail(fields.at(), "mechanism-empty", caption.id());
        // An actor may only look idle where a step of theirs couldn't be read.
        if (fields.isSound()) idle.forEach((id, at) -> fields.fail(at, "actor-idle", id));
        return fields.build(() -> new Diagram.Mechanism(caption, actors, steps));
    }
}
