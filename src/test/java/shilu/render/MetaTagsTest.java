package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MetaTagsTest {
    private static Rendered published(Fixture fixture) {
        return Rendered.of(fixture, Rendered.TEMPLATES, Optional.of("https://data.example.org:8443/report/"), 2);
    }

    private static String tag(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }

    @Test
    void m1EveryPageNamesTheSite() {
        Rendered.of(Fixture.plain())
                .ownPages()
                .forEach((path, page) ->
                        assertThat(tag(page, "SiteName")).as(path).isEqualTo("临城实录"));
    }

    @Test
    void m1AColumnDescribesItself() {
        var column = Rendered.of(Fixture.plain()).page("topics/index.html");
        assertThat(tag(column, "ColumnName")).isEqualTo("专题");
        assertThat(tag(column, "ColumnDescription")).isEqualTo("一件事一件事说清");
        assertThat(tag(column, "ColumnKeywords")).isEqualTo("专题,钢铁");
        assertThat(column.select("meta[name^=Article]")).isEmpty();
    }

    @Test
    void m1AnArticleNamesItsColumnItsTitleAndItsSource() {
        var article = Rendered.of(Fixture.plain()).page("topics/steel.html");
        assertThat(tag(article, "ColumnName")).isEqualTo("专题");
        assertThat(tag(article, "ArticleTitle")).isEqualTo("钢的来路");
        assertThat(tag(article, "ContentSource")).isEqualTo("临城实录");
        assertThat(tag(article, "Keywords")).isEqualTo("钢铁");
        assertThat(article.select("header.title").text()).contains("来源：临城实录");
    }

    @Test
    void m2TheDomainIsABareHostAndOnlyThereWithAnAddress() {
        assertThat(tag(published(Fixture.plain()).page("index.html"), "SiteDomain"))
                .isEqualTo("data.example.org");
        assertThat(Rendered.of(Fixture.plain()).page("index.html").select("meta[name=SiteDomain]"))
                .isEmpty();
    }

    @Test
    void m2TheSiteCodeIsOnlyThereWhereItIsConfigured() {
        assertThat(Rendered.of(Fixture.plain()).page("index.html").select("meta[name=SiteIDCode]"))
                .isEmpty();
        var coded = Rendered.of(Fixture.plain().coded("bm12345678"));
        assertThat(tag(coded.page("index.html"), "SiteIDCode")).isEqualTo("bm12345678");
    }

    @Test
    void m3ADayGivesATimeOfPublicationAndAMonthGivesNone() {
        var day = Rendered.of(Fixture.plain().dated("2025-10-24")).page("topics/steel.html");
        assertThat(tag(day, "PubDate")).isEqualTo("2025-10-24 00:00");
        for (String vague : new String[] {"2025-10", "2025", "2025-10-24/2025-10-25"}) {
            var page = Rendered.of(Fixture.plain().dated(vague)).page("topics/steel.html");
            assertThat(page.select("meta[name=PubDate]")).as(vague).isEmpty();
        }
    }

    @Test
    void m4ColumnTypesAreOfTheFixedList() {
        var rendered = Rendered.of(Fixture.plain());
        assertThat(tag(rendered.page("topics/index.html"), "ColumnType")).isEqualTo("概况信息");
        assertThat(tag(rendered.page("ledger.html"), "ColumnType")).isEqualTo("数据发布");
        assertThat(tag(rendered.page("places/lincheng.html"), "ColumnType")).isEqualTo("数据发布");
        assertThat(rendered.page("404.html").select("meta[name^=Column]")).isEmpty();
    }

    @Test
    void m5NoNameStandsTwiceInCapitalsOrNot() {
        published(Fixture.plain().coded("1234567890").dated("2025-10-24"))
                .pages()
                .forEach((path, page) -> {
                    var names = page.select("meta[name]").stream()
                            // A theme's colour may differ by medium; each stands once for its own.
                            .map((Element tag) -> tag.attr("name").toLowerCase(Locale.ROOT) + tag.attr("media"))
                            .toList();
                    assertThat(names).as(path).doesNotHaveDuplicates();
                });
    }

    @Test
    void aSharedPageHasATitleAndADescription() {
        var article = published(Fixture.plain()).page("topics/steel.html");
        assertThat(article.select("meta[property=og:title]").attr("content")).isEqualTo("钢的来路");
        assertThat(article.select("meta[property=og:description]").attr("content"))
                .contains("一年产钢");
        assertThat(article.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(article.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://data.example.org:8443/report/topics/steel.html");
    }
}
