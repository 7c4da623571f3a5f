package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WholeReportTest {
    private final Rendered rendered = Rendered.of(Fixture.plain());

    @Test
    void everyArticleStandsInItUnderItsTitle() {
        var whole = rendered.page("whole.html");
        for (var page : rendered.pages().values())
            if (page.body().hasClass("kind-article")
                    && page.select("html[lang^=zh]").size() == 1)
                assertThat(whole.select("article > h2").eachText())
                        .contains(page.select("h1").text());
    }

    @Test
    void noNameMeetsAnother() {
        var ids = rendered.page("whole.html").select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void everyDrawingStandsOnce() {
        var drawings = rendered.page("whole.html").select("figure[id]").eachAttr("id");
        assertThat(drawings).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everyFigureOfTheLedgerIsListedAndEveryUnderlinedOneLeadsToItsLine() {
        var whole = rendered.page("whole.html");
        var listed = new ArrayList<>(whole.select("#figures tr[id]").eachAttr("id"));
        assertThat(listed)
                .hasSize(rendered.page("ledger.html").select("tbody tr").size());
        assertThat(whole.select("a.fig"))
                .isNotEmpty()
                .allSatisfy(figure ->
                        assertThat(listed).contains(figure.attr("href").substring(1)));
    }

    @Test
    void headingsGoDownStepByStep() {
        int before = 1;
        for (var heading : rendered.page("whole.html").select("main h1, main h2, main h3, main h4, main h5")) {
            int level = heading.normalName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void searchEnginesAreSentToTheArticlesInstead() {
        assertThat(rendered.page("whole.html").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void chartsAreNotToldToSearchEnginesOnceMore() {
        assertThat(rendered.page("whole.html").select("figure")).isNotEmpty();
        assertThat(rendered.page("whole.html")
                        .select("script[type=application/ld+json]")
                        .html())
                .contains("BreadcrumbList")
                .doesNotContain("Dataset");
    }
}
