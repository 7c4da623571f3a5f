package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conventions of Chinese public sites, by their ids, on a whole site; those of text are ChineseStyleTest's. */
class ConventionsTest {
    private static final String FOOTER = """
            footer:
              - {label: {zh: 主办单位, en: Host}, value: {zh: 云河市, en: Yunhe}}
              - {label: {zh: 承办单位, en: Operator}, value: {zh: 云河报, en: Yunhe Daily}}
              - {label: {zh: 联系方式, en: Contact}, value: "010-12345678"}
              - {label: ICP备案, value: 云ICP备20240001号-1, link: "https://beian.miit.gov.cn/"}
              - {label: 公安备案, value: 云公网安备 12345678901234号, link: "https://beian.mps.gov.cn/"}
            """;

    @TempDir
    static Path work;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        SiteCase.sound().layOut(work);
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        Path settings = work.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings).replaceAll("(?m)^footer:\\n(?: .*\\n)*", FOOTER));
        Path site = work.resolve("site");
        var run = SiteCase.run(work, "build", "--lang", "en", "--out", site);
        assertThat(run.err()).isEmpty();
        try (var files = Files.walk(site)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList())
                PAGES.put(site.relativize(file).toString().replace('\\', '/'), Jsoup.parse(Files.readString(file)));
        }
    }

    /** Pages with the site's frame: neither the short addresses of figures nor the pictures in other people's pages. */
    private static Map<String, Document> framed() {
        var framed = new TreeMap<>(PAGES);
        framed.keySet().removeIf(path -> path.matches("(en/)?(f|embed)/.*"));
        return framed;
    }

    private static List<Document> ofKind(String kind) {
        return PAGES.values().stream()
                .filter(page -> page.body().hasClass("kind-" + kind))
                .toList();
    }

    @Test
    void p1PagesOfAClassShareATemplate() {
        assertThat(ofKind("article"))
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(
                                page.select("main > article, main article").size())
                        .isPositive());
        assertThat(framed().values())
                .allSatisfy(page -> assertThat(page.body().classNames()).hasSize(1));
    }

    @Test
    void p2AnArticleShowsItsTimeAndItsSource() {
        assertThat(ofKind("article")).isNotEmpty().allSatisfy(page -> {
            String words = page.select("main").text();
            boolean chinese = page.select("html").attr("lang").startsWith("zh");
            assertThat(words).contains(chinese ? "来源" : "Source");
            assertThat(page.select("main").text()).containsPattern("20\\d\\d");
        });
    }

    @Test
    void p3EveryPageHasHeaderSearchFooterAndItsPlaceAndHomeHasNone() {
        framed().forEach((path, page) -> {
            assertThat(page.select("header.top .logo").text()).as(path).isNotBlank();
            assertThat(page.select("form[role=search]").size()).as(path).isPositive();
            assertThat(page.select("footer.foot").size()).as(path).isOne();
            boolean home = path.matches("(en/)?index\\.html");
            assertThat(page.select("nav.crumbs").size()).as(path).isEqualTo(home ? 0 : 1);
        });
    }

    @Test
    void p5NoListIsEmptyAndAPlaceOfNoFiguresSaysSo() {
        assertThat(ofKind("column"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.select("main li a").size()).isPositive());
        assertThat(ofKind("subject"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.select("main").text()).isNotBlank());
    }

    @Test
    void p6AddressesAreOfAsciiAlone() {
        assertThat(PAGES.keySet()).allSatisfy(path -> assertThat(path).matches("[a-z0-9./-]+"));
    }

    @Test
    void p8TheNotFoundPageLeadsHomeToSearchAndToTheMap() {
        var page = PAGES.get("404.html");
        List<String> links = page.select("main a").eachAttr("href");
        assertThat(links).anyMatch(link -> link.endsWith("index.html") || link.endsWith("/"));
        assertThat(page.select("form[role=search]").attr("action")).endsWith("search.html");
        assertThat(links).anyMatch(link -> link.endsWith("site-map.html"));
    }

    @Test
    void f1TheFilingStandsInEveryFooterAndLinksToTheMinistry() {
        assertThat(framed().values()).allSatisfy(page -> {
            Element filing = page.select("footer a:containsOwn(ICP备)").first();
            assertThat(filing).isNotNull();
            assertThat(filing.text()).matches("\\p{IsHan}ICP备\\d{8,10}号(-\\d+)?");
            assertThat(filing.attr("href")).startsWith("https://beian.miit.gov.cn/");
        });
    }

    @Test
    void f2ThePoliceFilingStandsThereToo() {
        assertThat(framed().values())
                .allSatisfy(page -> assertThat(
                                page.select("footer a:containsOwn(公网安备)").text())
                        .matches("\\p{IsHan}公网安备 ?\\d{14}号"));
    }

    @Test
    void f3TheFooterCarriesHostOperatorContactAndMap() {
        assertThat(PAGES.get("index.html").select("footer").text()).contains("主办单位", "承办单位", "联系方式");
        assertThat(framed().values())
                .allSatisfy(page -> assertThat(
                                page.select("footer a[href$=site-map.html]").size())
                        .isPositive());
    }

    @Test
    void s2ATableOfTotalsAtCurrentPricesSaysSo() {
        var rows = PAGES.get("ledger.html").select("table:has(a[href*=gdp])");
        assertThat(rows).isNotEmpty();
        assertThat(rows.first().select("caption").text()).contains("现价").contains("不变价");
        assertThat(PAGES.get("ledger.html")
                        .select("table:not(:has(a[href*=gdp])) caption")
                        .text())
                .doesNotContain("不变价");
    }

    @Test
    void aPageTellsTheSourcesOfTheFiguresThatItShowsAndOfNoOthers() {
        framed().forEach((path, page) -> {
            for (Element entry : page.select("li.src"))
                assertThat(page.select("a[href=#" + entry.id() + "]"))
                        .as(path + " " + entry.id())
                        .isNotEmpty();
        });
    }

    @Test
    void s8ATableIsTitledAboveAndSaysItsUnits() {
        framed().forEach((path, page) -> {
            for (Element table : page.select("table")) {
                assertThat(table.child(0).normalName()).as(path).isEqualTo("caption");
                assertThat(table.child(0).text()).as(path).isNotBlank();
                assertThat(table.select("thead th").eachText()).as(path).isNotEmpty();
            }
        });
        var charts = PAGES.get("charts/index.html").select("section[id^=chart-]");
        assertThat(charts).isNotEmpty().allSatisfy(chart -> {
            assertThat(chart.select("table caption small").text()).contains("单位");
            assertThat(chart.select("figure ~ .by").text()).contains("来源：");
        });
    }

    @Test
    void s8WhatIsMissingNeverShowsAsZero() {
        for (Document page : PAGES.values())
            for (Element cell : page.select("td.num"))
                assertThat(cell.text().isEmpty() || cell.text().matches(".*[1-9].*|—|.*\\p{IsHan}.*"))
                        .as(cell.outerHtml())
                        .isTrue();
    }

    @Test
    void mapsNoPageLoadsThemFromElsewhere() {
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page.select("iframe, object, embed")).isEmpty();
            assertThat(page.select("img[src*=//], source[srcset*=//]")).isEmpty();
        });
    }

    @Test
    void i1AColumnThatGrewOldIsReported() throws IOException {
        Path settings = work.resolve("content/site.yaml");
        String sound = Files.readString(settings);
        try {
            Files.writeString(settings, sound.replaceFirst("\\{id: topics, ", "{id: topics, stale-after: 14, "));
            var fresh = SiteCase.run(work, "check", "--lang", "en", "--as-of", "2025-03-10");
            assertThat(fresh.exit()).isEqualTo(Exit.DONE);
            assertThat(fresh.err()).doesNotContain("stale").doesNotContain("newest page");
            var old = SiteCase.run(work, "check", "--lang", "en", "--as-of", "2025-05-01");
            assertThat(old.exit()).isEqualTo(Exit.DONE);
            assertThat(old.err())
                    .contains("warning: the newest page of column `topics` is of 2025-03-02, 60 days before 2025-05-01")
                    .contains("content/site.yaml:");
        } finally {
            Files.writeString(settings, sound);
        }
    }
}
