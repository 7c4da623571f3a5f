package shilu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.model.Diagram;
import shilu.model.Diagram.Arrow;
import shilu.model.Diagram.Box;
import shilu.model.Slug;
import shilu.problem.Suggestion;

/** Reads boxes and the arrows between them. */
record NetworkReader(Texts texts) {
    Optional<Diagram> network(Diagram.Caption caption, Diagram.Kind kind, Fields fields) {
        List<Box> boxes = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Fields inner : fields.mappings("boxes")) {
            var boxId = inner.slug("id");
            var label = texts.required(inner, "label");
            var detail = texts.optional(inner, "detail");
            if (boxId != null && !known.add(boxId.value())) inner.fail(inner.at("id"), "box-twice", boxId);
            inner.build(() -> new Box(boxId, label, detail)).ifPresentOrElse(boxes::add, fields::unsound);
        }
        if (boxes.isEmpty()) fields.fail(fields.at(), "diagram-empty", caption.id());
        List<Arrow> arrows = arrows(fields, known);
        return fields.build(() -> new Diagram.Network(caption, kind, boxes, arrows));
    }

    private List<Arrow> arrows(Fields fields, Set<String> known) {
        List<Arrow> arrows = new ArrayList<>();
        for (Fields inner : fields.mappings("arrows")) {
            var from = inner.slug("from");
            var to = inner.slug("to");
            var label = texts.optional(inner, "label");
            checkBox(inner, "from", from, known);
            checkBox(inner, "to", to, known);
            inner.build(() -> new Arrow(from, to, label)).ifPresentOrElse(arrows::add, fields::unsound);
        }
        return arrows;
    }

    private static void checkBox(Fields fields, String key, Slug box, Set<String> known) {
        if (box != null && !known.contains(box.value()))
            fields.fail(fields.at(key), "unknown-box", box, Suggestion.nearest(box.value(), known));
    }
}
