package shilu.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.site.OutputFile;
import shilu.site.Page;
import shilu.site.Site;

/** What robots read: {@code robots.txt}, and a site map where the site's address is known. */
final class SiteFiles {
    /** The page for lost visitors is no destination; the whole report says again what its articles say. */
    private static final Set<Page.Kind> UNLISTED = Set.of(Page.Kind.NOT_FOUND, Page.Kind.WHOLE);

    private SiteFiles() {}

    static List<OutputFile> of(Site site, Optional<String> baseUrl) {
        String robots = "User-agent: *\nAllow: /\n";
        if (baseUrl.isEmpty()) return List.of(OutputFile.text("robots.txt", robots));
        String base = baseUrl.get();
        return List.of(
                OutputFile.text("robots.txt", robots + "Sitemap: " + base + "sitemap.xml\n"),
                OutputFile.text("sitemap.xml", siteMap(site, base)));
    }

    private static String siteMap(Site site, String base) {
        var xml = new Markup();
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
        if (site.report().settings().languages().size() > 1) xml.raw(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
        xml.raw(">\n");
        for (Page page : site.pages()) {
            if (!isListed(page)) continue;
            xml.raw("<url><loc>").text(base + page.permalink()).raw("</loc>");
            for (var twin : Twins.alternates(page, site, base))
                xml.raw("<xhtml:link rel=\"alternate\"")
                        .attribute("hreflang", twin.lang())
                        .attribute("href", twin.href())
                        .raw("/>");
            xml.raw("</url>\n");
        }
        return xml.raw("</urlset>\n").toString();
    }

    /** Addresses of figures and notices only lead on. */
    static boolean isListed(Page page) {
        if (page instanceof Page.FigureAddress || page instanceof Page.Leaving || page instanceof Page.Embedded)
            return false;
        return !(page instanceof Page.Single single) || !UNLISTED.contains(single.kind());
    }
}
