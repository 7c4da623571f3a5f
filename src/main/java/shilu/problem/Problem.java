package shilu.problem;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * One mistake, found by the rule of that name.
 *
 * @param rule name of the rule, the key of its message and its mend in the {@link Catalogue}
 * @param arguments what the message speaks of: texts, numbers, or a {@link Suggestion}
 */
public record Problem(Severity severity, Position at, String rule, List<Object> arguments)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::at)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::rule)
            .thenComparing(problem -> problem.arguments().toString());

    public Problem {
        requireNonNull(severity, "severity");
        requireNonNull(at, "at");
        requireNonNull(rule, "rule");
        arguments = List.copyOf(arguments);
    }

    public Problem asError() {
        return new Problem(Severity.ERROR, at, rule, arguments);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
