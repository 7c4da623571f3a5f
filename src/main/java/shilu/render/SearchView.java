package shilu.render;

import java.util.List;
import shilu.site.Page;

/**
 * The search page, with ways to go on for whoever has no script.
 *
 * @param version of the search index
 * @param topics the articles of each column
 * @param index pages that list everything
 */
public record SearchView(String version, List<ListView.Group> topics, List<LinkView> index) {
    private static final List<Page.Kind> LISTS = List.of(
            Page.Kind.GLOSSARY,
            Page.Kind.PLACES,
            Page.Kind.ORGANISATIONS,
            Page.Kind.PROJECTS,
            Page.Kind.TIMELINE,
            Page.Kind.CHARTS,
            Page.Kind.LEDGER,
            Page.Kind.SOURCES,
            Page.Kind.SITE_MAP);

    static SearchView of(Context context) {
        return new SearchView(
                context.parts().searchVersion(context.language()),
                context.site().report().settings().columns().stream()
                        .map(column -> new ListView.Group(
                                context.text(column.name()),
                                context.columns().getOrDefault(column.id(), List.of()).stream()
                                        .map(narrative -> article(narrative, context))
                                        .toList()))
                        .filter(group -> !group.links().isEmpty())
                        .toList(),
                SiteView.singles(LISTS, context));
    }

    private static LinkView article(shilu.model.Narrative narrative, Context context) {
        return ArticleLink.named(narrative, context).link();
    }
}
