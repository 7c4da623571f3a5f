package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Diagram.Plan;
import shilu.model.Figure;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.problem.Language;
import shilu.site.EnglishUnit;

/** A plan's lengths in one unit, that of the first. */
record PlanStrips(List<Strip> strips, Unit unit) {
    /** @param kinds each kind of span once, in the order in which they come */
    record Strip(String label, Optional<String> between, List<Kind> kinds, List<Span> spans) {
        double length() {
            return spans.stream().mapToDouble(span -> span.kind().length()).sum();
        }
    }

    /**
     * @param value the length as printed
     * @param words name and length
     */
    record Kind(String name, String value, String words, double length, boolean solid, boolean ahead) {}

    /** @param start how far from the strip's beginning */
    record Span(Kind kind, double start) {}

    static PlanStrips of(Plan plan, Wording wording) {
        var first = plan.measures().get(0).unit();
        var unit = wording.language() == Language.EN ? EnglishUnit.of(first, Rational.ZERO) : first;
        return new PlanStrips(
                plan.strips().stream().map(strip -> strip(strip, unit, wording)).toList(), unit);
    }

    private static Strip strip(Plan.Strip strip, Unit unit, Wording wording) {
        var kinds = new ArrayList<Kind>();
        var spans = new ArrayList<Span>();
        double start = 0;
        for (var span : strip.spans()) {
            var kind = kind(span, unit, wording);
            if (!kinds.contains(kind)) kinds.add(kind);
            spans.add(new Span(kind, start));
            start += kind.length();
        }
        return new Strip(wording.claim(strip.label()), strip.between().map(wording::claim), kinds, spans);
    }

    private static Kind kind(Plan.Span span, Unit unit, Wording wording) {
        Figure length = span.length();
        double number = Quantities.drawn(Quantities.convert(Quantities.low(length.value()), length.unit(), unit));
        String name = wording.claim(span.label());
        String value = wording.claim(length);
        String said = wording.word("labelled", name, value);
        return new Kind(name, value, said, number, span.solid(), length.status().isAhead());
    }

    double longest() {
        return strips.stream().mapToDouble(Strip::length).max().orElse(1);
    }
}
