package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shilu.model.Place;
import shilu.site.OutputFile;
import shilu.site.Page;
import shilu.site.Permalinks;

/** Fills each kind of page with its content. */
final class Contents {
    static final List<String> FAMILIES =
            List.of("article", "column", "place", "organisation", "project", "single", "source");

    private Contents() {}

    static Optional<OutputFile> page(Page page, Edition edition) {
        var context = new Context(edition, page);
        Object content = content(page, context);
        var entries = context.mentioned().stream()
                .map(figure -> EntryView.of(figure, "s-" + figure.id(), context))
                .toList();
        var model = new PageModel(
                SiteView.of(context),
                frame(page, context),
                content,
                entries,
                context.words().all());
        return edition.templates()
                .fill("pages/" + kind(page) + ".ftlh", model)
                .map(text -> OutputFile.text(page.permalink().path(), text));
    }

    private static Object content(Page page, Context context) {
        if (page instanceof Page.Home) return HomeView.of(context);
        if (page instanceof Page.Article article) return ArticleView.of(article.narrative(), context);
        if (page instanceof Page.ColumnList list) return ColumnView.of(list.column(), context);
        if (page instanceof Page.SubjectPage subject) return SubjectView.of(subject.subject(), context);
        if (page instanceof Page.SourcePage source) return SourcePageView.of(source.source(), context);
        if (page instanceof Page.FigureAddress address) return FigureAddressView.of(address.figure(), context);
        return switch (((Page.Single) page).kind()) {
            case PLACES -> ListView.places(context);
            case ORGANISATIONS -> ListView.organisations(context);
            case PROJECTS -> ProjectsView.of(context);
            case TIMELINE -> TimelineView.of(context);
            case CHARTS -> GalleryView.of(context);
            case LEDGER -> LedgerView.of(context);
            case SOURCES -> SourcesView.of(context);
            case GLOSSARY -> GlossaryView.of(context);
            case SEARCH -> SearchView.of(context);
            case SITE_MAP, NOT_FOUND -> ListView.siteMap(context);
        };
    }

    /** The name of the kind's template. */
    private static String kind(Page page) {
        if (page instanceof Page.Home) return "home";
        if (page instanceof Page.Article) return "article";
        if (page instanceof Page.ColumnList) return "column";
        if (page instanceof Page.SubjectPage) return "subject";
        if (page instanceof Page.SourcePage) return "source";
        if (page instanceof Page.FigureAddress) return "figure-address";
        return keyword(((Page.Single) page).kind());
    }

    static String keyword(Page.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The group of the site map that lists it. */
    static String family(Page page) {
        if (page instanceof Page.Article) return "article";
        if (page instanceof Page.ColumnList) return "column";
        if (page instanceof Page.SourcePage) return "source";
        if (page instanceof Page.SubjectPage subject)
            return subject.subject() instanceof Place
                    ? "place"
                    : subject.subject() instanceof shilu.model.Project ? "project" : "organisation";
        return "single";
    }

    static String title(Page page, Context context) {
        if (page instanceof Page.Home) return context.words().text("home");
        if (page instanceof Page.Article article)
            return context.plain(article.narrative().title());
        if (page instanceof Page.ColumnList list)
            return context.text(list.column().name());
        if (page instanceof Page.SubjectPage subject)
            return context.text(subject.subject().name());
        if (page instanceof Page.SourcePage source) return source.source().title();
        if (page instanceof Page.FigureAddress address)
            return context.text(address.figure().label());
        return context.words().text("page." + keyword(((Page.Single) page).kind()));
    }

    private static PageView frame(Page page, Context context) {
        String site = context.text(context.site().report().settings().name());
        boolean home = page instanceof Page.Home;
        String title = home ? site : title(page, context);
        String refresh = page instanceof Page.FigureAddress address
                ? context.href(context.site().entryOf(address.figure()))
                : null;
        return new PageView(
                kind(page),
                page.language().tag(),
                title,
                home ? site : context.words().text("head-title", title, site),
                description(page, title, context),
                canonical(page, context),
                SiteFiles.isListed(page),
                refresh,
                home ? List.of() : breadcrumb(page, context));
    }

    private static String description(Page page, String title, Context context) {
        if (page instanceof Page.Article article)
            return context.plain(article.narrative().summary());
        if (page instanceof Page.ColumnList list)
            return context.text(list.column().description());
        var settings = context.site().report().settings();
        if (page instanceof Page.Home) return context.text(settings.tagline());
        return context.words().text("description", title, context.text(settings.name()));
    }

    private static String canonical(Page page, Context context) {
        if (context.edition().baseUrl().isEmpty()) return null;
        String base = context.edition().baseUrl().get();
        if (page instanceof Page.FigureAddress address)
            return base + Permalinks.of(address.figure().subject());
        return base + page.permalink();
    }

    private static List<LinkView> breadcrumb(Page page, Context context) {
        var links = new ArrayList<LinkView>();
        links.add(SiteView.home(context));
        if (page instanceof Page.Article article)
            article.narrative()
                    .column()
                    .ifPresent(column -> columnLink(column, context).ifPresent(links::add));
        parent(page)
                .filter(kind -> context.site().single(kind).isPresent())
                .ifPresent(kind -> links.add(SiteView.single(kind, context)));
        return links;
    }

    private static Optional<Page.Kind> parent(Page page) {
        if (page instanceof Page.SourcePage) return Optional.of(Page.Kind.SOURCES);
        if (page instanceof Page.FigureAddress) return Optional.of(Page.Kind.LEDGER);
        if (!(page instanceof Page.SubjectPage subject)) return Optional.empty();
        return Optional.of(
                switch (family(subject)) {
                    case "place" -> Page.Kind.PLACES;
                    case "project" -> Page.Kind.PROJECTS;
                    default -> Page.Kind.ORGANISATIONS;
                });
    }

    private static Optional<LinkView> columnLink(String column, Context context) {
        for (Page page : context.site().pages())
            if (page instanceof Page.ColumnList list && list.column().id().equals(column))
                return Optional.of(new LinkView(
                        context.href(page.permalink().path()),
                        context.text(list.column().name()),
                        null,
                        false));
        return Optional.empty();
    }
}
