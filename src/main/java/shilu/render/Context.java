package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import shilu.model.Chart;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.site.Drawing;
import shilu.site.Page;
import shilu.site.Permalinks;
import shilu.site.Site;

/** One page in the making: its words, its links, and which figures and drawings it has shown so far. */
final class Context {
    private final Edition edition;
    private final Page page;
    private final Parts parts;
    private final Words words;
    /** The page's full address, where the site's is known. */
    private final Optional<URI> own;

    private final Mentioned mentioned = new Mentioned();
    private final Set<Slug> drawn = new TreeSet<>();
    private final Map<Slug, Chart> charts = new LinkedHashMap<>();

    Context(Edition edition, Page page, Parts parts) {
        this.edition = edition;
        this.page = page;
        this.parts = parts;
        this.words = edition.words().get(page.language());
        this.own = edition.baseUrl().map(base -> URI.create(base + page.permalink()));
    }

    Edition edition() {
        return edition;
    }

    Site site() {
        return edition.site();
    }

    Page page() {
        return page;
    }

    /** What only some pages read. */
    Parts parts() {
        return parts;
    }

    Words words() {
        return words;
    }

    Language language() {
        return page.language();
    }

    /** Whether the page is this subject's own. */
    boolean isPageOf(Subject subject) {
        return page instanceof Page.SubjectPage own && own.subject().id().equals(subject.id());
    }

    /** Whether the page is the whole report, where nothing is told twice. */
    boolean isWhole() {
        return page instanceof Page.Single single && single.kind() == Page.Kind.WHOLE;
    }

    /** Whether the page is the one with all pictures. */
    boolean isGallery() {
        return page instanceof Page.Single single && single.kind() == Page.Kind.CHARTS;
    }

    /**
     * The link to a page or file in this page's language, or else in Chinese; relative, except on the page that may be
     * shown at any address.
     *
     * @param asked path under the site's root with its fragment, as the Chinese site has it
     */
    String href(String asked) {
        return hrefOf(edition.pathIn(asked, language()));
    }

    /** The link to exactly this path under the site's root. */
    String hrefOf(String path) {
        boolean anywhere = page instanceof Page.Single single && single.kind() == Page.Kind.NOT_FOUND;
        return anywhere
                ? edition.baseUrl().orElse("/") + path
                : page.permalink().linkTo(path);
    }

    /** The site's narratives column by column, each once. */
    Map<String, List<Narrative>> columns() {
        return site().columns(language());
    }

    /** A link of this page as a full address; as it stands while the site's address is unknown. */
    String address(String href) {
        return own.map(address -> address.resolve(href).toString()).orElse(href);
    }

    LinkView link(Subject subject) {
        return new LinkView(href(Permalinks.of(subject).path()), text(subject.name()), null, false);
    }

    LinkView link(Source source) {
        // The whole report says what a title means where it lists the source, and not at each picture.
        var meaning = isWhole() ? Optional.<String>empty() : translated(source);
        return new LinkView(
                href(Permalinks.of(source).path()), original(source), null, false, null, meaning.orElse(null));
    }

    private static String original(Source source) {
        return source.title().in(Language.ZH);
    }

    /** What a source's title means, on a page in another language than the source's. */
    Optional<String> translated(Source source) {
        return words.translated(source.title());
    }

    /** A source's title as it is printed, followed by what it means. */
    String titled(Source source) {
        return words.titled(source.title());
    }

    /** The link to a figure's entry on its subject's page. */
    LinkView entry(Figure figure, String text) {
        if (isPageOf(figure.subject())) return new LinkView("#" + figure.id(), text, null, false);
        // On paper an address should last; the short ones never change, and lead to the Chinese entry.
        boolean lasting = isWhole() && language() == Language.ZH;
        String path = lasting ? Permalinks.of(figure).path() : site().entryOf(figure);
        return new LinkView(href(path), text, null, false);
    }

    /** The link to where this page explains the figure; notes that it has to. */
    String mention(Figure figure) {
        if (isPageOf(figure.subject())) return "#" + figure.id();
        // The whole report ends with all figures.
        if (!isWhole()) mentioned.add(figure);
        return "#" + anchor(figure);
    }

    /** Makes a part of the page that has a name: what first mentions a figure there is found again by that name. */
    <T> T at(String name, Supplier<T> made) {
        return mentioned.in(name, made);
    }

    /** The name for a link, if it is the first in the text that leads to the figure's entry: the entry leads back there. */
    Optional<String> nameOfMention(Figure figure) {
        return isWhole() || isPageOf(figure.subject()) ? Optional.empty() : mentioned.name(figure);
    }

    /** The name of the place on this page that first mentions the figure; the top of the page where none has a name. */
    String placeOfMention(Figure figure) {
        return mentioned.placeOf(figure);
    }

    /** The name of a figure's line on this page. The whole report names each hundreds of times, so it numbers them. */
    String anchor(Figure figure) {
        return "s-" + (isWhole() ? edition.index().numberOf(figure) : figure.id());
    }

    List<Figure> mentioned() {
        return mentioned.all();
    }

    /** Whether this is the first time that the page shows the drawing. */
    boolean draws(Slug drawing) {
        return drawn.add(drawing);
    }

    /** What the page has shown so far. */
    Set<Slug> drawn() {
        return Set.copyOf(drawn);
    }

    /** The drawing of a chart or diagram in the page's language. */
    Optional<Drawing> drawing(Slug id) {
        return edition.drawings().of(id, language());
    }

    /** The path of the page with all pictures, in this page's language. */
    String gallery() {
        return edition.pathIn(Permalinks.of(Page.Kind.CHARTS).path(), language());
    }

    /** Where a picture stands among all of them, with its table and sources: a path under the site's root. */
    String placeOf(Slug picture) {
        String sort = site().report().charts().containsKey(picture) ? "chart" : "diagram";
        return gallery() + "#" + sort + "-" + picture;
    }

    /** Notes that the page shows a chart. */
    void shows(Chart chart) {
        charts.put(chart.id(), chart);
    }

    /** The charts that the page has shown so far. */
    List<Chart> charts() {
        return List.copyOf(charts.values());
    }

    /** How many figures there are, in words. */
    String count(int figures) {
        return FigureCount.words(figures, words);
    }

    String text(Text text) {
        return text.in(language());
    }

    String plain(RichText text) {
        return plain(text.in(language()));
    }

    String plain(List<Inline> line) {
        return PlainText.of(line, site().report(), language());
    }

    TemplateHTMLOutputModel html(RichText text) {
        return html(text.in(language()));
    }

    TemplateHTMLOutputModel html(Optional<RichText> text) {
        return text.map(this::html).orElse(null);
    }

    private TemplateHTMLOutputModel html(List<Inline> line) {
        var markup = new Markup();
        var told = new Told(words);
        for (Inline piece : line) {
            if (piece instanceof Inline.Text words) {
                told.add(words.text());
                markup.text(words.text());
            }
            if (piece instanceof Inline.FigureReference reference) markup.raw(FigureHtml.linked(reference, told, this));
        }
        return markup.html();
    }
}
