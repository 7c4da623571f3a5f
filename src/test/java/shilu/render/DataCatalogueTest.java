package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DataCatalogueTest {
    private final Rendered rendered = Rendered.of(Fixture.plain());

    @Test
    void everyFileToDownloadIsListedWithItsSize() {
        var page = rendered.page("data/index.html");
        for (String path : rendered.files().keySet()) {
            if (!path.matches("data/.*\\.(csv|xlsx|json)")) continue;
            var link = page.select("main a[href=../" + path + "]");
            assertThat(link).as(path).hasSize(1);
            if (path.endsWith(".csv"))
                assertThat(link.text()).isEqualTo("CSV（" + (rendered.files().get(path).length + 1023) / 1024 + " KB）");
        }
    }

    @Test
    void everyColumnOfEveryTableIsExplained() {
        var page = rendered.page("data/index.html");
        var explained = page.select("details td:nth-child(2) code").eachText();
        for (String path : rendered.files().keySet())
            if (path.endsWith(".csv"))
                assertThat(explained)
                        .contains(rendered.text(path)
                                .substring(1)
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(","));
    }

    @Test
    void machinesReadACatalogueOfTheSameTables() throws IOException {
        var page = rendered.page("data/index.html");
        var graph = new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .path("@graph");
        JsonNode catalogue = null;
        for (var thing : graph) if (thing.path("@type").asText().equals("DataCatalog")) catalogue = thing;
        assertThat(catalogue).isNotNull();
        var names = new ArrayList<String>();
        for (var set : catalogue.path("dataset")) {
            names.add(set.path("name").asText());
            assertThat(set.path("@type").asText()).isEqualTo("Dataset");
            assertThat(set.path("description").asText().length()).isGreaterThanOrEqualTo(20);
            assertThat(set.path("distribution")).isNotEmpty();
        }
        assertThat(names).isEqualTo(page.select("main .articles h3").eachText());
    }
}
