package shilu.check;

import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Caption;
import shilu.model.Keyword;
import shilu.model.Slug;

/** Reads a diagram of any kind. */
record DiagramReader(Texts texts) {
    private enum DiagramKind implements Keyword {
        CHAIN,
        CYCLE,
        HIERARCHY,
        MECHANISM,
        MATRIX,
        PLAN
    }

    Optional<Diagram> diagram(Slug id, Fields fields) {
        var kind = fields.keyword("kind", DiagramKind.class);
        var title = texts.required(fields, "title");
        var subtitle = texts.required(fields, "subtitle");
        var note = texts.optional(fields, "note");
        // Without a kind nobody knows which keys belong here.
        if (kind == null) return Optional.empty();
        var caption = new Caption(id, title, subtitle, note, fields.at());
        return switch (kind) {
            case CHAIN -> network(caption, Diagram.Network.Kind.CHAIN, fields);
            case CYCLE -> network(caption, Diagram.Network.Kind.CYCLE, fields);
            case HIERARCHY -> network(caption, Diagram.Network.Kind.HIERARCHY, fields);
            case MECHANISM -> new MechanismReader(texts).mechanism(caption, fields);
            case MATRIX -> new MatrixReader(texts).matrix(caption, fields);
            case PLAN -> new PlanReader(texts).plan(caption, fields);
        };
    }

    private Optional<Diagram> network(Caption caption, Diagram.Network.Kind kind, Fields fields) {
        return new NetworkReader(texts).network(caption, kind, fields);
    }
}
