package shilu.check;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import shilu.markdown.References;
import shilu.memory.Memory;
import shilu.model.Block;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Value;
import shilu.model.Walk;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Document;
import shilu.read.Node;

/**
 * Holds the Chinese texts of pages and data files to the conventions.
 *
 * @param figures whose printed form stands where a text refers to them
 * @param memory has what was found in the same texts; what is found does not depend on it
 */
record Style(StyleLevels levels, Registry<Figure> figures, Memory memory) {
    /** Words of others, which stay as they print them, and what is no text at all. */
    private static final Set<String> VERBATIM = Set.of(
            "allow",
            "archive",
            "as-of",
            "as-printed",
            "authors",
            "base-url",
            "code",
            "date",
            "en",
            "feedback",
            "formula",
            "id",
            "link",
            "near",
            "new",
            "old",
            "period",
            "unit",
            "value");

    private static final Set<String> HEADINGS = Set.of("label", "name", "short", "term", "title");
    /** Files of others' words: the titles of articles, and what people search for. */
    private static final Set<String> QUOTING = Set.of("aliases", "sources", "systems");

    /** What breaks them in data files. */
    Problems check(List<Document> documents) {
        var problems = new Problems();
        for (Document document : documents)
            if (!QUOTING.contains(Documents.kind(document))) node(document.root(), false, problems);
        return problems;
    }

    void check(Node frontMatter, Prose prose, Problems problems) {
        node(frontMatter, false, problems);
        Walk.overLines(prose, line -> line(line, prose::at, false, problems));
        Walk.over(
                prose,
                block -> {
                    if (block instanceof Block.Heading heading) line(heading.content(), prose::at, true, problems);
                },
                piece -> {});
    }

    private void node(Node node, boolean isHeading, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            // Whoever wrote the reference wrongly is told where it is read.
            var line = References.line(scalar.text(), scalar.at(), new Problems());
            line(line, offset -> scalar.at(), false, problems);
            if (isHeading) line(line, offset -> scalar.at(), true, problems);
        }
        if (node instanceof Node.Sequence sequence) sequence.items().forEach(item -> node(item, isHeading, problems));
        if (!(node instanceof Node.Mapping mapping)) return;
        for (Node.Entry entry : mapping.entries())
            if (!VERBATIM.contains(entry.key()))
                node(
                        entry.value(),
                        HEADINGS.contains(entry.key())
                                || isHeading && entry.key().equals("zh"),
                        problems);
    }

    private void line(List<Inline> line, IntFunction<Position> positions, boolean isHeading, Problems problems) {
        var plain = PlainLine.of(line, this::printed);
        var found = memory.answer(new Breaches(plain.text(), isHeading));
        levels.apply(found, start -> positions.apply(plain.offset(start)), problems);
    }

    /** What the page will print for a reference, near enough for the rules; a source's own wording is left alone. */
    private String printed(Inline.FigureReference reference) {
        var figure = figures.all().get(reference.figure());
        if (figure == null || !(figure.value() instanceof Value.Exact exact)) return PlainLine.ELSEWHERE;
        return switch (reference.part()) {
            case WHOLE -> exact.number().toPlainString() + figure.unit().symbol();
            case VALUE -> exact.number().toPlainString();
            case UNIT -> figure.unit().symbol();
            case PERIOD, PRINTED -> PlainLine.ELSEWHERE;
        };
    }
}
