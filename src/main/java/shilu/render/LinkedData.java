package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shilu.model.Narrative;
import shilu.site.Page;

/** What a page is, in the words of schema.org, for search engines and catalogues of data. */
final class LinkedData {
    private final Context context;
    private final String site;
    private final Thing publisher;

    private LinkedData(Context context) {
        this.context = context;
        this.site = context.text(context.site().report().settings().name());
        this.publisher =
                new Thing("Organization").with("name", site).with("url", context.address(context.href("index.html")));
    }

    /**
     * Describes the page and what its content has shown so far.
     *
     * @return null where there is nothing to say
     */
    static TemplateHTMLOutputModel of(Page page, String title, List<LinkView> breadcrumb, Context context) {
        var graph = new LinkedData(context).graph(page, title, breadcrumb);
        if (graph.isEmpty()) return null;
        var whole = new LinkedHashMap<String, Object>();
        whole.put("@context", "https://schema.org");
        whole.put("@graph", graph);
        return JsonScript.of(whole);
    }

    private List<Map<String, Object>> graph(Page page, String title, List<LinkView> breadcrumb) {
        var things = new ArrayList<Thing>();
        if (!breadcrumb.isEmpty()) things.add(trail(page, title, breadcrumb));
        if (page instanceof Page.Home) things.add(website(page));
        page.words().ifPresent(narrative -> things.add(article(narrative, page)));
        var datasets = new Datasets(context, publisher);
        if (page instanceof Page.Single single && single.kind() == Page.Kind.LEDGER) things.add(datasets.ledger(title));
        if (page instanceof Page.Single single && single.kind() == Page.Kind.DATA)
            things.add(datasets.catalogue(title, context.edition().tables()));
        // Told on every page that shows it, a chart would cost phones and say nothing new.
        if (context.isGallery()) context.charts().forEach(chart -> things.add(datasets.chart(chart)));
        return things.stream().map(Thing::properties).toList();
    }

    private Thing trail(Page page, String title, List<LinkView> breadcrumb) {
        var steps = new ArrayList<Map<String, Object>>();
        for (LinkView link : breadcrumb) steps.add(step(steps.size() + 1, link.text(), context.address(link.href())));
        String own = context.address(context.href(page.permalink().path()));
        steps.add(step(steps.size() + 1, title, own));
        return new Thing("BreadcrumbList").with("itemListElement", steps);
    }

    private static Map<String, Object> step(int position, String name, String address) {
        return new Thing("ListItem")
                .with("position", position)
                .with("name", name)
                .with("item", address)
                .properties();
    }

    private Thing article(Narrative narrative, Page page) {
        String address = context.address(context.href(page.permalink().path()));
        return new Thing("Article")
                .with("@id", address)
                .with("url", address)
                .with("headline", context.plain(narrative.title()))
                .with("description", context.plain(narrative.summary()))
                .with("inLanguage", narrative.language().tag())
                // The date is that of what it rests on; when the page came out, nobody says.
                .with("temporalCoverage", narrative.date().map(MilestoneView::machine))
                .with("keywords", String.join(",", narrative.tags()))
                .with("author", publisher)
                .with("publisher", publisher)
                .with("citation", Datasets.sources(context.mentioned(), context))
                .with("mentions", charts());
    }

    private Thing website(Page page) {
        return new Thing("WebSite")
                .with("name", site)
                .with("url", context.address(context.href(page.permalink().path())))
                .with("inLanguage", context.language().tag())
                .with("mentions", charts());
    }

    /** The charts that the page has shown, by the ids under which the gallery describes them. */
    private List<Map<String, Object>> charts() {
        return context.charts().stream()
                .map(chart -> Map.<String, Object>of("@id", Datasets.id(chart, context)))
                .toList();
    }
}
