package shilu.problem;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects all problems of a run, from any thread, and gives them back sorted, each once. */
public final class Problems {
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();
    private final Set<String> muted = new HashSet<>();
    private final boolean strict;
    private final boolean afterErrors;

    public Problems() {
        this(false);
    }

    /** @param strict whether warnings count as errors */
    public Problems(boolean strict) {
        this(strict, false);
    }

    private Problems(boolean strict, boolean afterErrors) {
        this.strict = strict;
        this.afterErrors = afterErrors;
    }

    /** Collects those of a later part by themselves; errors of the {@code earlier} ones count where somebody asks. */
    public static Problems after(Problems earlier) {
        return new Problems(false, earlier.hasErrors());
    }

    /** Collects those of a later part by themselves, where errors of an earlier one have been told. */
    public static Problems afterErrors() {
        return new Problems(false, true);
    }

    /** Keeps silent about rules whose measure nobody knows, because the file that gives it could not be read. */
    public void mute(Collection<String> rules) {
        muted.addAll(rules);
    }

    public void error(Position at, String rule, Object... arguments) {
        found.add(new Problem(Severity.ERROR, at, rule, List.of(arguments)));
    }

    public void warning(Position at, String rule, Object... arguments) {
        var warning = new Problem(Severity.WARNING, at, rule, List.of(arguments));
        found.add(strict ? warning.asError() : warning);
    }

    /** Takes over what another collector found. */
    public void addAll(Problems others) {
        others.found.forEach(problem -> found.add(strict ? problem.asError() : problem));
    }

    /** Takes what another run found, as it was found there. */
    public void addAll(Collection<Problem> others) {
        found.addAll(others);
    }

    public boolean hasErrors() {
        return afterErrors || found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems in the order of file, line and column; the same mistake at the same place once. */
    public List<Problem> sorted() {
        return found.stream()
                .filter(problem -> !muted.contains(problem.rule()))
                .distinct()
                .sorted()
                .toList();
    }
}
