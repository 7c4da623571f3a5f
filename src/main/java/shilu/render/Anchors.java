package shilu.render;

import java.util.List;

/** Keeps an author's headings off the names that the pages themselves use. */
final class Anchors {
    private static final List<String> TAKEN =
            List.of("main", "elder", "theme", "results", "findings", "figures", "entries");
    private static final List<String> BEGINNINGS = List.of("h-", "s-", "r-", "fn-");

    private Anchors() {}

    static String of(String anchor) {
        boolean taken = TAKEN.contains(anchor) || BEGINNINGS.stream().anyMatch(anchor::startsWith);
        return taken ? "h-" + anchor : anchor;
    }
}
