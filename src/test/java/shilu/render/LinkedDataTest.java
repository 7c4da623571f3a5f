package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinkedDataTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><!--<script>\u2028&lt;\"\\";

    private static JsonNode graph(Document page) {
        try {
            return new ObjectMapper()
                    .readTree(page.select("head script[type=application/ld+json]")
                            .first()
                            .data())
                    .get("@graph");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<JsonNode> things(Document page, String type) {
        return graph(page).findParents("@type").stream()
                .filter(thing -> thing.get("@type").asText().equals(type))
                .toList();
    }

    private static Rendered published() {
        return Rendered.of(Fixture.plain(), Rendered.TEMPLATES, Optional.of("https://example.org/report/"), 2);
    }

    @Test
    void everyPageButHomeSaysWhereItStands() {
        Rendered.of(Fixture.plain()).ownPages().forEach((path, page) -> {
            int trails = path.equals("index.html") ? 0 : 1;
            assertThat(things(page, "BreadcrumbList")).as(path).hasSize(trails);
        });
    }

    @Test
    void theWayDownIsNumberedAndEndsWithThePage() {
        var steps = things(published().page("topics/steel.html"), "ListItem");
        assertThat(steps).extracting(step -> step.get("position").asInt()).containsExactly(1, 2, 3);
        assertThat(steps)
                .extracting(step -> step.get("item").asText())
                .containsExactly(
                        "https://example.org/report/index.html",
                        "https://example.org/report/topics/index.html",
                        "https://example.org/report/topics/steel.html");
        assertThat(steps.get(2).get("name").asText()).isEqualTo("钢的来路");
    }

    @Test
    void withoutAnAddressIdsAreRelative() {
        var steps = things(Rendered.of(Fixture.plain()).page("topics/steel.html"), "ListItem");
        assertThat(steps)
                .extracting(step -> step.get("item").asText())
                .containsExactly("../index.html", "../topics/index.html", "../topics/steel.html");
    }

    @Test
    void aChartIsADatasetWithItsFilesAndItsSources() {
        var sets = things(published().page("charts/index.html"), "Dataset");
        assertThat(sets).hasSize(1);
        var set = sets.get(0);
        assertThat(set.get("@id").asText()).isEqualTo("https://example.org/report/charts/index.html#chart-by-year");
        assertThat(set.get("distribution").findValuesAsText("contentUrl"))
                .containsExactly(
                        "https://example.org/report/data/charts/by-year.csv",
                        "https://example.org/report/data/charts/by-year.xlsx");
        assertThat(set.get("temporalCoverage").asText()).isEqualTo("2023-01-01/2024-12-31");
        assertThat(set.get("isBasedOn").findValuesAsText("headline")).containsExactly("又一篇", "钢城新事");
    }

    @Test
    void aPageThatShowsAChartNamesItByItsId() {
        var pages = Map.of("topics/steel.html", "Article", "index.html", "WebSite");
        pages.forEach((path, type) -> {
            var page = published().page(path);
            assertThat(things(page, "Dataset")).as(path).isEmpty();
            assertThat(things(page, type).get(0).get("mentions").findValuesAsText("@id"))
                    .as(path)
                    .containsExactly("https://example.org/report/charts/index.html#chart-by-year");
        });
    }

    @Test
    void theLedgerIsADataset() {
        var sets = things(Rendered.of(Fixture.plain()).page("ledger.html"), "Dataset");
        assertThat(sets).hasSize(1);
        assertThat(sets.get(0).get("distribution").findValuesAsText("contentUrl"))
                .containsExactly("data/ledger.csv", "data/ledger.json", "data/ledger.xlsx");
    }

    @Test
    void everyFileOfADatasetIsThere() {
        var rendered = Rendered.of(Fixture.plain());
        for (String path : List.of("ledger.html", "charts/index.html"))
            for (JsonNode file : things(rendered.page(path), "DataDownload"))
                assertThat(rendered.files())
                        .containsKey(file.get("contentUrl").asText().replaceFirst("^\\.\\./", ""));
    }

    @Test
    void aNarrativeIsAnArticleThatCitesItsSources() {
        var articles = things(published().page("topics/steel.html"), "Article");
        assertThat(articles).hasSize(1);
        var article = articles.get(0);
        assertThat(article.get("headline").asText()).isEqualTo("钢的来路");
        assertThat(article.get("temporalCoverage").asText()).isEqualTo("2025-10");
        assertThat(article.has("datePublished")).isFalse();
        assertThat(article.get("citation").findValuesAsText("headline")).contains("钢城新事");
    }

    @Test
    void whatWasInferredIsNotToldToMachinesAsPrinted() {
        var sources = things(published().page("ledger.html"), "NewsArticle");
        var guessed = sources.stream()
                .filter(source -> source.get("headline").asText().equals("又一篇"))
                .findFirst()
                .orElseThrow();
        assertThat(guessed.has("datePublished")).isFalse();
        assertThat(guessed.has("isPartOf")).isFalse();
    }

    @Test
    void noTextBreaksOutOfTheScript() {
        String written = JsonScript.written(Map.of("name", HOSTILE));
        assertThat(written).doesNotContain("<", ">", "&", "\u2028");
        var rendered = Rendered.of(new Fixture(HOSTILE, List.of(), false));
        rendered.ownPages().forEach((path, page) -> {
            assertThat(page.select("head script:not([type])")).as(path).hasSize(2);
            assertThat(graph(page)).as(path).isNotEmpty();
        });
        assertThat(things(rendered.page("ledger.html"), "NewsArticle")
                        .get(0)
                        .get("headline")
                        .asText())
                .endsWith(HOSTILE);
    }
}
