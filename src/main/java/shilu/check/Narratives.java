package shilu.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import shilu.memory.Memory;
import shilu.model.Narrative;
import shilu.model.Prose;
import shilu.model.RichText;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;

/** Narratives and what they refer to. */
final class Narratives {
    private static final String CHINESE = ".md";
    private static final String ENGLISH = ".en.md";

    private final Optional<Set<String>> columns;
    private final Texts texts;
    private final Pictures pictures;
    private final Systems systems;
    private final Style style;
    private final Foundations foundations;
    private final Manuscript manuscript;
    private final Memory memory;
    private final Problems problems;

    Narratives(
            Manuscript manuscript,
            Foundations foundations,
            Optional<Set<String>> columns,
            Texts texts,
            Pictures pictures,
            Systems systems,
            Style style,
            Memory memory,
            Problems problems) {
        this.manuscript = manuscript;
        this.foundations = foundations;
        this.columns = columns;
        this.texts = texts;
        this.pictures = pictures;
        this.systems = systems;
        this.style = style;
        this.memory = memory;
        this.problems = problems;
    }

    /** Reads each on a thread of {@code executor}; by now all that they may refer to is known and stays as it is. */
    List<Narrative> all(Executor executor) {
        var started = manuscript.narratives().stream()
                .map(file -> CompletableFuture.supplyAsync(() -> narrative(file), executor))
                .toList();
        return started.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Narrative> narrative(MarkdownFile file) {
        var fields = new Fields(file.front(), problems);
        String path = path(file);
        var language = file.path().endsWith(ENGLISH) ? Language.EN : Language.ZH;
        var registry = subjectsIn(path);
        var subject = registry.flatMap(all -> subject(file, all, fields));
        var title = registry.isPresent() ? nameOf(subject, fields) : texts.required(fields, "title", language);
        var summary = texts.required(fields, "summary", language);
        var date = fields.optionalPeriod("date");
        Optional<String> column = registry.isPresent() ? Optional.empty() : fields.optionalString("column");
        var tags = fields.strings("tags");
        int order = fields.integer("order", 0);
        var covers = fields.scalars("covers");
        column.ifPresent(id -> checkColumn(fields, id));
        for (var row : covers) systems.check(fields, row);
        var parsed = memory.answer(new Body(file.body(), file.lines()));
        problems.addAll(parsed.problems());
        Prose prose = parsed.prose();
        check(prose);
        Structure.check(prose, problems);
        texts.gate().check(prose, language);
        if (language == Language.ZH) style.check(file.front(), prose);
        return fields.build(() -> new Narrative(
                path,
                language,
                subject,
                title,
                summary,
                date,
                column,
                tags,
                order,
                covers.stream().map(row -> row.text()).toList(),
                prose,
                fields.at("title")));
    }

    /** The path without language and ending, the same for a page and its twin. */
    static String path(MarkdownFile file) {
        String ending = file.path().endsWith(ENGLISH) ? ENGLISH : CHINESE;
        return file.path().substring(0, file.path().length() - ending.length());
    }

    /** The entries of which each may have words on its page, where the path's folder is theirs. */
    private Optional<Registry<? extends Subject>> subjectsIn(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || path.indexOf('/', slash + 1) > 0) return Optional.empty();
        return switch (path.substring(0, slash)) {
            case "places" -> Optional.of(foundations.places);
            case "organisations" -> Optional.of(foundations.organisations);
            case "projects" -> Optional.of(foundations.projects);
            default -> Optional.empty();
        };
    }

    private <S extends Subject> Optional<Subject> subject(MarkdownFile file, Registry<S> registry, Fields fields) {
        String id = path(file).substring(path(file).indexOf('/') + 1);
        for (String key : List.of("title", "column"))
            if (fields.has(key)) fields.fail(fields.at(key), "key-of-own-page", key, id);
        var found = registry.find(id, Position.of(manuscript.folder() + "/pages/" + file.path()));
        if (found.isEmpty()) fields.unsound();
        return found.map(subject -> subject);
    }

    /** Words on the page of a place bear its name, so that they have no title of their own. */
    private static RichText nameOf(Optional<Subject> subject, Fields fields) {
        fields.node("title");
        fields.node("column");
        return subject.map(found -> RichText.of(found.name())).orElse(null);
    }

    private void checkColumn(Fields fields, String id) {
        // Without settings nobody knows the columns, and their absence is reported already.
        if (columns.isEmpty()) return;
        var ids = columns.get();
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
