package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.SiteSettings;
import shilu.site.Page;
import shilu.site.Permalinks;

/**
 * Name, navigation and footer, as linked from one page.
 *
 * @param licence may be null
 * @param feedback where mistakes are reported; may be null
 * @param feed the feed of changes; null where there is none
 * @param data link to the folder of the data files, with a closing slash
 * @param scripts links to the scripts of single kinds of pages, by name
 * @param touchIcon may be null
 * @param policy the content security policy
 */
public record SiteView(
        String name,
        LinkView home,
        LinkView search,
        List<LinkView> navigation,
        List<LinkView> more,
        List<FooterLine> footer,
        String licence,
        LinkView feedback,
        LinkView feed,
        String asOf,
        String data,
        TemplateHTMLOutputModel policy,
        TemplateHTMLOutputModel boot,
        String style,
        String script,
        Map<String, String> scripts,
        String icon,
        String touchIcon,
        String manifest) {
    /** @param href may be null */
    public record FooterLine(String label, String value, String href) {}

    private static final List<Page.Kind> MAIN = List.of(
            Page.Kind.PLACES,
            Page.Kind.PROJECTS,
            Page.Kind.TIMELINE,
            Page.Kind.CHARTS,
            Page.Kind.SOURCES,
            Page.Kind.GLOSSARY);
    private static final List<Page.Kind> MORE = List.of(
            Page.Kind.ORGANISATIONS,
            Page.Kind.LEDGER,
            Page.Kind.DATA,
            Page.Kind.WHOLE,
            Page.Kind.COVERAGE,
            Page.Kind.CHANGES,
            Page.Kind.SITE_MAP);

    static SiteView of(Context context) {
        var settings = context.site().report().settings();
        var assets = context.edition().assets();
        return new SiteView(
                context.text(settings.name()),
                home(context),
                single(Page.Kind.SEARCH, context),
                navigation(context),
                singles(MORE, context),
                settings.footer().stream().map(line -> footer(line, context)).toList(),
                settings.licence().map(context::text).orElse(null),
                feedback(settings, context),
                feed(context),
                context.site().asOf().in(context.language()),
                context.hrefOf("data/"),
                Markup.html(assets.policy()),
                Markup.html(assets.boot()),
                context.href(assets.paths().get("site.css")),
                context.href(assets.paths().get("site.js")),
                scripts(assets, context),
                context.href(assets.paths().get("icon.svg")),
                Optional.ofNullable(assets.paths().get("touch-icon.png"))
                        .map(context::href)
                        .orElse(null),
                context.href(Manifest.PATH));
    }

    private static Map<String, String> scripts(Assets assets, Context context) {
        var scripts = new TreeMap<String, String>();
        assets.paths().forEach((name, path) -> {
            if (name.endsWith(".js")) scripts.put(name, context.href(path));
        });
        return scripts;
    }

    static LinkView home(Context context) {
        boolean current = context.page() instanceof Page.Home;
        return new LinkView(context.href("index.html"), context.words().text("home"), null, current);
    }

    private static List<LinkView> navigation(Context context) {
        var links = new ArrayList<LinkView>();
        links.addAll(columns(context));
        links.addAll(singles(MAIN, context));
        return links;
    }

    /** The columns' pages, in the order of the settings. */
    private static List<LinkView> columns(Context context) {
        var links = new ArrayList<LinkView>();
        for (var column : context.site().report().settings().columns())
            columnPage(column.id(), context).ifPresent(links::add);
        return links;
    }

    static Optional<LinkView> columnPage(String column, Context context) {
        return context.site()
                .columnList(column, context.language())
                .map(list -> link(list, context.text(list.column().name()), context));
    }

    static List<LinkView> singles(List<Page.Kind> kinds, Context context) {
        var links = new ArrayList<LinkView>();
        for (Page.Kind kind : kinds)
            if (context.edition().paths().contains(Permalinks.of(kind).path())) links.add(single(kind, context));
        return links;
    }

    static LinkView single(Page.Kind kind, Context context) {
        String path = Permalinks.of(kind).path();
        boolean current = context.page() instanceof Page.Single single && single.kind() == kind;
        return new LinkView(context.href(path), context.words().text("page." + Contents.keyword(kind)), null, current);
    }

    private static LinkView link(Page page, String text, Context context) {
        boolean current = page.permalink().equals(context.page().permalink());
        return new LinkView(context.hrefOf(page.permalink().path()), text, null, current);
    }

    private static FooterLine footer(SiteSettings.FooterLine line, Context context) {
        return new FooterLine(
                context.text(line.label()),
                context.text(line.value()),
                line.link().orElse(null));
    }

    private static LinkView feed(Context context) {
        if (!Feed.isPublished(context.edition())) return null;
        return new LinkView(context.href(Feed.PATH), context.words().text("changes.feed"), null, false);
    }

    private static LinkView feedback(SiteSettings settings, Context context) {
        if (settings.feedback().isEmpty()) return null;
        String address = settings.feedback().get();
        boolean mail = address.contains("@") && !address.contains(":");
        return new LinkView(
                mail ? "mailto:" + address : address, context.words().text("feedback"), null, false);
    }
}
