package shilu.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Gathers what the link check finds; a mistake that stands on many pages is told of a few of them. */
final class Findings {
    private static final int SHOWN = 3;

    record Finding(String rule, List<Object> arguments) {
        static Finding of(String rule, Object... arguments) {
            return new Finding(rule, List.of(arguments));
        }
    }

    private final Map<Finding, TreeSet<String>> pages = new LinkedHashMap<>();

    void add(String page, String rule, Object... arguments) {
        add(page, Finding.of(rule, arguments));
    }

    void add(String page, Finding finding) {
        pages.computeIfAbsent(finding, none -> new TreeSet<>()).add(page);
    }

    void report(Problems problems) {
        pages.forEach((finding, where) -> report(finding, where, problems));
    }

    private static void report(Finding finding, TreeSet<String> where, Problems problems) {
        where.stream()
                .limit(SHOWN)
                .forEach(page -> problems.error(
                        at(page), finding.rule(), finding.arguments().toArray()));
        int more = where.size() - SHOWN;
        if (more <= 0) return;
        Object subject =
                finding.arguments().isEmpty() ? "" : finding.arguments().get(0);
        problems.error(at(where.first()), "same-on-more-pages", subject, more);
    }

    private static Position at(String page) {
        return Position.of("site/" + page);
    }
}
