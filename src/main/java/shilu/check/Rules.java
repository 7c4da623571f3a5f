package shilu.check;

import java.util.List;
import shilu.model.Figure;
import shilu.problem.Problems;

/** Reads {@code checks.yaml}: what must hold between figures, and what the gate leaves alone. */
final class Rules {
    private final Registry<Figure> figures;
    private final Problems problems;
    private List<String> allowed = List.of();

    Rules(Documents documents, Registry<Figure> figures, Problems problems) {
        this.figures = figures;
        this.problems = problems;
        documents.single("checks").ifPresent(this::read);
    }

    Gate gate() {
        return new Gate(allowed, figures, problems);
    }

    private void read(Fields fields) {
        for (Fields gate : fields.mappings("gate")) {
            allowed = gate.strings("allow");
            gate.build(() -> true);
        }
        var consistency = new Consistency(figures);
        fields.mappings("sums").forEach(consistency::sum);
        fields.mappings("shares").forEach(consistency::shares);
        fields.mappings("changes").forEach(consistency::change);
        fields.mappings("growth").forEach(consistency::growth);
        fields.mappings("same").forEach(consistency::same);
        fields.build(() -> true);
    }
}
