package shilu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Figure;
import shilu.model.FlowChart;
import shilu.model.FlowChart.Flow;
import shilu.problem.Language;

/** Reads what runs from where to where, and refuses what no picture of amounts can show: circles, and more out than in. */
record FlowReader(Texts texts) {
    List<Flow> read(Fields fields) {
        List<Flow> flows = new ArrayList<>();
        var given = fields.mappings("flows");
        if (given.isEmpty() && fields.isSound()) {
            if (fields.has("flows")) fields.fail(fields.at("flows"), "check-needs-more", "flows", 1);
            else fields.missing("flows");
        }
        var known = new HashSet<List<String>>();
        for (Fields inner : given)
            flow(inner)
                    .ifPresentOrElse(
                            flow -> {
                                if (!known.add(ends(flow)))
                                    fields.fail(
                                            inner.at(),
                                            "flow-twice",
                                            ends(flow).get(0),
                                            ends(flow).get(1));
                                flows.add(flow);
                            },
                            fields::unsound);
        if (!fields.isSound()) return flows;
        var circle = FlowChart.circle(flows);
        if (!circle.isEmpty()) fields.fail(fields.at("flows"), "flow-circle", String.join(" → ", circle));
        else if (!fields.has("note")) {
            balance(fields, flows);
            periods(fields, flows);
        }
        return flows;
    }

    private Optional<Flow> flow(Fields fields) {
        var from = texts.label(fields, "from");
        var to = texts.label(fields, "to");
        var figure = fields.reference("fact", texts.figures());
        if (!fields.has("from")) fields.missing("from");
        if (!fields.has("to")) fields.missing("to");
        if (from.isPresent()
                && to.isPresent()
                && from.get().in(Language.ZH).equals(to.get().in(Language.ZH)))
            fields.fail(fields.at("to"), "flow-self", from.get().in(Language.ZH));
        return fields.build(() -> new Flow(from.orElseThrow(), to.orElseThrow(), figure));
    }

    private static List<String> ends(Flow flow) {
        return List.of(flow.from().in(Language.ZH), flow.to().in(Language.ZH));
    }

    /** Nothing gives more than it gets, unless a note tells the reader why. */
    private static void balance(Fields fields, List<Flow> flows) {
        try {
            var in = sums(flows, flow -> flow.to().in(Language.ZH));
            var out = sums(flows, flow -> flow.from().in(Language.ZH));
            out.forEach((name, given) -> {
                var got = in.get(name);
                if (got != null && given.exceeds(got))
                    fields.fail(fields.at("flows"), "flow-more-out", name, given.shown(), got.shown());
            });
        } catch (Quantity.Mismatch e) {
            // The drawing names the figure whose unit doesn't fit.
        }
    }

    private static Map<String, Rounded> sums(List<Flow> flows, Function<Flow, String> end) {
        var sums = new LinkedHashMap<String, Rounded>();
        for (Flow flow : flows)
            Rounded.of(flow.figure()).ifPresent(amount -> sums.merge(end.apply(flow), amount, Rounded::plus));
        return sums;
    }

    private static void periods(Fields fields, List<Flow> flows) {
        var periods = flows.stream()
                .map(Flow::figure)
                .map(Figure::period)
                .map(period -> period.text())
                .distinct()
                .sorted()
                .toList();
        if (periods.size() > 1) fields.fail(fields.at("flows"), "mixed-periods", String.join(", ", periods));
    }
}
