package shilu.check;

import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Caption;
import shilu.model.Slug;

/** Reads a diagram of any kind. */
record DiagramReader(Texts texts) {
    Optional<Diagram> diagram(Slug id, Fields fields) {
        var kind = fields.keyword("kind", Diagram.Kind.class);
        var title = texts.required(fields, "title");
        var subtitle = texts.required(fields, "subtitle");
        var note = texts.optional(fields, "note");
        // Without a kind nobody knows which keys belong here.
        if (kind == null) return fields.giveUp();
        var caption = new Caption(id, title, subtitle, note, fields.at());
        var inside = texts.inside();
        return switch (kind) {
            case CHAIN, CYCLE, HIERARCHY -> new NetworkReader(inside).network(caption, kind, fields);
            case MECHANISM -> new MechanismReader(inside).mechanism(caption, fields);
            case MATRIX -> new MatrixReader(inside).matrix(caption, fields);
            case PLAN -> new PlanReader(inside).plan(caption, fields);
        };
    }
}
