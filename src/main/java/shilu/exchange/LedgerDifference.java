package shilu.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.exchange.LedgerEntry.Part;
import shilu.problem.Problems;

/**
 * What changed between two ledgers, each list sorted by id.
 *
 * @param corrected figures that say something else though the statistic is of the same edition
 * @param revised figures of another edition of their statistic
 */
public record LedgerDifference(
        List<LedgerEntry> added, List<LedgerEntry> removed, List<Change> corrected, List<Change> revised) {
    public LedgerDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        corrected = List.copyOf(corrected);
        revised = List.copyOf(revised);
    }

    /** A figure before and after, and the parts that differ. */
    public record Change(LedgerEntry before, LedgerEntry after, List<Part> parts) {
        public Change {
            parts = List.copyOf(parts);
        }

        static Optional<Change> between(LedgerEntry before, LedgerEntry after) {
            var parts = Arrays.stream(Part.values())
                    .filter(part -> !before.part(part).equals(after.part(part)))
                    // A fact bears its indicator's name: a new name for an indicator changes no figure.
                    .filter(part ->
                            part != Part.LABEL || after.part(Part.INDICATOR).isEmpty())
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after, parts));
        }
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && corrected.isEmpty() && revised.isEmpty();
    }

    /**
     * Compares two ledgers; absent, with problems, where one of the files is none.
     *
     * @param before a ledger file, or the folder of a site
     * @throws IOException if the machine can't read a file
     */
    public static Optional<LedgerDifference> between(Path before, Path after, Problems problems) throws IOException {
        var old = LedgerFile.read(before, problems);
        var now = LedgerFile.read(after, problems);
        return old.flatMap(one -> now.map(other -> of(one, other)));
    }

    private static LedgerDifference of(Map<String, LedgerEntry> before, Map<String, LedgerEntry> after) {
        var corrected = new ArrayList<Change>();
        var revised = new ArrayList<Change>();
        before.forEach((id, old) -> {
            if (after.containsKey(id))
                Change.between(old, after.get(id))
                        .ifPresent(change -> (change.parts().contains(Part.VINTAGE) ? revised : corrected).add(change));
        });
        return new LedgerDifference(missing(after, before), missing(before, after), corrected, revised);
    }

    /** The entries of {@code from} that {@code in} lacks. */
    private static List<LedgerEntry> missing(Map<String, LedgerEntry> from, Map<String, LedgerEntry> in) {
        return from.values().stream()
                .filter(entry -> !in.containsKey(entry.id()))
                .toList();
    }
}
