package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.problem.Language;
import shilu.site.Page;
import shilu.site.Permalink;
import shilu.site.Site;

/** The ways from a page to itself in other languages. */
final class Twins {
    /** Where a home page tells that the page which its reader comes from is not in the language. */
    static final String UNTOLD = "untranslated";

    /** How robots call the page for readers of no language that the site speaks. */
    private static final String OTHERS = "x-default";

    private Twins() {}

    /** A link for each other language: to the twin, or else to the home page, which says that there is none. */
    static List<LinkView> others(Page page, Context context) {
        var links = new ArrayList<LinkView>();
        for (Language language : languages(context.site())) {
            if (language == page.language()) continue;
            var words = context.edition().words().get(language);
            var twin = twin(page, language, context.site());
            String path = twin.map(found -> found.permalink().path())
                    .orElseGet(() -> new Permalink("index.html").in(language) + "#" + UNTOLD);
            String note = twin.isPresent() ? null : context.words().text("language.untranslated");
            links.add(
                    new LinkView(context.hrefOf(path), words.text("language.name"), note, false, language.tag(), null));
        }
        return links;
    }

    /** Each language's address of the page; pairs name each other, and readers of no language here get the Chinese. */
    static List<PageView.Alternate> alternates(Page page, Context context) {
        var base = context.edition().baseUrl();
        if (base.isEmpty()) return List.of();
        return alternates(page, context.site(), base.get());
    }

    static List<PageView.Alternate> alternates(Page page, Site site, String base) {
        var alternates = new ArrayList<PageView.Alternate>();
        for (Language language : languages(site))
            twin(page, language, site)
                    .ifPresent(twin -> alternates.add(new PageView.Alternate(language.tag(), base + twin.permalink())));
        if (alternates.size() < 2) return List.of();
        alternates.add(new PageView.Alternate(OTHERS, alternates.get(0).href()));
        return alternates;
    }

    private static Optional<Page> twin(Page page, Language language, Site site) {
        return language == page.language() ? Optional.of(page) : site.twin(page, language);
    }

    private static List<Language> languages(Site site) {
        return site.report().settings().languages();
    }
}
