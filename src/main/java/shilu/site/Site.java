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

/** The publication before it is drawn and rendered. What many pages ask for is looked up once. */
public final class Site {
    private final Report report;
    private final List<Page> pages;
    private final Map<String, Permalink> articles;
    private final Map<Slug, List<Figure>> figuresOf;
    private final Period asOf;
    private final Map<String, List<Narrative>> columns;
    private final Map<Page.Kind, Permalink> singles = new EnumMap<>(Page.Kind.class);
    private final Map<String, Page.ColumnList> columnLists = new HashMap<>();
    private final Map<String, Narrative> words = new HashMap<>();

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
        this.columns = columns(report);
        for (Page page : pages) {
            page.words().ifPresent(found -> words.put(page.permalink().path(), found));
            if (page instanceof Page.Single single) singles.putIfAbsent(single.kind(), single.permalink());
            if (page instanceof Page.ColumnList list)
                columnLists.putIfAbsent(list.column().id(), list);
        }
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
        return articles.get(narrative.language().code() + ":" + narrative.path());
    }

    /** What somebody wrote for the page at a path under the site's root. */
    public Optional<Narrative> wordsAt(String path) {
        return Optional.ofNullable(words.get(path));
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

    /** The page that lists a column; empty for a column without narratives. */
    public Optional<Page.ColumnList> columnList(String column) {
        return Optional.ofNullable(columnLists.get(column));
    }

    /** The narratives of each column, columns in the order of the settings. */
    public Map<String, List<Narrative>> columns() {
        return columns;
    }

    private static Map<String, List<Narrative>> columns(Report report) {
        var columns = new LinkedHashMap<String, List<Narrative>>();
        for (Column column : report.settings().columns()) columns.put(column.id(), new ArrayList<>());
        for (Narrative narrative : report.narratives())
            narrative.column().map(columns::get).ifPresent(list -> list.add(narrative));
        columns.values().removeIf(List::isEmpty);
        return Collections.unmodifiableMap(columns);
    }
}
