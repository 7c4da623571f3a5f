package shilu.check;

import java.util.List;
import shilu.memory.Memory;
import shilu.model.Figure;
import shilu.model.LinkRules;

/** Reads {@code checks.yaml}: what must hold between figures, what the gate leaves alone, where links may lead. */
final class Rules {
    private final Registry<Figure> figures;
    private final Gate gate;
    private List<String> allowed = List.of();
    private LinkRules links = LinkRules.NONE;

    Rules(Documents documents, Registry<Figure> figures, Memory memory) {
        this.figures = figures;
        documents.single("checks").ifPresent(this::read);
        // What the gate leaves alone stands in the file; without it, it would stop at everything.
        gate = documents.areWhole("checks") ? new Gate(allowed, figures, memory) : Gate.open(figures, memory);
    }

    Gate gate() {
        return gate;
    }

    LinkRules links() {
        return links;
    }

    private void read(Fields fields) {
        for (Fields gate : fields.mappings("gate")) {
            allowed = gate.strings("allow");
            gate.build(() -> true);
        }
        fields.mapping("links").ifPresent(hosts -> links = LinkHosts.read(hosts));
        var consistency = new Consistency(figures);
        fields.mappings("sums").forEach(consistency::sum);
        fields.mappings("shares").forEach(consistency::shares);
        fields.mappings("changes").forEach(consistency::change);
        fields.mappings("growth").forEach(consistency::growth);
        fields.mappings("same").forEach(consistency::same);
        fields.build(() -> true);
    }
}
