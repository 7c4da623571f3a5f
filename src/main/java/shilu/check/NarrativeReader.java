package shilu.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import shilu.model.Narrative;
import shilu.model.NarrativeBody;
import shilu.model.Prose;
import shilu.model.RichText;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.MarkdownFile;

/** Reads one narrative, and holds it to all that narratives are held to. */
final class NarrativeReader {
    /** What begins with {@code https:} or {@code C:}, or is written as Windows writes paths. */
    private static final Pattern ELSEWHERE = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|//)|\\\\");

    private final MarkdownFile file;
    private final Narratives among;
    private final Groundwork data;
    private final Fields fields;
    private final Problems problems;

    NarrativeReader(MarkdownFile file, Narratives among, Problems problems) {
        this.file = file;
        this.among = among;
        this.data = among.data().groundwork();
        this.fields = new Fields(file.front(), problems);
        this.problems = problems;
    }

    Optional<Narrative> narrative() {
        String path = Narratives.path(file);
        var language = Narratives.language(file);
        var registry = subjectsIn(path);
        var subject = registry.flatMap(this::subject);
        var title = registry.isPresent() ? nameOf(subject) : data.texts.required(fields, "title", language);
        var summary = data.texts.required(fields, "summary", language);
        var date = fields.optionalPeriod("date");
        Optional<String> column = registry.isPresent() ? Optional.empty() : fields.optionalString("column");
        var tags = tags();
        int order = fields.integer("order", 0);
        var covers = fields.scalars("covers");
        column.ifPresent(this::checkColumn);
        for (var row : covers) data.systems.check(fields, row);
        var prose = prose(language);
        var narrative = fields.build(() -> new Narrative(
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
                NarrativeBody.of(prose),
                fields.at("title")));
        var telling = new Telling(data.ledger.figures, problems);
        narrative.ifPresent(page -> among.place().ifPresent(place -> telling.check(page, place)));
        return narrative;
    }

    private List<String> tags() {
        var tags = fields.scalars("tags");
        for (var tag : tags) if (tag.text().matches(".*[,，、].*")) fields.fail(tag.at(), "tags-in-one", tag.text());
        return tags.stream().map(tag -> tag.text()).toList();
    }

    /** The entries of which each may have words on its page, where the path's folder is theirs. */
    private Optional<Registry<? extends Subject>> subjectsIn(String path) {
        int slash = path.indexOf('/');
        if (slash < 0 || path.indexOf('/', slash + 1) > 0) return Optional.empty();
        return switch (path.substring(0, slash)) {
            case "places" -> Optional.of(data.foundations.places);
            case "organisations" -> Optional.of(data.foundations.organisations);
            case "projects" -> Optional.of(data.foundations.projects);
            default -> Optional.empty();
        };
    }

    private Optional<Subject> subject(Registry<? extends Subject> registry) {
        String path = Narratives.path(file);
        String id = path.substring(path.indexOf('/') + 1);
        for (String key : List.of("title", "column"))
            if (fields.has(key)) fields.fail(fields.at(key), "key-of-own-page", key, id);
        var found = registry.find(id, Position.of(among.folder() + "/pages/" + file.path()), problems);
        if (found.isEmpty()) fields.unsound();
        return found.map(subject -> subject);
    }

    /** Words on the page of a place bear its name, so that they have no title of their own. */
    private RichText nameOf(Optional<Subject> subject) {
        fields.node("title");
        fields.node("column");
        return subject.map(found -> RichText.of(found.name())).orElse(null);
    }

    private void checkColumn(String id) {
        // Without settings nobody knows the columns, and their absence is reported already.
        if (among.columns().isEmpty()) return;
        var ids = among.columns().get();
        if (!ids.contains(id)) fields.fail(fields.at("column"), "unknown-column", id, Suggestion.nearest(id, ids));
    }

    private Prose prose(Language language) {
        var parsed = among.memory().answer(new Body(file.body(), file.lines()));
        problems.addAll(parsed.problems());
        var prose = parsed.prose();
        checkReferences(prose);
        Structure.check(prose, problems);
        RawHtml.check(prose, problems);
        data.rules.gate().check(prose, language, problems);
        if (language == Language.ZH) among.style().check(file.front(), prose, problems);
        return prose;
    }

    private void checkReferences(Prose prose) {
        var mentions = Mentions.in(prose);
        for (var reference : mentions.figures)
            data.ledger.figures.find(reference.figure().value(), prose.at(reference.offset()), problems);
        for (var place : mentions.charts)
            data.pictures.charts.find(place.chart().value(), prose.at(place.offset()), problems);
        for (var place : mentions.diagrams)
            data.pictures.diagrams.find(place.diagram().value(), prose.at(place.offset()), problems);
        for (var image : mentions.images) checkImage(image.target(), image.alternative(), prose.at(image.offset()));
    }

    private void checkImage(String target, String alternative, Position at) {
        if (alternative.isBlank()) problems.error(at, "image-without-text", target);
        String path = target.replaceFirst("^/?(\\.\\./)*media/", "");
        if (ELSEWHERE.matcher(target).find()) problems.error(at, "picture-elsewhere", target);
        else if (!among.media().contains(path))
            problems.error(at, "unknown-media", target, Suggestion.nearest(path, among.media()));
    }
}
