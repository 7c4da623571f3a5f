package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final String BASE = "https://example.org/report/";

    private static Rendered published(Fixture fixture) {
        return Rendered.of(fixture, Rendered.TEMPLATES, Optional.of(BASE), 2);
    }

    @Test
    void theNewestReleaseStandsFirst() {
        var page = Rendered.of(Fixture.plain()).page("changes.html");
        assertThat(page.select("main section h2").eachText()).containsExactly("改一个数", "第一版");
        assertThat(page.select("main section[id]").eachAttr("id")).containsExactly("r-2025-10-24", "r-2025-09");
    }

    @Test
    void aCorrectionShowsWhatStoodThereWhatStandsThereAndWhy() {
        var change = Rendered.of(Fixture.plain())
                .page("changes.html")
                .select(".changes li")
                .first();
        assertThat(change.select(".tag").text()).isEqualTo("更正");
        assertThat(change.select("del").text()).isEqualTo("1400.05万吨");
        assertThat(change.select("ins").text()).isEqualTo("1400.50万吨");
        assertThat(change.text()).contains("录入有误");
        assertThat(change.select(".by a").attr("href")).isEqualTo("places/lincheng.html#output-2023");
    }

    @Test
    void withoutAnAddressThereIsNoFeed() {
        var rendered = Rendered.of(Fixture.plain());
        assertThat(rendered.files()).doesNotContainKey("feed.xml");
        assertThat(rendered.page("index.html").select("link[rel=alternate]")).isEmpty();
    }

    @Test
    void everyPageNamesTheFeed() {
        var rendered = published(Fixture.plain());
        assertThat(rendered.page("topics/steel.html")
                        .select("link[rel=alternate][type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("../feed.xml");
        assertThat(rendered.page("changes.html").select("main a.tool").attr("href"))
                .isEqualTo("feed.xml");
    }

    @Test
    void theFeedHasWhatAtomAsksForAndItsDatesAreTheReleases() {
        Element feed = Jsoup.parse(published(Fixture.plain()).text("feed.xml"), "", Parser.xmlParser())
                .selectFirst("feed");
        assertThat(feed.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.selectFirst("> id").text()).isEqualTo(BASE + "feed.xml");
        assertThat(feed.selectFirst("> title").text()).isEqualTo("更正与更新 · 临城实录");
        assertThat(feed.selectFirst("> updated").text()).isEqualTo("2025-10-24T00:00:00Z");
        assertThat(feed.selectFirst("> author > name").text()).isEqualTo("临城实录");
        assertThat(feed.select("entry > id").eachText())
                .containsExactly(BASE + "changes.html#r-2025-10-24", BASE + "changes.html#r-2025-09");
        assertThat(feed.select("entry > updated").eachText())
                .containsExactly("2025-10-24T00:00:00Z", "2025-09-30T00:00:00Z");
        assertThat(feed.select("entry > content").first().text()).contains("原来写“1400.05万吨”", "录入有误");
    }

    @Test
    void hostileTextsStayTextInTheFeed() {
        var feed = Jsoup.parse(
                published(new Fixture("<script>x</script>]]>", java.util.List.of(), false))
                        .text("feed.xml"),
                "",
                Parser.xmlParser());
        assertThat(feed.select("script")).isEmpty();
        assertThat(Jsoup.parse(feed.select("entry > content").first().text()).select("script"))
                .isEmpty();
    }
}
