package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Plan.Group;
import shilu.model.Diagram.Plan.Span;
import shilu.model.Diagram.Plan.Strip;
import shilu.model.Figure;
import shilu.model.Value;

/** Reads lengths side by side; every length is a figure of the ledger. */
record PlanReader(Texts texts) {
    private static final int MOST = 400;

    Optional<Diagram> plan(Diagram.Caption caption, Fields fields) {
        List<Strip> strips = new ArrayList<>();
        for (Fields inner : fields.mappings("strips")) strip(inner).ifPresentOrElse(strips::add, fields::unsound);
        if (strips.isEmpty() && fields.isSound()) fields.fail(fields.at(), "plan-empty", caption.id());
        return fields.build(() -> new Diagram.Plan(caption, strips));
    }

    private Optional<Strip> strip(Fields fields) {
        var label = texts.required(fields, "label");
        var between = texts.optional(fields, "between");
        List<Group> groups = new ArrayList<>();
        for (Fields inner : fields.mappings("spans")) group(inner).ifPresentOrElse(groups::add, fields::unsound);
        if (groups.isEmpty() && fields.isSound()) fields.fail(fields.at(), "strip-empty");
        int count = groups.stream()
                .mapToInt(group -> group.times() * group.spans().size())
                .sum();
        if (count > MOST) fields.fail(fields.at("spans"), "plan-crowded", count, MOST);
        return fields.build(() -> new Strip(label, between, groups));
    }

    /** A span alone, or, where {@code repeat} stands, spans that come again. */
    private Optional<Group> group(Fields fields) {
        if (!fields.has("repeat")) return span(fields).map(span -> new Group(1, List.of(span)));
        int times = fields.integer("repeat", 1);
        if (times < 1 || times > MOST) fields.fail(fields.at("repeat"), "plan-repeat", times, MOST);
        List<Span> spans = new ArrayList<>();
        for (Fields inner : fields.mappings("spans")) span(inner).ifPresentOrElse(spans::add, fields::unsound);
        if (spans.isEmpty() && fields.isSound()) fields.fail(fields.at(), "strip-empty");
        return fields.build(() -> new Group(times, spans));
    }

    private Optional<Span> span(Fields fields) {
        var label = texts.required(fields, "label");
        var length = fields.reference("length", texts.figures());
        boolean solid = fields.flag("solid", false);
        if (length != null) checkLength(fields, length);
        return fields.build(() -> new Span(label, length, solid));
    }

    private static void checkLength(Fields fields, Figure figure) {
        if (!figure.unit().dimension().equals("length"))
            fields.fail(fields.at("length"), "plan-unit", figure.id(), figure.unit());
        else if (!(figure.value() instanceof Value.Exact exact))
            fields.fail(fields.at("length"), "plan-range", figure.id());
        else if (exact.number().signum() <= 0) fields.fail(fields.at("length"), "plan-nothing", figure.id());
    }
}
