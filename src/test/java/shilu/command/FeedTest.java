package shilu.command;

import static java.time.OffsetDateTime.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What RFC 4287 asks of a feed. */
class FeedTest {
    private static final String PATH = "feed.xml";

    @TempDir
    static Path work;

    private static BuiltSite site;
    private static Document feed;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.in(work);
        feed = site.xml(PATH);
    }

    /** The feed itself and its entries. */
    private static List<Element> parts() {
        return feed.select("feed, feed > entry");
    }

    @Test
    void itIsAFeedWithEntries() {
        assertThat(feed.selectFirst("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.select("feed > entry")).isNotEmpty();
    }

    @Test
    void eachPartHasOneIdOneTitleAndOneDate() {
        for (Element part : parts())
            for (String name : List.of("id", "title", "updated"))
                assertThat(part.select("> " + name).eachText())
                        .as(name)
                        .hasSize(1)
                        .doesNotContain("");
    }

    @Test
    void somebodyWroteIt() {
        assertThat(feed.select("feed > author > name").eachText()).hasSize(1).doesNotContain("");
    }

    @Test
    void idsAreFullAddressesAndNoneIsGivenTwice() {
        assertThat(feed.select("id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
    }

    @Test
    void theNewestEntryIsFirstAndDatesTheFeed() {
        var dates = feed.select("entry > updated").eachText().stream()
                .map(OffsetDateTime::parse)
                .toList();
        assertThat(dates).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(parse(feed.select("feed > updated").text())).isEqualTo(dates.get(0));
    }

    @Test
    void itSaysWhereItIsAndEachPartWhereItLeads() {
        assertThat(feed.select("feed > link[rel=self]").eachAttr("href")).containsExactly(BuiltSite.BASE + PATH);
        for (Element part : parts())
            assertThat(part.select("> link[rel=alternate]").eachAttr("href"))
                    .hasSize(1)
                    .allMatch(site::answers);
    }

    @Test
    void contentIsMarkupThatStandsAlone() {
        for (Element content : feed.select("entry > content")) {
            assertThat(content.attr("type")).isEqualTo("html");
            assertThat(Jsoup.parseBodyFragment(content.text()).select("li").eachText())
                    .isNotEmpty()
                    .doesNotContain("");
        }
    }

    @Test
    void everyPageLeadsToIt() throws IOException {
        var pages = site.pages();
        // What stands in other people's pages leads to the site, not to its feed.
        pages.keySet().removeIf(path -> path.matches("(en/)?embed/.*"));
        pages.forEach((path, page) -> assertThat(page.select("head link[rel=alternate][type=application/atom+xml]"))
                .as(path)
                .isNotEmpty());
    }
}
