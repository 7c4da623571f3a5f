package shilu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import shilu.model.Keyword;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.site.Page;

/** Links in groups, each with a few words beside it. */
public record ListView(List<Group> groups) {
    public record Group(String title, List<LinkView> links) {}

    static ListView places(Context context) {
        var byKind = new LinkedHashMap<Keyword, List<Subject>>();
        for (var kind : Place.Kind.values()) byKind.put(kind, new ArrayList<>());
        for (Place place : context.site().report().places().values())
            byKind.get(place.kind()).add(place);
        return grouped("place", byKind, context);
    }

    static ListView organisations(Context context) {
        var byKind = new LinkedHashMap<Keyword, List<Subject>>();
        for (var kind : Organisation.Kind.values()) byKind.put(kind, new ArrayList<>());
        for (var organisation : context.site().report().organisations().values())
            byKind.get(organisation.kind()).add(organisation);
        return grouped("organisation", byKind, context);
    }

    private static ListView grouped(String words, LinkedHashMap<Keyword, List<Subject>> byKind, Context context) {
        var groups = new ArrayList<Group>();
        byKind.forEach((kind, subjects) -> {
            if (!subjects.isEmpty()) groups.add(group(context.words().of(words, kind), subjects, context));
        });
        return new ListView(groups);
    }

    static Group group(String title, List<? extends Subject> subjects, Context context) {
        var links = subjects.stream()
                .sorted(ReadingOrder.OF_SUBJECTS)
                .map(subject -> context.link(subject)
                        .noted(FigureCount.of(subject, context).listed(context.words())))
                .toList();
        return new Group(title, links);
    }

    /** Every page but the addresses of single figures. */
    static ListView siteMap(Context context) {
        var groups = new LinkedHashMap<String, List<LinkView>>();
        var pages = context.site().pages().stream().sorted(ReadingOrder.ofPages(context));
        for (Page page : pages.toList()) {
            if (!SiteFiles.isListed(page) || !isFor(page, context)) continue;
            groups.computeIfAbsent(Contents.family(page), family -> new ArrayList<>())
                    .add(link(page, context));
        }
        var listed = new ArrayList<Group>();
        for (String family : Contents.FAMILIES)
            if (groups.containsKey(family))
                listed.add(new Group(context.words().text("family." + family), groups.get(family)));
        return new ListView(listed);
    }

    /** A page in the language of this one, or one that exists in Chinese alone. */
    private static boolean isFor(Page page, Context context) {
        return page.language() == context.language()
                || page.language() == Language.ZH
                        && context.site().twin(page, context.language()).isEmpty();
    }

    private static LinkView link(Page page, Context context) {
        if (page instanceof Page.Article article)
            return ArticleLink.named(article.narrative(), context).link();
        String href = context.hrefOf(page.permalink().path());
        return new LinkView(href, Contents.title(page, context), null, false);
    }
}
