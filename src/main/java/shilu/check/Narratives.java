package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.markdown.Markdown;
import shilu.model.Narrative;
import shilu.model.Prose;
import shilu.model.SiteSettings.Column;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;

/** Narratives and what they refer to. */
final class Narratives {
    private final Optional<List<Column>> columns;
    private final Texts texts;
    private final Pictures pictures;
    private final Systems systems;
    private final Manuscript manuscript;
    private final Problems problems;

    Narratives(
            Manuscript manuscript,
            Optional<List<Column>> columns,
            Texts texts,
            Pictures pictures,
            Systems systems,
            Problems problems) {
        this.manuscript = manuscript;
        this.columns = columns;
        this.texts = texts;
        this.pictures = pictures;
        this.systems = systems;
        this.problems = problems;
    }

    List<Narrative> all() {
        List<Narrative> narratives = new ArrayList<>();
        for (MarkdownFile file : manuscript.narratives()) narrative(file).ifPresent(narratives::add);
        return narratives;
    }

    private Optional<Narrative> narrative(MarkdownFile file) {
        var fields = new Fields(file.front(), problems);
        var title = texts.required(fields, "title");
        var summary = texts.required(fields, "summary");
        var date = fields.optionalPeriod("date");
        var column = fields.optionalString("column");
        var tags = fields.strings("tags");
        int order = fields.integer("order", 0);
        var covers = fields.scalars("covers");
        column.ifPresent(id -> checkColumn(fields, id));
        for (var row : covers) systems.check(fields, row);
        Prose prose = Markdown.read(file.body(), file.lines(), problems);
        check(prose);
        if (!path(file).endsWith(".en")) texts.gate().check(prose);
        String path = path(file);
        boolean english = path.endsWith(".en");
        return fields.build(() -> new Narrative(
                english ? path.substring(0, path.length() - ".en".length()) : path,
                english ? Language.EN : Language.ZH,
                title,
                summary,
                date,
                column,
                tags,
                order,
                covers.stream().map(row -> row.text()).toList(),
                prose,
                fields.at()));
    }

    private static String path(MarkdownFile file) {
        return file.path().substring(0, file.path().length() - ".md".length());
    }

    private void checkColumn(Fields fields, String id) {
        // Without settings nobody knows the columns, and their absence is reported already.
        if (columns.isEmpty()) return;
        var ids = columns.get().stream().map(Column::id).toList();
        if (!ids.contains(id)) fields.fail(fields.at("column"), "unknown-column", id, Suggestion.nearest(id, ids));
    }

    private void check(Prose prose) {
        var mentions = Mentions.in(prose);
        for (var reference : mentions.figures)
            texts.figures().find(reference.figure().value(), prose.at(reference.offset()));
        for (var place : mentions.charts) pictures.charts.find(place.chart().value(), prose.at(place.offset()));
        for (var place : mentions.diagrams)
            pictures.diagrams.find(place.diagram().value(), prose.at(place.offset()));
        for (var image : mentions.images) image(image.target(), image.alternative(), prose.at(image.offset()));
    }

    private void image(String target, String alternative, Position at) {
        if (alternative.isBlank()) problems.error(at, "image-without-text", target);
        String path = target.replaceFirst("^/?(\\.\\./)*media/", "");
        if (!manuscript.media().containsKey(path))
            problems.error(
                    at,
                    "unknown-media",
                    target,
                    Suggestion.nearest(path, manuscript.media().keySet()));
    }
}
