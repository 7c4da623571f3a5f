package shilu.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Figure;
import shilu.model.Narrative;
import shilu.model.Period;
import shilu.model.Report;
import shilu.model.SiteSettings.Column;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Language;

/**
 * The publication before it is drawn and rendered.
 *
 * @param pages sorted by permalink
 * @param articles permalinks of narratives, by language code, colon and path: {@code zh:topics/coking}
 * @param figuresOf the figures of each subject, in order of indicator and period
 * @param asOf the date that the site stands at
 */
public record Site(
        Report report,
        List<Page> pages,
        Map<String, Permalink> articles,
        Map<Slug, List<Figure>> figuresOf,
        Period asOf) {
    public Site {
        pages = List.copyOf(pages);
    }

    public Permalink permalinkOf(Subject subject) {
        return Permalinks.of(subject);
    }

    public Permalink permalinkOf(Source source) {
        return Permalinks.of(source);
    }

    public Permalink permalinkOf(Narrative narrative) {
        return articles.get(narrative.language().code() + ":" + narrative.path());
    }

    /**
     * The path of a page in a language, where it is there; else the path as it is.
     *
     * @param path of the Chinese page, under the site's root
     */
    public String pathIn(String path, Language language) {
        if (language == Language.ZH) return path;
        String other = language.code() + "/" + path;
        return pages.stream().anyMatch(page -> page.permalink().path().equals(other)) ? other : path;
    }

    /** The same page in another language. */
    public Optional<Page> twin(Page page, Language language) {
        var wanted = new Permalink(page.permalink().withinLanguage(page.language())).in(language);
        return pages.stream()
                .filter(other -> other.permalink().equals(wanted) && other.language() == language)
                .findFirst();
    }

    /** Each of the narratives once: in the language, or else in Chinese. */
    public static List<Narrative> in(Language language, List<Narrative> narratives) {
        var told = narratives.stream()
                .filter(narrative -> narrative.language() == language)
                .map(Narrative::path)
                .toList();
        return narratives.stream()
                .filter(narrative -> narrative.language() == language
                        || narrative.language() == Language.ZH && !told.contains(narrative.path()))
                .toList();
    }

    /** What somebody wrote for the page at a path under the site's root. */
    public Optional<Narrative> wordsAt(String path) {
        return pages.stream()
                .filter(page -> page.permalink().path().equals(path))
                .findFirst()
                .flatMap(Page::words);
    }

    public List<Figure> figuresOf(Subject subject) {
        return figuresOf.getOrDefault(subject.id(), List.of());
    }

    /** The path and fragment of a figure's entry, such as {@code places/pingyao.html#gdp-2024}. */
    public String entryOf(Figure figure) {
        return permalinkOf(figure.subject()) + "#" + figure.id();
    }

    public Optional<Permalink> single(Page.Kind kind) {
        return pages.stream()
                .filter(page -> page instanceof Page.Single single && single.kind() == kind)
                .map(Page::permalink)
                .findFirst();
    }

    /** The narratives of each column in a language, else in Chinese; columns in the order of the settings. */
    public Map<String, List<Narrative>> columns(Language language) {
        var columns = new LinkedHashMap<String, List<Narrative>>();
        for (Column column : report.settings().columns())
            columns.put(
                    column.id(),
                    in(
                            language,
                            report.narratives().stream()
                                    .filter(narrative -> narrative
                                            .column()
                                            .filter(column.id()::equals)
                                            .isPresent())
                                    .toList()));
        columns.values().removeIf(List::isEmpty);
        return columns;
    }
}
