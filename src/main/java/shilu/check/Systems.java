package shilu.check;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Node;

/** The rows of {@code systems.yaml}: whatever the report must speak of, each on some page. */
final class Systems {
    private final SortedMap<String, Position> rows = new TreeMap<>();
    private final Optional<Position> lacking;
    private boolean isWhole = true;

    Systems(Documents documents, Foundations foundations) {
        for (Fields fields : documents.entries("systems")) row(fields, foundations);
        isWhole &= documents.areWhole("systems");
        lacking = documents.lacking("systems", "systems.yaml");
    }

    private void row(Fields fields, Foundations foundations) {
        String id = fields.string("id");
        fields.text("name");
        fields.optionalSlug("theme");
        fields.references("sources", foundations.sources);
        var sound = fields.build(() -> id);
        isWhole &= sound.isPresent();
        sound.ifPresent(row -> {
            Position first = rows.putIfAbsent(row, fields.at());
            if (first != null) fields.problems.error(fields.at("id"), "id-twice-in-content", row, first);
        });
    }

    /** Refuses a page's row that isn't in the list. */
    void check(Fields fields, Node.Scalar row) {
        if (rows.containsKey(row.text()) || !isWhole) return;
        if (lacking.isPresent()) fields.fail(lacking.get(), "data-missing");
        else fields.fail(row.at(), "unknown-system", row.text(), Suggestion.nearest(row.text(), rows.keySet()));
    }

    /** Reports the rows that no page covers. */
    void reportUncovered(FrontMatters pages, Problems problems) {
        // A page that could not be read may cover any row, and is reported already.
        if (!pages.areAllRead()) return;
        var covered = pages.covered();
        rows.forEach((id, at) -> {
            if (!covered.contains(id)) problems.error(at, "system-uncovered", id);
        });
    }
}
