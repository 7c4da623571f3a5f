package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.site.Page;
import shilu.site.Permalinks;

/** Writes a page's head: title, description, address, and the way down to it. */
final class Frame {
    /** Pages that help to find others and hold nothing themselves. */
    private static final Set<Page.Kind> TOOLS = Set.of(Page.Kind.NOT_FOUND, Page.Kind.SEARCH, Page.Kind.SITE_MAP);

    private Frame() {}

    static PageView of(Page page, Context context) {
        String site = context.text(context.site().report().settings().name());
        boolean home = page instanceof Page.Home;
        String title = home ? site : Contents.title(page, context);
        String refresh = page instanceof Page.FigureAddress address
                ? context.href(context.site().entryOf(address.figure()))
                : null;
        String description = description(page, title, context);
        String canonical = canonical(page, context);
        List<LinkView> breadcrumb = home ? List.of() : breadcrumb(page, context);
        return new PageView(
                Contents.kind(page),
                page.language().tag(),
                title,
                home ? site : context.words().text("head-title", title, site),
                description,
                canonical,
                SiteFiles.isListed(page),
                refresh,
                MetaTags.of(page, context),
                MetaTags.shared(page, title, description, canonical, context),
                LinkedData.of(page, title, breadcrumb, context),
                breadcrumb,
                Twins.alternates(page, context),
                Twins.others(page, context));
    }

    private static String description(Page page, String title, Context context) {
        if (page.words().isPresent()) return context.plain(page.words().get().summary());
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
        if (page instanceof Page.Embedded) return base + context.gallery();
        return base + page.permalink();
    }

    private static List<LinkView> breadcrumb(Page page, Context context) {
        var links = new ArrayList<LinkView>();
        links.add(SiteView.home(context));
        if (page instanceof Page.Article article)
            article.narrative()
                    .column()
                    .ifPresent(column -> SiteView.columnPage(column, context).ifPresent(links::add));
        parent(page)
                .filter(kind -> context.site().single(kind).isPresent())
                .ifPresent(kind -> links.add(SiteView.single(kind, context)));
        return links;
    }

    /** The list of data that the page is, or that it belongs to. */
    static Optional<Page.Kind> register(Page page) {
        if (!(page instanceof Page.Single single)) return parent(page);
        return Optional.of(single.kind()).filter(kind -> !TOOLS.contains(kind));
    }

    private static Optional<Page.Kind> parent(Page page) {
        if (page instanceof Page.SourcePage) return Optional.of(Page.Kind.SOURCES);
        if (page instanceof Page.FigureAddress) return Optional.of(Page.Kind.LEDGER);
        if (!(page instanceof Page.SubjectPage subject)) return Optional.empty();
        return Optional.of(
                switch (Contents.family(subject)) {
                    case "place" -> Page.Kind.PLACES;
                    case "project" -> Page.Kind.PROJECTS;
                    default -> Page.Kind.ORGANISATIONS;
                });
    }
}
