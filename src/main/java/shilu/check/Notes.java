package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.read.Document;
import shilu.read.Node;

/**
 * The plain words beside entries of data files: notes and reasons.
 *
 * <p>They can't refer to figures, so they must do without: whoever needs another figure there names it in words.
 */
final class Notes {
    private static final Map<String, List<String>> KEYS = Map.of(
            "facts", List.of("note"),
            "projects", List.of("note"),
            "timeline", List.of("note"),
            "indicators", List.of("definition"),
            "claims", List.of("because"));

    private final Gate gate;
    private final Problems problems = new Problems();

    private Notes(Gate gate) {
        this.gate = gate;
    }

    /** What is wrong with the notes of data files. */
    static Problems check(List<Document> files, Gate gate) {
        var notes = new Notes(gate);
        // Whoever reads the entries is told of files that hold none.
        notes.check(new Documents("", files, new TreeSet<>(), new Problems()));
        return notes.problems;
    }

    private void check(Documents documents) {
        KEYS.forEach((kind, keys) -> documents.items(kind).forEach(item -> entry(item, keys)));
    }

    private void entry(Node node, List<String> keys) {
        if (node instanceof Node.Sequence sequence) sequence.items().forEach(item -> entry(item, keys));
        if (!(node instanceof Node.Mapping mapping)) return;
        var own = own(mapping);
        for (Node.Entry entry : mapping.entries()) {
            if (keys.contains(entry.key())) note(entry.value(), own);
            else entry(entry.value(), keys);
        }
    }

    private void note(Node node, List<String> own) {
        if (node instanceof Node.Scalar scalar) note(scalar, Language.ZH, own);
        if (!(node instanceof Node.Mapping mapping)) return;
        for (Node.Entry entry : mapping.entries())
            if (entry.value() instanceof Node.Scalar scalar)
                Language.ofCode(entry.key()).ifPresent(language -> note(scalar, language, own));
    }

    private void note(Node.Scalar scalar, Language language, List<String> own) {
        if (scalar.text().contains("{{")) problems.error(scalar.at(), "reference-in-note");
        gate.checkNote(scalar.text(), language, scalar.at(), own, problems);
    }

    /** What the entry itself says: its number, its printed form, the numbers of its formula. */
    private static List<String> own(Node.Mapping entry) {
        List<String> own = new ArrayList<>();
        for (Node.Entry each : entry.entries()) {
            if (!(each.value() instanceof Node.Scalar scalar)) continue;
            if (List.of("value", "as-printed").contains(each.key())) own.add(scalar.text());
            if (each.key().equals("formula")) own.addAll(List.of(scalar.text().split("[\\s()*/+,]+")));
        }
        return own;
    }
}
