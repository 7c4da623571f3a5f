package shilu.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Chart.Line;

/**
 * Things with two figures each.
 *
 * @param from what the first figure of each is: a time, a group
 * @param to what the second is
 */
public record Pairs(Text from, Text to, List<Pair> rows) {
    /**
     * Two figures of one thing, at two times or of two kinds; one of them may be missing.
     *
     * @param label names the thing
     */
    public record Pair(Text label, Optional<Figure> from, Optional<Figure> to) {
        public Pair {
            if (from.isEmpty() && to.isEmpty()) throw new IllegalArgumentException("a pair of nothing");
        }
    }

    public Pairs {
        rows = List.copyOf(rows);
    }

    /** The first figures, then the second ones. */
    List<Line> lines() {
        return List.of(new Line(from, end(Pair::from)), new Line(to, end(Pair::to)));
    }

    private List<Observation> end(Function<Pair, Optional<Figure>> end) {
        return rows.stream()
                .flatMap(row -> end.apply(row).stream().map(figure -> new Observation(row.label(), figure)))
                .toList();
    }
}
