package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import shilu.model.Block;
import shilu.model.Inline;

class RawHtmlTest {
    private static Document article(String markup) {
        var html = List.<Block>of(
                new Block.HtmlBlock(markup, 0),
                new Block.Paragraph(List.of(
                        new Inline.Html("<u>", 0), Fixture.reference("output-2023"), new Inline.Html("</u>", 0))));
        return Rendered.of(new Fixture("", html, true)).page("topics/steel.html");
    }

    @Test
    void scriptsFormsFramesAndHandlersAreTakenOut() {
        var page = article(
                "<script>x</script><iframe src=x></iframe><form><input></form><p onclick=x style=color:red>留</p>");
        assertThat(page.select(".prose script, .prose iframe, .prose form, .prose input"))
                .isEmpty();
        assertThat(page.select(".prose [onclick], .prose [style]")).isEmpty();
        assertThat(page.select(".prose p").eachText()).contains("留");
    }

    @Test
    void linksThatRunAreTakenOutAndWebLinksStay() {
        var page = article(
                "<a href='javascript:x'>坏</a><a href='data:text/html,x'>坏</a><a href='https://example.org/'>好</a>");
        assertThat(page.select(".prose a[href^=javascript], .prose a[href^=data]"))
                .isEmpty();
        assertThat(page.select(".prose a[href=https://example.org/]").text()).isEqualTo("好");
    }

    @Test
    void unclosedTagsEndWithTheProse() {
        var page = article("<div><table><tr><td>没关上");
        assertThat(page.select("main > .sources, main .sources")).hasSize(1);
        assertThat(page.select(".prose .sources")).isEmpty();
        assertThat(page.select("footer.foot")).hasSize(1);
    }

    @Test
    void anAuthorCannotTakeOurNamesOrForgeAFigure() {
        var page = article("<p id=elder class=fig>冒充</p><data class=figure value=9>9</data>");
        assertThat(page.select("#elder")).hasSize(1);
        assertThat(page.select(".prose p.fig, .prose data[value=9]")).isEmpty();
    }

    @Test
    void ourOwnMarkupSurvivesTheAllowList() {
        var page = article("<p>原样</p>");
        assertThat(page.select(".prose h2").first().id()).isEqualTo("h-main");
        assertThat(page.select(".prose u data").attr("value")).isEqualTo("1400.50");
        assertThat(page.select(".prose #chart-by-year svg")).isNotEmpty();
        assertThat(page.select(".prose .scroll").attr("tabindex")).isEqualTo("0");
        assertThat(page.select(".prose a[href=../places/dongxian.html]")).hasSize(1);
        assertThat(page.select(".prose a[href=#fn-1]")).hasSize(2);
        assertThat(page.select(".prose img").attr("src")).isEqualTo("../media/oven.png");
        assertThat(page.select(".prose img").attr("width")).isEqualTo("1600");
        assertThat(page.select(".prose img").attr("height")).isEqualTo("900");
        assertThat(page.html()).doesNotContain("m0000").doesNotContainPattern("m[0-9a-f]{64}-");
    }
}
