package shilu.problem;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects all problems of a run, from any thread, and gives them back sorted, each once. */
public final class Problems {
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();
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

    /**
     * Collects those of a part of a run by themselves.
     *
     * @param errors whether an earlier part told of some; they count where somebody asks whether there are any
     */
    public static Problems after(boolean errors) {
        return new Problems(false, errors);
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
        return found.stream().distinct().sorted().toList();
    }
}
