package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Diagram.Plan;
import shilu.model.Figure;
import shilu.model.Unit;

/** A plan's lengths in one unit, that of the first. */
record PlanStrips(List<Strip> strips, Unit unit) {
    /** @param kinds each kind of span once, in the order in which they come */
    record Strip(String label, Optional<String> between, List<Kind> kinds, List<Span> spans) {
        double length() {
            return spans.stream().mapToDouble(span -> span.kind().length()).sum();
        }
    }

    /** @param value the length as printed */
    record Kind(String name, String value, double length, boolean solid, boolean ahead) {
        String words() {
            return name + "：" + value;
        }
    }

    /** @param start how far from the strip's beginning */
    record Span(Kind kind, double start) {}

    static PlanStrips of(Plan plan, PlainWords words) {
        var unit = plan.measures().get(0).unit();
        return new PlanStrips(
                plan.strips().stream().map(strip -> strip(strip, unit, words)).toList(), unit);
    }

    private static Strip strip(Plan.Strip strip, Unit unit, PlainWords words) {
        var kinds = new ArrayList<Kind>();
        var spans = new ArrayList<Span>();
        double start = 0;
        for (var span : strip.spans()) {
            var kind = kind(span, unit, words);
            if (!kinds.contains(kind)) kinds.add(kind);
            spans.add(new Span(kind, start));
            start += kind.length();
        }
        return new Strip(words.of(strip.label()), strip.between().map(words::of), kinds, spans);
    }

    private static Kind kind(Plan.Span span, Unit unit, PlainWords words) {
        Figure length = span.length();
        double number = Quantities.drawn(Quantities.convert(Quantities.low(length.value()), length.unit(), unit));
        return new Kind(
                words.of(span.label()),
                words.of(length),
                number,
                span.solid(),
                length.status().isAhead());
    }

    double longest() {
        return strips.stream().mapToDouble(Strip::length).max().orElse(1);
    }
}
