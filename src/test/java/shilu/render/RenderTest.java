package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import shilu.exchange.Exchange;
import shilu.model.Block;
import shilu.model.Inline;

class RenderTest {
    private static final String HOSTILE = "<script>alert('1')</script>\"&amp;'><b onclick=x>";

    @Test
    void everyPageIsRenderedWithoutProblems() {
        var fixture = Fixture.plain();
        var rendered = Rendered.of(fixture);
        assertThat(rendered.problems().sorted()).isEmpty();
        for (var page : fixture.site().pages())
            assertThat(rendered.files().keySet()).contains(page.permalink().path());
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        Rendered.of(Fixture.plain())
                .pages()
                .forEach((path, page) ->
                        assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void everyInternalLinkLeadsToAFileAndAnAnchorThatIsThere() throws IOException {
        var rendered = Rendered.of(Fixture.plain());
        var files = new HashSet<>(rendered.files().keySet());
        for (var file : Exchange.export(Fixture.plain().site())) files.add(file.path());
        rendered.pages().forEach((path, page) -> {
            for (Element link : page.select("[href], [src]")) {
                String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (target.contains(":") || path.equals("404.html")) continue;
                URI resolved = URI.create("/" + path).resolve(target);
                String file = resolved.getPath().substring(1);
                assertThat(files).as(path + " → " + target).contains(file);
                if (resolved.getFragment() == null) continue;
                assertThat(rendered.page(file).getElementById(resolved.getFragment()))
                        .as(path + " → " + target)
                        .isNotNull();
            }
        });
    }

    @Test
    void hostileTextsAreShownAndNeverRun() {
        var rendered = Rendered.of(new Fixture(HOSTILE, List.of(), false));
        assertThat(rendered.problems().sorted()).isEmpty();
        rendered.ownPages().forEach((path, page) -> {
            assertThat(
                            page.select(
                                    "body script:not([src*=assets/search.], [src*=assets/article.], [src*=assets/register.]), [onclick], body b[onclick]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("head script:not([type])")).as(path).hasSize(2);
            assertThat(page.select("[style], style")).as(path).isEmpty();
        });
        assertThat(rendered.frames())
                .isNotEmpty()
                .allSatisfy((path, frame) -> assertThat(frame.select("script, style, [style], [onclick]"))
                        .as(path)
                        .isEmpty());
        assertThat(rendered.page("topics/steel.html").select("h1").text()).contains("<script>alert('1')</script>");
    }

    @Test
    void aFigureLeadsToItsEntryOnThePage() {
        var page = Rendered.of(Fixture.plain()).page("topics/steel.html");
        var link = page.select(".prose a.fig").first();
        assertThat(link.attr("href")).isEqualTo("#s-output-2024");
        assertThat(link.select("data").attr("value")).isEqualTo("1500");
        assertThat(link.text()).isEqualTo("超1500万吨");
        var entry = page.getElementById("s-output-2024");
        assertThat(entry.text()).contains("报道所载", "超过", "钢城新事", "2025年10月24日", "第03版", "另有说法", "年份不同");
    }

    @Test
    void anEntryLeadsBackToWhereTheTextFirstLedToIt() {
        var page = Rendered.of(Fixture.plain()).page("topics/steel.html");
        var link = page.select(".prose a.fig[href=#s-output-2024]").first();
        assertThat(page.select("#s-output-2024 .close").attr("href")).isEqualTo("#" + link.id());
        assertThat(link.id()).isNotEmpty();
    }

    @Test
    void everyEntryLeadsBackIntoItsPage() {
        for (Document page : Rendered.of(Fixture.plain()).pages().values())
            for (Element close : page.select(".src .close"))
                assertThat(page.getElementById(close.attr("href").substring(1))).isNotNull();
    }

    @Test
    void aDiagramNamesTheSourcesOfItsFigures() {
        var page = Rendered.of(Fixture.plain()).page("charts/index.html");
        assertThat(page.select("#diagram-chain > .by a").eachText()).containsExactly("钢城新事");
    }

    @Test
    void whyASourceWasInferredIsToldOnItsOwnPageAlone() {
        var rendered = Rendered.of(Fixture.plain());
        assertThat(rendered.page("sources/article-two.html").text()).contains("文中有上半年数");
        var entries = rendered.pages().values().stream()
                .flatMap(page -> page.select(".src a.guess").stream())
                .toList();
        assertThat(entries).isNotEmpty().allMatch(link -> link.attr("href").endsWith("sources/article-two.html"));
        for (Document page : rendered.pages().values())
            assertThat(page.select(".src").text()).doesNotContain("文中有上半年数");
    }

    @Test
    void aTargetIsWordedInTheLine() {
        var page = Rendered.of(Fixture.plain()).page("topics/steel.html");
        assertThat(page.select(".prose a.ahead + small").text()).isEqualTo("目标");
    }

    @Test
    void whatTheSentenceSaysItselfIsNotRepeatedBesideTheFigure() {
        var told = new Block.Quote(List.of(new Block.Paragraph(List.of(
                new Inline.Text("目标是", 0),
                Fixture.reference("output-2030"),
                new Inline.Text("。以后是", 0),
                Fixture.reference("output-2030")))));
        var page = Rendered.of(new Fixture("", List.of(told), false)).page("topics/steel.html");
        var figures = page.select("blockquote a.ahead");
        assertThat(figures.eachText()).hasSize(2);
        assertThat(figures.get(1).nextElementSibling().text()).isEqualTo("目标");
        assertThat(page.select("blockquote small")).hasSize(1);
    }

    @Test
    void aComputedFigureShowsItsFormulaWithValues() {
        var page = Rendered.of(Fixture.plain()).page("index.html");
        assertThat(page.select("#s-output-rise .formula").text()).isEqualTo("约99.5万吨 = 超1500万吨 − 1400.50万吨");
    }

    @Test
    void aFigureWithinALinkIsNotALinkOfItsOwn() {
        for (Document page : Rendered.of(Fixture.plain()).pages().values())
            assertThat(page.select("a a")).isEmpty();
        var page = Rendered.of(Fixture.plain()).page("topics/steel.html");
        assertThat(page.select(".prose a[href=../topics/steel.html#h-main] data")
                        .text())
                .isEqualTo("约99.5万吨");
    }

    @Test
    void whatWasInferredIsMarkedWithItsReason() {
        var page = Rendered.of(Fixture.plain()).page("sources/article-two.html");
        assertThat(page.text()).contains("报纸名称不详", "2023年8月〔推断〕", "日期为推断：文中有上半年数");
        assertThat(page.select(".cite").text()).isEqualTo("又一篇[N]. 报纸名称不详, 2023-08〔推断〕(版次不详).");
    }

    @Test
    void aSubjectWithoutFiguresSaysThatSourcesAreSilent() {
        assertThat(Rendered.of(Fixture.plain()).page("projects/new-ovens.html").text())
                .contains("现有来源没有提到它的数字");
    }

    @Test
    void outputIsTheSameWhateverTheThreadsAre() {
        var one = Rendered.of(Fixture.plain(), Rendered.TEMPLATES, Optional.empty(), 1);
        var four = Rendered.of(Fixture.plain(), Rendered.TEMPLATES, Optional.empty(), 4);
        assertThat(one.files().keySet()).isEqualTo(four.files().keySet());
        one.files()
                .forEach((path, bytes) ->
                        assertThat(bytes).as(path).isEqualTo(four.files().get(path)));
    }

    @Test
    void anAddressGivesCanonicalLinksAndASiteMap() {
        var base = Optional.of("https://example.org/report/");
        var rendered = Rendered.of(Fixture.plain(), Rendered.TEMPLATES, base, 2);
        assertThat(rendered.page("topics/steel.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("https://example.org/report/topics/steel.html");
        assertThat(rendered.page("404.html").select(".logo").attr("href"))
                .isEqualTo("https://example.org/report/index.html");
        assertThat(rendered.text("sitemap.xml"))
                .contains("<loc>https://example.org/report/places/lincheng.html</loc>")
                .doesNotContain("/f/");
        assertThat(rendered.text("robots.txt")).contains("Sitemap: https://example.org/report/sitemap.xml");
    }

    @Test
    void thePolicyNamesTheInlineScriptByItsHash() {
        var page = Rendered.of(Fixture.plain()).page("index.html");
        String script = page.select("head script:not([src])").first().data();
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).contains("'sha256-" + Digest.base64(script.getBytes(StandardCharsets.UTF_8)) + "'");
    }

    @Test
    void chartStylesAreInTheStyleSheet() {
        var rendered = Rendered.of(Fixture.plain());
        String style = rendered.page("topics/steel.html")
                .select("link[rel=stylesheet]")
                .attr("href");
        assertThat(style).matches("\\.\\./assets/site\\.[0-9a-f]{8}\\.css");
        assertThat(rendered.text(style.substring(3))).endsWith(".jfc{fill:red}");
    }
}
