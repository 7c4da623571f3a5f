package shilu.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shilu.model.Narrative;
import shilu.model.Period;
import shilu.model.SiteSettings.Column;
import shilu.problem.Language;
import shilu.site.Cards;
import shilu.site.Page;

/**
 * The tags by which catalogues of public websites know a site, its columns and its articles.
 *
 * <p>Tag names are the same in capitals or not, so that {@code Keywords} excludes {@code keywords}.
 */
final class MetaTags {
    /** Keys of two types of column; the Chinese words are of a list that is closed. */
    private static final String OVERVIEW = "column-type.overview";

    private static final String FIGURES = "column-type.figures";
    private static final int KEYWORDS = 8;

    private final Context context;
    private final List<MetaTag> tags = new ArrayList<>();

    private MetaTags(Context context) {
        this.context = context;
    }

    static List<MetaTag> of(Page page, Context context) {
        var made = new MetaTags(context);
        made.site();
        made.column(page);
        page.words().ifPresent(made::article);
        return made.tags;
    }

    private void add(String name, String content) {
        if (!content.isBlank()) tags.add(new MetaTag(name, content));
    }

    private String siteName() {
        return context.text(context.site().report().settings().name());
    }

    private void site() {
        add("SiteName", siteName());
        context.edition().baseUrl().map(base -> URI.create(base).getHost()).ifPresent(host -> add("SiteDomain", host));
        context.site().report().settings().siteIdCode().ifPresent(code -> add("SiteIDCode", code));
    }

    private void column(Page page) {
        if (page instanceof Page.ColumnList list) column(list.column());
        if (page instanceof Page.Article article)
            context.site().report().settings().columns().stream()
                    .filter(column -> article.narrative().column().equals(Optional.of(column.id())))
                    .forEach(this::column);
        Frame.register(page).ifPresent(this::register);
    }

    private void column(Column column) {
        var tags = context.columns().getOrDefault(column.id(), List.of()).stream()
                .flatMap(narrative -> narrative.tags().stream())
                .distinct()
                .limit(KEYWORDS);
        var keywords = Stream.concat(Stream.of(context.text(column.name())), tags)
                .distinct()
                .toList();
        column(context.text(column.name()), context.text(column.description()), String.join(",", keywords), OVERVIEW);
    }

    private void register(Page.Kind kind) {
        String name = context.words().text("page." + Contents.keyword(kind));
        column(name, context.words().text("description", name, siteName()), name + "," + siteName(), FIGURES);
    }

    private void column(String name, String description, String keywords, String type) {
        add("ColumnName", name);
        add("ColumnDescription", description);
        add("ColumnKeywords", keywords);
        add("ColumnType", context.words().text(type));
    }

    private void article(Narrative narrative) {
        add("ArticleTitle", context.plain(narrative.title()));
        narrative.date().filter(MetaTags::isDay).ifPresent(date -> add("PubDate", date.text() + " 00:00"));
        add("ContentSource", siteName());
        add("Keywords", String.join(",", narrative.tags()));
    }

    /** A month has no hour at which something came out, and none is made up. */
    private static boolean isDay(Period date) {
        LocalDate day = date.start();
        return day.equals(date.end()) && date.text().equals(day.toString());
    }

    /** There are cards only where the site's address is known: a card's own has to be whole. */
    private void card(Cards.Card card) {
        add("og:image", context.address(context.href(card.path())));
        add("og:image:width", String.valueOf(card.raster().width()));
        add("og:image:height", String.valueOf(card.raster().height()));
        add("og:image:alt", card.alternative());
    }

    private void locales(Page page) {
        add("og:locale", locale(page.language()));
        for (Language language : context.site().report().settings().languages())
            if (language != page.language()
                    && context.site().twin(page, language).isPresent()) add("og:locale:alternate", locale(language));
    }

    private static String locale(Language language) {
        return language == Language.ZH ? "zh_CN" : "en_GB";
    }

    /** How the page looks where people share it. */
    static List<MetaTag> shared(Page page, String title, String description, String canonical, Context context) {
        var made = new MetaTags(context);
        made.add("og:type", page instanceof Page.Article ? "article" : "website");
        made.add("og:title", title);
        made.add("og:description", description);
        made.add("og:site_name", made.siteName());
        made.locales(page);
        if (canonical != null) made.add("og:url", canonical);
        context.edition().drawings().cards().of(page.permalink()).ifPresent(made::card);
        return made.tags;
    }
}
