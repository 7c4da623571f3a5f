package shilu.check;

import java.util.HashSet;
import shilu.model.Chart.Line;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Place;
import shilu.model.Subject;
import shilu.model.Value;

/** Finds points that a chart of ranges or of places can't show. */
final class RangeRules {
    private RangeRules() {}

    static void range(Fields fields, Line line) {
        if (!fields.isSound()) return;
        boolean any = line.observations().stream()
                .map(Observation::figure)
                .anyMatch(figure -> figure.value() instanceof Value.Between);
        if (!any) fields.fail(fields.at("points"), "range-none");
    }

    static void tiles(Fields fields, Line line) {
        if (!fields.isSound()) return;
        var places = new HashSet<Subject>();
        for (var point : line.observations()) tile(fields, point.figure(), places);
    }

    private static void tile(Fields fields, Figure figure, HashSet<Subject> places) {
        var at = fields.at("points");
        var subject = figure.subject();
        if (!(subject instanceof Place place) || place.tile().isEmpty())
            fields.fail(at, "tile-place", figure.id(), subject.id());
        else if (!places.add(subject)) fields.fail(at, "tile-twice", figure.id(), subject.id());
        if (!(figure.value() instanceof Value.Exact)) fields.fail(at, "tile-number", figure.id());
    }
}
