package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the protocol of sitemaps.org asks, and what search engines ask of pages in two languages. */
class SiteMapTest {
    private static final int MOST_ADDRESSES = 50_000;
    private static final int MOST_CHARACTERS = 50 * 1024 * 1024;
    private static final int LONGEST_ADDRESS = 2_047;

    @TempDir
    static Path work;

    private static BuiltSite site;
    private static Document map;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.in(work);
        map = site.xml("sitemap.xml");
    }

    private static List<String> addresses() {
        return map.select("urlset > url > loc").eachText();
    }

    @Test
    void everyEntryHasOneFullAddressThatAnswers() {
        assertThat(map.selectFirst("urlset").attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        for (Element url : map.select("urlset > url"))
            assertThat(url.select("> loc")).hasSize(1);
        assertThat(addresses())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(address -> URI.create(address).isAbsolute() && address.length() <= LONGEST_ADDRESS)
                .allMatch(site::answers);
    }

    @Test
    void itIsNoLargerThanRobotsRead() {
        assertThat(addresses()).hasSizeLessThanOrEqualTo(MOST_ADDRESSES);
        assertThat(site.text("sitemap.xml")).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
    }

    @Test
    void itListsThePagesThatMayBeFoundAndNoOther() throws IOException {
        var findable = new TreeSet<String>();
        site.pages().forEach((path, page) -> {
            if (page.select("meta[name=robots][content=noindex]").isEmpty()) findable.add(BuiltSite.BASE + path);
        });
        assertThat(new TreeSet<>(addresses())).isEqualTo(findable);
    }

    @Test
    void everyPageInItSaysItsOwnAddress() {
        for (String address : addresses())
            assertThat(page(address).select("link[rel=canonical]").eachAttr("href"))
                    .containsExactly(address);
    }

    @Test
    void pagesInOtherLanguagesNameEachOther() {
        var alternates = new TreeMap<String, Set<String>>();
        for (String address : addresses()) {
            var links = page(address).select("link[rel=alternate][hreflang]");
            alternates.put(address, new TreeSet<>(links.eachAttr("href")));
        }
        alternates.forEach((address, others) -> {
            if (!others.isEmpty()) assertThat(others).contains(address);
            for (String other : others)
                assertThat(alternates.get(other)).as(other).contains(address);
        });
    }

    @Test
    void robotsAreToldWhereItIs() {
        assertThat(site.text("robots.txt").lines()).contains("Sitemap: " + BuiltSite.BASE + "sitemap.xml");
    }

    private static Document page(String address) {
        return site.page(address.substring(BuiltSite.BASE.length()));
    }
}
