package shilu.render;

import java.util.List;
import java.util.Optional;
import shilu.model.Period;
import shilu.model.Release;
import shilu.problem.Language;
import shilu.site.OutputFile;
import shilu.site.Page;

/** The changes as an Atom feed, where the site's address is known: Atom has no relative ids. */
final class Feed {
    static final String PATH = "feed.xml";

    private final Edition edition;
    private final String base;
    private final Words words;
    private final Markup xml = new Markup();

    private Feed(Edition edition, String base) {
        this.edition = edition;
        this.base = base;
        this.words = edition.words().get(Language.ZH);
    }

    static boolean isPublished(Edition edition) {
        return edition.baseUrl().isPresent()
                && edition.site().single(Page.Kind.CHANGES).isPresent();
    }

    static Optional<OutputFile> of(Edition edition) {
        if (!isPublished(edition)) return Optional.empty();
        return Optional.of(
                OutputFile.text(PATH, new Feed(edition, edition.baseUrl().orElseThrow()).written()));
    }

    private String written() {
        var editions = Editions.newestFirst(edition.site().report().releases());
        String name = edition.site().report().settings().name().in(Language.ZH);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
                .attribute("xml:lang", Language.ZH.tag())
                .raw(">\n");
        element("id", base + PATH);
        element("title", words.text("head-title", words.text("page.changes"), name));
        element("updated", instant(editions.get(0).release().date()));
        xml.raw("<author>");
        element("name", name);
        xml.raw("</author>\n");
        link("self", base + PATH);
        link("alternate", page());
        editions.forEach(this::entry);
        return xml.raw("</feed>\n").toString();
    }

    private void entry(Editions.Named named) {
        var release = named.release();
        String address = page() + "#" + named.anchor();
        xml.raw("<entry>\n");
        element("id", address);
        element("title", release.title().in(Language.ZH));
        element("updated", instant(release.date()));
        link("alternate", address);
        xml.raw("<content type=\"html\">").text(listed(release.changes())).raw("</content>\n</entry>\n");
    }

    private String listed(List<Release.Change> changes) {
        var html = new Markup().raw("<ul>");
        for (var change : changes) html.raw("<li>").text(sentence(change)).raw("</li>");
        return html.raw("</ul>").toString();
    }

    private String sentence(Release.Change change) {
        var text = new StringBuilder();
        change.kind().ifPresent(kind -> text.append(words.of("change", kind)).append(words.text("colon")));
        text.append(PlainText.of(change.text().in(Language.ZH), edition.site().report(), Language.ZH));
        change.replacement()
                .ifPresent(replaced -> text.append(" ")
                        .append(words.text(
                                "change.replaced",
                                replaced.before().in(Language.ZH),
                                replaced.after().in(Language.ZH),
                                replaced.because().in(Language.ZH))));
        return text.toString();
    }

    private String page() {
        return base + edition.site().single(Page.Kind.CHANGES).orElseThrow();
    }

    /** A release has a day and no hour; midnight stands for it. */
    private static String instant(Period date) {
        return date.end() + "T00:00:00Z";
    }

    private void element(String name, String text) {
        xml.raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    private void link(String relation, String address) {
        xml.raw("<link").attribute("rel", relation).attribute("href", address).raw("/>\n");
    }
}
