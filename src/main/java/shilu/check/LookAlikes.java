package shilu.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.model.Claim;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Refuses to bring together what a claim calls look-alikes, unless a note tells the reader why. */
final class LookAlikes {
    private final List<Claim> claims;
    private final Problems problems;

    LookAlikes(List<Claim> claims, Problems problems) {
        this.claims = claims.stream()
                .filter(claim -> claim.kind() == Claim.Kind.LOOK_ALIKE)
                .toList();
        this.problems = problems;
    }

    void check(Collection<DerivedFact> derived, Pictures pictures) {
        for (DerivedFact fact : derived) check(fact.inputs(), fact.note().isPresent(), fact.at());
        pictures.series
                .all()
                .values()
                .forEach(series -> observed(series.observations(), series.note().isPresent(), series.at()));
        pictures.charts.all().values().forEach(chart -> {
            var all = chart.lines().stream()
                    .flatMap(line -> line.observations().stream())
                    .toList();
            observed(all, chart.caption().note().isPresent(), chart.caption().at());
        });
    }

    private void observed(List<Observation> observations, boolean hasNote, Position at) {
        check(observations.stream().map(Observation::figure).toList(), hasNote, at);
    }

    private void check(List<Figure> figures, boolean hasNote, Position at) {
        if (hasNote) return;
        var ids = new HashSet<Slug>();
        figures.forEach(figure -> ids.add(figure.id()));
        for (Claim claim : claims)
            together(claim, ids).ifPresent(pair -> problems.error(at, "look-alikes-together", pair, claim.id()));
    }

    private static Optional<String> together(Claim claim, Set<Slug> ids) {
        var members =
                claim.figures().stream().map(Figure::id).filter(ids::contains).toList();
        return members.size() < 2 ? Optional.empty() : Optional.of(members.get(0) + ", " + members.get(1));
    }
}
