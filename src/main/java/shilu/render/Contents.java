package shilu.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shilu.model.Place;
import shilu.model.Project;
import shilu.model.Subject;
import shilu.site.OutputFile;
import shilu.site.Page;

/** Fills each kind of page with its content. */
final class Contents {
    static final List<String> FAMILIES =
            List.of("article", "column", "place", "organisation", "project", "single", "source");

    private Contents() {}

    static Optional<OutputFile> page(Page page, Edition edition, Parts parts) {
        var context = new Context(edition, page, parts);
        Object content = content(page, context);
        var entries = context.mentioned().stream()
                .map(figure -> EntryView.of(figure, context.anchor(figure), context))
                .toList();
        var model = new PageModel(
                SiteView.of(context),
                Frame.of(page, context),
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
        if (page instanceof Page.SubjectPage subject) return SubjectView.of(subject, context);
        if (page instanceof Page.SourcePage source) return SourcePageView.of(source.source(), context);
        if (page instanceof Page.FigureAddress address) return FigureAddressView.of(address.figure(), context);
        if (page instanceof Page.Leaving leaving) return LeavingView.of(leaving, context);
        if (page instanceof Page.Embedded embedded) return EmbedView.of(embedded.picture(), context);
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
            case COVERAGE -> CoverageView.of(context);
            case CHANGES -> ChangesView.of(context);
            case DATA -> DataView.of(context);
            case WHOLE -> WholeView.of(context);
            case SITE_MAP, NOT_FOUND -> ListView.siteMap(context);
        };
    }

    /** The name of the kind's template. */
    static String kind(Page page) {
        if (page instanceof Page.Home) return "home";
        if (page instanceof Page.Article) return "article";
        if (page instanceof Page.ColumnList) return "column";
        if (page instanceof Page.SubjectPage) return "subject";
        if (page instanceof Page.SourcePage) return "source";
        if (page instanceof Page.FigureAddress) return "figure-address";
        if (page instanceof Page.Leaving) return "leaving";
        if (page instanceof Page.Embedded) return "embed";
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
        if (page instanceof Page.SubjectPage subject) return family(subject.subject());
        return "single";
    }

    static String family(Subject subject) {
        if (subject instanceof Place) return "place";
        return subject instanceof Project ? "project" : "organisation";
    }

    static String title(Page page, Context context) {
        if (page instanceof Page.Home) return context.words().text("home");
        if (page instanceof Page.Article article)
            return context.plain(article.narrative().title());
        if (page instanceof Page.ColumnList list)
            return context.text(list.column().name());
        if (page instanceof Page.SubjectPage subject)
            return context.text(subject.subject().name());
        if (page instanceof Page.SourcePage source) return context.titled(source.source());
        if (page instanceof Page.FigureAddress address)
            return context.text(address.figure().label());
        if (page instanceof Page.Leaving leaving)
            return context.words().text("leaving.title", leaving.address().host());
        if (page instanceof Page.Embedded embedded)
            return context.drawing(embedded.picture()).orElseThrow().caption().title();
        return context.words().text("page." + keyword(((Page.Single) page).kind()));
    }
}
