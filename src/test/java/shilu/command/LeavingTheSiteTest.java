package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule L1: a link out of the site is direct, refused, or leads through a notice. */
class LeavingTheSiteTest {
    private static final String PAGE = "---\ntitle: 一页\nsummary: 一句话\n---\n";

    @TempDir
    Path work;

    @BeforeEach
    void layOut() throws IOException {
        SiteCase.sound().layOut(work);
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
    }

    private Document built(String markdown, String page) throws IOException {
        Files.writeString(work.resolve("content/pages/extra.md"), PAGE + markdown + "\n");
        Path site = work.resolve("site");
        var run = SiteCase.run(work, "build", "--lang", "en", "--out", site);
        assertThat(run.err()).isEmpty();
        return Jsoup.parse(Files.readString(site.resolve(page)));
    }

    private static String only(Document page, String selector) {
        return page.select(selector).attr("href");
    }

    @Test
    void l1ALinkToAnUnlistedHostLeadsThroughANoticeThatNamesTheAddressAndTheWayBack() throws IOException {
        String address = "https://data.example.com/table?year=2024&part=1";
        String notice = only(built("见[表](" + address + ")。", "extra.html"), ".prose a[data-to]");
        assertThat(notice).startsWith("leaving/data.example.com.").endsWith(".html");
        var page = Jsoup.parse(Files.readString(work.resolve("site").resolve(notice)));
        assertThat(page.select("main").text()).contains("您访问的链接即将离开本站，是否继续？", address, "不是本站的内容");
        assertThat(only(page, "main a[rel~=external]")).isEqualTo(address);
        assertThat(page.select("main .links a").eachAttr("href")).containsExactly("../extra.html", "../index.html");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("script:not([src]):not([type])")).hasSize(1);
    }

    @Test
    void l1ADirectHostAndAllUnderItNeedNoNotice() throws IOException {
        var page = built("见[甲](https://example.net/a)、[乙](https://deep.paper.example.net/b)。", "extra.html");
        assertThat(page.select(".prose a").eachAttr("href"))
                .containsExactly("https://example.net/a", "https://deep.paper.example.net/b");
        assertThat(List.of(work.resolve("site/leaving").toFile().list()))
                .noneMatch(name -> name.contains("example.net"));
    }

    @Test
    void l1ANeighbourWhoseNameOnlyEndsLikeADirectHostIsNotDirect() throws IOException {
        assertThat(only(built("见[甲](https://notexample.net/a)。", "extra.html"), ".prose a"))
                .startsWith("leaving/notexample.net.");
    }

    @Test
    void l1ALinkInRawHtmlLeadsThroughTheNoticeToo() throws IOException {
        var page = built("<p>见<a href=\"HTTPS://Data.Example.com/raw\">表</a></p>", "extra.html");
        assertThat(only(page, ".prose a")).startsWith("leaving/data.example.com.");
    }

    @Test
    void aLinkInMarkdownKeepsItsAddressBesideRawHtml() throws IOException {
        var page = built("见[甲](https://example.net/a?b=1)，<b>乙</b>、[丙](tel:12345)。", "extra.html");
        assertThat(page.select(".prose a").eachAttr("href")).containsExactly("https://example.net/a?b=1", "tel:12345");
    }

    @Test
    void l1TheSiteItselfUnderItsFullAddressIsNotLeft() throws IOException {
        assertThat(only(built("见[首页](https://example.org/yunhe/index.html)。", "extra.html"), ".prose a"))
                .isEqualTo("https://example.org/yunhe/index.html");
    }

    @Test
    void l1MailNeedsNoNotice() throws IOException {
        assertThat(only(built("写信到[这里](mailto:a@example.com)。", "extra.html"), ".prose a"))
                .isEqualTo("mailto:a@example.com");
    }
}
