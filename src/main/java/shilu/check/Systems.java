package shilu.check;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;
import shilu.read.Node;

/** The rows of {@code systems.yaml}: whatever the report must speak of, each on some page. */
final class Systems {
    private final SortedMap<String, Position> rows = new TreeMap<>();
    private final Problems problems;

    Systems(Documents documents, Foundations foundations, Problems problems) {
        this.problems = problems;
        for (Fields fields : documents.entries("systems")) row(fields, foundations);
    }

    private void row(Fields fields, Foundations foundations) {
        String id = fields.string("id");
        fields.text("name");
        fields.optionalSlug("theme");
        fields.references("sources", foundations.sources);
        fields.build(() -> id).ifPresent(row -> {
            Position first = rows.putIfAbsent(row, fields.at());
            if (first != null) problems.error(fields.at("id"), "id-twice-in-content", row, first);
        });
    }

    SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rows.keySet()));
    }

    /** Refuses a page's row that isn't in the list. */
    void check(Fields fields, Node.Scalar row) {
        if (!rows.containsKey(row.text()))
            fields.fail(row.at(), "unknown-system", row.text(), Suggestion.nearest(row.text(), rows.keySet()));
    }

    /** Reports the rows that no page covers, as their names stand in the pages' front matter. */
    void reportUncovered(Manuscript manuscript) {
        // A page that could not be read may cover any row, and is reported already.
        if (hasUnreadPages(manuscript)) return;
        var covered = new TreeSet<String>();
        for (MarkdownFile file : manuscript.narratives())
            for (Node.Entry entry : file.front().entries())
                if (entry.key().equals("covers")) new Words(covered).of(entry.value());
        rows.forEach((id, at) -> {
            if (!covered.contains(id)) problems.error(at, "system-uncovered", id);
        });
    }

    private boolean hasUnreadPages(Manuscript manuscript) {
        var read = manuscript.narratives().stream()
                .map(file -> file.lines().at(0).file())
                .toList();
        return problems.sorted().stream()
                .map(problem -> problem.at().file())
                .anyMatch(file -> file.endsWith(".md") && !read.contains(file));
    }

    private record Words(SortedSet<String> into) {
        void of(Node node) {
            if (node instanceof Node.Scalar scalar) into.add(scalar.text());
            if (node instanceof Node.Sequence sequence) sequence.items().forEach(this::of);
        }
    }
}
