package shilu.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.Narrative;
import shilu.model.Report;
import shilu.model.SiteSettings.Column;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.site.Page;
import shilu.site.Permalink;
import shilu.site.Permalinks;

/** All pages of the site, each on an address of its own. */
final class Pages {
    private static final int MOST_ON_ONE_PAGE = 500;

    private final Map<Permalink, Page> pages = new TreeMap<>();
    private final Report report;
    private final Map<String, Permalink> articles;
    private final Problems problems;
    private final Position site;

    Pages(Report report, Map<String, Permalink> articles, Problems problems) {
        this.report = report;
        this.articles = articles;
        this.problems = problems;
        site = report.settings().at();
    }

    List<Page> all() {
        report.settings().languages().forEach(this::in);
        report.figures().forEach(figure -> add(new Page.FigureAddress(Permalinks.of(figure), figure), site));
        for (Narrative narrative : report.narratives()) {
            var permalink = articles.get(narrative.language().code() + ":" + narrative.path());
            boolean own = narrative.subject().isEmpty();
            if (permalink != null && own) add(new Page.Article(permalink, narrative), narrative.at());
        }
        for (Language language : Language.values()) addLeaving(language);
        return List.copyOf(pages.values());
    }

    /** The pages that data make, in one language. */
    private void in(Language language) {
        add(new Page.Home(new Permalink("index.html").in(language), language), site);
        for (Page.Kind kind : Page.Kind.values())
            if (hasContent(kind, language))
                add(new Page.Single(Permalinks.of(kind).in(language), kind, language), site);
        report.subjects().forEach(subject -> add(page(subject, language), site));
        for (Source source : report.sources().values())
            add(new Page.SourcePage(Permalinks.of(source).in(language), source, language), source.at());
        for (Column column : report.settings().columns())
            if (report.narratives().stream().anyMatch(narrative -> isIn(column, narrative)))
                add(new Page.ColumnList(Permalinks.ofColumn(column.id()).in(language), column, language), site);
    }

    private Page page(Subject subject, Language language) {
        var words = report.narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .filter(narrative -> narrative.subject().equals(Optional.of(subject)))
                .findFirst();
        return new Page.SubjectPage(Permalinks.of(subject).in(language), subject, language, words);
    }

    private void addLeaving(Language language) {
        var narratives = report.narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .toList();
        Departures.throughNotice(narratives, report.settings()).forEach((address, from) -> {
            var page = new Page.Leaving(Permalinks.of(address, language), language, address, from);
            add(page, page.from().get(0).at());
        });
    }

    private static boolean isIn(Column column, Narrative narrative) {
        return narrative.column().filter(column.id()::equals).isPresent();
    }

    /** An empty list is no page; whoever follows a link to it would be disappointed. */
    private boolean hasContent(Page.Kind kind, Language language) {
        return switch (kind) {
            case PLACES -> !report.places().isEmpty();
            case ORGANISATIONS -> !report.organisations().isEmpty();
            case PROJECTS -> !report.projects().isEmpty();
            case TIMELINE -> !report.milestones().isEmpty();
            case CHARTS -> !report.charts().isEmpty() || !report.diagrams().isEmpty();
            case LEDGER, COVERAGE, DATA -> report.figures().findAny().isPresent();
            case SOURCES -> !report.sources().isEmpty();
            case GLOSSARY -> !report.terms().isEmpty();
            case WHOLE -> isPrintable(language);
            case SEARCH, SITE_MAP -> true;
            // A host shows one page at every address that leads nowhere.
            case NOT_FOUND -> language == Language.ZH;
            case CHANGES -> !report.releases().isEmpty();
        };
    }

    /** More on one page than this takes megabytes, which a phone neither loads nor shows. */
    private boolean isPrintable(Language language) {
        long narratives = report.narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .count();
        return narratives > 0 && narratives <= MOST_ON_ONE_PAGE;
    }

    private void add(Page page, Position owner) {
        Page first = pages.putIfAbsent(page.permalink(), page);
        if (first == null) return;
        if (first instanceof Page.Article article)
            problems.error(
                    owner,
                    "permalink-twice",
                    page.permalink(),
                    article.narrative().at());
        else problems.error(owner, "permalink-reserved", page.permalink());
    }
}
