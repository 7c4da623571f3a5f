package shilu.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
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

/** The publication before it is drawn and rendered. What many pages ask for is looked up once. */
public final class Site {
    private final Report report;
    private final List<Page> pages;
    private final Map<String, Permalink> articles;
    private final Map<Slug, List<Figure>> figuresOf;
    private final Period asOf;
    private final Map<Language, Map<String, List<Narrative>>> columns = new EnumMap<>(Language.class);
    private final Map<Page.Kind, Permalink> singles = new EnumMap<>(Page.Kind.class);
    private final Map<String, Page> byPath = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param pages sorted by permalink
     * @param articles permalinks of narratives, by language code, colon and path: {@code zh:topics/coking}
     * @param figuresOf the figures of each subject, in order of indicator and period
     * @param asOf the date that the site stands at
     */
    public Site(
            Report report,
            List<Page> pages,
            Map<String, Permalink> articles,
            Map<Slug, List<Figure>> figuresOf,
            Period asOf) {
        this.report = report;
        this.pages = List.copyOf(pages);
        this.articles = articles;
        this.figuresOf = figuresOf;
        this.asOf = asOf;
        for (Language language : Language.values()) columns.put(language, columns(report, language));
        for (Narrative narrative : report.narratives()) numbers.put(name(narrative), numbers.size());
        for (Page page : pages) {
            byPath.put(page.permalink().path(), page);
            if (page instanceof Page.Single single && page.language() == Language.ZH)
                singles.put(single.kind(), single.permalink());
        }
    }

    /**
     * The same publication without the bodies of its narratives: equal to another where nothing differs but these.
     */
    public Site withoutProse() {
        var narratives =
                report.narratives().stream().map(Narrative::withoutProse).toList();
        return new Site(
                report.withNarratives(narratives),
                pages.stream().map(Page::withoutProse).toList(),
                articles,
                figuresOf,
                asOf);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Site site
                && report.equals(site.report)
                && pages.equals(site.pages)
                && articles.equals(site.articles)
                && figuresOf.equals(site.figuresOf)
                && asOf.equals(site.asOf);
    }

    /** Of the narratives alone: figures are many, deep, and seldom all that differs. */
    @Override
    public int hashCode() {
        return report.narratives().hashCode();
    }

    public Report report() {
        return report;
    }

    /** Sorted by permalink. */
    public List<Page> pages() {
        return pages;
    }

    /** Permalinks of narratives, by language code, colon and path: {@code zh:topics/coking}. */
    public Map<String, Permalink> articles() {
        return articles;
    }

    /** Those in a language, in reading order. */
    public List<Narrative> narratives(Language language) {
        return report.narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .toList();
    }

    /** The date that the site stands at. */
    public Period asOf() {
        return asOf;
    }

    /** Whether a narrative is so old that its column keeps it as a record of its time. */
    public boolean isArchived(Narrative narrative) {
        return report.settings().isArchived(narrative, asOf);
    }

    public Permalink permalinkOf(Subject subject) {
        return Permalinks.of(subject);
    }

    public Permalink permalinkOf(Source source) {
        return Permalinks.of(source);
    }

    public Permalink permalinkOf(Narrative narrative) {
        return articles.get(name(narrative));
    }

    private static String name(Narrative narrative) {
        return narrative.language().code() + ":" + narrative.path();
    }

    /** Where a narrative stands among all of them, counted from 0. */
    public int numberOf(Narrative narrative) {
        return numbers.get(name(narrative));
    }

    /**
     * The path of a page in a language, where it is there; else the path as it is.
     *
     * @param path of the Chinese page, under the site's root
     */
    public String pathIn(String path, Language language) {
        if (language == Language.ZH) return path;
        String other = language.code() + "/" + path;
        return byPath.containsKey(other) ? other : path;
    }

    /** The same page in another language. */
    public Optional<Page> twin(Page page, Language language) {
        var wanted = new Permalink(page.permalink().withinLanguage(page.language())).in(language);
        return Optional.ofNullable(byPath.get(wanted.path())).filter(other -> other.language() == language);
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

    /** The page at a path under the site's root. */
    public Optional<Page> pageAt(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** What somebody wrote for the page at a path under the site's root. */
    public Optional<Narrative> wordsAt(String path) {
        return Optional.ofNullable(byPath.get(path)).flatMap(Page::words);
    }

    public List<Figure> figuresOf(Subject subject) {
        return figuresOf.getOrDefault(subject.id(), List.of());
    }

    /** The path and fragment of a figure's entry, such as {@code places/pingyao.html#gdp-2024}. */
    public String entryOf(Figure figure) {
        return permalinkOf(figure.subject()) + "#" + figure.id();
    }

    public Optional<Permalink> single(Page.Kind kind) {
        return Optional.ofNullable(singles.get(kind));
    }

    /** The page that lists a column in a language; empty for a column without narratives. */
    public Optional<Page.ColumnList> columnList(String column, Language language) {
        String path = Permalinks.ofColumn(column).in(language).path();
        return byPath.get(path) instanceof Page.ColumnList list ? Optional.of(list) : Optional.empty();
    }

    /** The narratives of each column in a language, else in Chinese; columns in the order of the settings. */
    public Map<String, List<Narrative>> columns(Language language) {
        return columns.get(language);
    }

    private static Map<String, List<Narrative>> columns(Report report, Language language) {
        var columns = new LinkedHashMap<String, List<Narrative>>();
        for (Column column : report.settings().columns()) columns.put(column.id(), new ArrayList<>());
        for (Narrative narrative : in(language, report.narratives()))
            narrative.column().map(columns::get).ifPresent(list -> list.add(narrative));
        columns.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(columns);
    }
}
