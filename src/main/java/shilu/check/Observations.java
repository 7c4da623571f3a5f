package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Organisation;
import shilu.model.Period;
import shilu.model.Place;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.read.Node;

/** Reads the points of a table or chart: figures, and the labels that tell them apart. */
final class Observations {
    private record Point(Figure figure, Optional<Text> label) {}

    private final Texts texts;

    Observations(Texts texts) {
        this.texts = texts;
    }

    List<Observation> read(Fields fields, String key) {
        if (!fields.has(key)) fields.missing(key);
        List<Point> points = new ArrayList<>();
        for (Node item : fields.items(key)) point(fields, item).ifPresentOrElse(points::add, fields::unsound);
        if (points.isEmpty() && fields.isSound()) fields.fail(fields.at(key), "check-needs-more", key, 1);
        return points.stream()
                .map(point ->
                        new Observation(point.label().orElseGet(() -> label(point.figure(), points)), point.figure()))
                .toList();
    }

    /** The only point under a key; empty after a problem. */
    Optional<Observation> one(Fields fields, String key) {
        var points = read(fields, key);
        if (points.size() > 1) fields.fail(fields.at(key), "chart-one-point", key);
        return points.stream().findFirst();
    }

    private Optional<Point> point(Fields fields, Node item) {
        if (item instanceof Node.Scalar scalar)
            return texts.figures()
                    .find(scalar.text(), scalar.at(), fields.problems)
                    .map(figure -> new Point(figure, Optional.empty()));
        if (!(item instanceof Node.Mapping mapping))
            return Optional.ofNullable(fields.fail(item.at(), "wrong-type-keys", "points"));
        var inner = fields.nested(mapping);
        var figure = inner.reference("fact", texts.figures());
        var label = texts.label(inner, "label");
        return inner.build(() -> new Point(figure, label));
    }

    /** Without a label of its own a point is called by what tells it from the others: its subject, or its period. */
    private static Text label(Figure figure, List<Point> all) {
        boolean oneSubject =
                all.stream().allMatch(other -> other.figure().subject().equals(figure.subject()));
        boolean onePeriod =
                all.stream().allMatch(other -> other.figure().period().equals(figure.period()));
        if (!oneSubject) return shortName(figure);
        return onePeriod && all.size() > 1 ? figure.label() : period(figure.period());
    }

    /** A period as a label. */
    static Text period(Period period) {
        return new Text(Map.of(Language.ZH, period.in(Language.ZH), Language.EN, period.in(Language.EN)));
    }

    /** The name of what a figure speaks of, as a label. */
    static Text shortName(Figure figure) {
        if (figure.subject() instanceof Place place) return place.shortName();
        if (figure.subject() instanceof Organisation organisation) return organisation.shortName();
        return figure.subject().name();
    }
}
