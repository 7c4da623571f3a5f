package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What search engines ask of an article: what it is, where it stands, under its own address. */
class ArticleDataTest {
    @TempDir
    static Path work;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.in(work);
    }

    private static List<JsonNode> things(Document page, String type) throws IOException {
        var things = new ArrayList<JsonNode>();
        for (var script : page.select("script[type=application/ld+json]"))
            for (JsonNode thing : new ObjectMapper().readTree(script.data()).get("@graph"))
                if (thing.get("@type").asText().equals(type)) things.add(thing);
        return things;
    }

    @Test
    void everyArticleIsOneAndSaysWhereItStands() throws IOException {
        int articles = 0;
        for (var entry : site.pages().entrySet()) {
            var page = entry.getValue();
            if (!page.body().hasClass("kind-article")) continue;
            articles++;
            var found = things(page, "Article");
            assertThat(found).as(entry.getKey()).hasSize(1);
            var article = found.get(0);
            assertThat(article.get("url").asText()).isEqualTo(BuiltSite.BASE + entry.getKey());
            assertThat(article.get("headline").asText()).isNotBlank();
            assertThat(article.get("description").asText()).isNotBlank();
            assertThat(article.get("inLanguage").asText())
                    .isEqualTo(page.selectFirst("html").attr("lang"));
            assertThat(things(page, "BreadcrumbList")).as(entry.getKey()).hasSize(1);
            assertThat(things(page, "BreadcrumbList").get(0).findValuesAsText("item"))
                    .allMatch(site::answers);
        }
        assertThat(articles).isGreaterThan(1);
    }
}
