package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import shilu.model.Pairs;

/**
 * The marks of a chart of pairs.
 *
 * @param from what the first mark of each row is
 * @param to what the second is
 */
record PairMarks(String from, String to, List<Row> rows) {
    /** Two marks of one thing, of which one may be missing. */
    record Row(String label, Optional<Mark> from, Optional<Mark> to) {
        boolean highlighted() {
            return from.filter(Mark::highlighted).isPresent()
                    || to.filter(Mark::highlighted).isPresent();
        }

        boolean isWhole() {
            return from.isPresent() && to.isPresent();
        }

        /** Whether the way between the two is one that nothing has gone yet. */
        boolean isAhead() {
            return from.filter(Mark::isAhead).isPresent()
                    || to.filter(Mark::isAhead).isPresent();
        }

        double latest() {
            return to.or(() -> from).orElseThrow().to();
        }
    }

    static PairMarks of(Pairs pairs, Quantities quantities) {
        var wording = quantities.wording();
        var from = quantities.lines().get(0).marks().iterator();
        var to = quantities.lines().get(1).marks().iterator();
        var rows = new ArrayList<Row>();
        for (var pair : pairs.rows())
            rows.add(new Row(
                    wording.of(pair.label()),
                    pair.from().map(figure -> next(from)),
                    pair.to().map(figure -> next(to))));
        return new PairMarks(wording.of(pairs.from()), wording.of(pairs.to()), List.copyOf(rows));
    }

    private static Mark next(Iterator<Mark> marks) {
        return marks.next();
    }

    /** From the largest second mark down. */
    PairMarks ranked() {
        var sorted = rows.stream()
                .sorted(Comparator.comparingDouble(Row::latest).reversed())
                .toList();
        return new PairMarks(from, to, sorted);
    }

    List<Mark> all() {
        var all = new ArrayList<Mark>();
        for (Row row : rows) {
            row.from().ifPresent(all::add);
            row.to().ifPresent(all::add);
        }
        return all;
    }

    double least() {
        return all().stream().mapToDouble(Mark::from).min().orElseThrow();
    }

    double most() {
        return all().stream().mapToDouble(Mark::to).max().orElseThrow();
    }
}
