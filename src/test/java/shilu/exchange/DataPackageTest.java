package shilu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the description against the rules of the Frictionless Data Package, version 1. */
class DataPackageTest {
    private static final Set<String> TYPES = Set.of("string", "number", "integer", "date");

    private final Exported exported = Exported.of(Sample.standard().site());
    private final JsonNode description = exported.json("data/datapackage.json");

    DataPackageTest() throws IOException {}

    @Test
    void thePackageHasWhatTheRulesAskFor() {
        assertThat(description.path("profile").asText()).isEqualTo("data-package");
        assertThat(description.path("name").asText()).matches("[-a-z0-9._/]+");
        assertThat(description.path("title").asText()).isEqualTo("临城实录");
        assertThat(description.path("resources")).isNotEmpty();
        for (var source : description.path("sources"))
            assertThat(source.path("title").asText()).isNotBlank();
    }

    @Test
    void everyFileIsAResourceAndEveryResourceAFile() {
        var paths = new HashSet<String>();
        for (var resource : description.path("resources"))
            paths.add("data/" + resource.path("path").asText());
        var files = new HashSet<>(exported.files().keySet());
        files.remove("data/datapackage.json");
        files.remove("data/licence.txt");
        assertThat(paths).isEqualTo(files);
    }

    @Test
    void everyResourceHasAUniqueNameAndSaysWhatItIs() {
        var names = new HashSet<String>();
        for (var resource : description.path("resources")) {
            String name = resource.path("name").asText();
            assertThat(name).matches("[-a-z0-9._/]+");
            assertThat(names.add(name)).as(name).isTrue();
            assertThat(resource.path("path").asText()).doesNotStartWith("/").doesNotContain("..");
            assertThat(resource.path("format").asText()).isIn("csv", "xlsx", "json");
            assertThat(resource.path("mediatype").asText()).matches("[a-z]+/[a-z.+-]+");
            boolean tabular = resource.path("profile").asText().equals("tabular-data-resource");
            assertThat(tabular).isEqualTo(resource.path("format").asText().equals("csv"));
        }
    }

    @Test
    void fieldsOfATableAreTheColumnsOfItsFileInTheirOrder() {
        for (var resource : tables()) {
            var names = new ArrayList<String>();
            for (var field : resource.path("schema").path("fields")) {
                names.add(field.path("name").asText());
                assertThat(field.path("type").asText()).isIn(TYPES);
                assertThat(field.path("title").asText()).isNotBlank();
                assertThat(field.path("description").asText()).isNotBlank();
            }
            String header = exported.text("data/" + resource.path("path").asText())
                    .substring(1)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(String.join(",", names)).isEqualTo(header);
            assertThat(resource.path("encoding").asText()).isEqualTo("utf-8");
            assertThat(resource.at("/dialect/lineTerminator").asText()).isEqualTo("\r\n");
        }
    }

    @Test
    void cellsAreOfTheTypesThatTheirFieldsName() {
        for (var resource : tables())
            for (var field : resource.path("schema").path("fields"))
                for (var row : exported.csv("data/" + resource.path("path").asText())) {
                    String cell = row.get(field.path("name").asText());
                    if (!cell.isEmpty())
                        assertThat(cell).matches(shape(field.path("type").asText()));
                }
    }

    private static String shape(String type) {
        return switch (type) {
            case "number" -> "-?\\d+(\\.\\d+)?";
            case "integer" -> "\\d+";
            case "date" -> "\\d{4}-\\d{2}-\\d{2}";
            default -> "(?s).*";
        };
    }

    @Test
    void keysIdentifyRows() {
        for (var resource : tables()) {
            String key = resource.at("/schema/primaryKey").asText();
            if (key.isEmpty()) continue;
            var rows = exported.csv("data/" + resource.path("path").asText());
            assertThat(rows.stream().map(row -> row.get(key))).doesNotHaveDuplicates();
        }
    }

    @Test
    void aLicenceInItsAuthorsWordsIsAFileOfThePackage() {
        var licence = description.path("licenses").get(0);
        assertThat(licence.path("title").asText()).isEqualTo("注明出处即可使用");
        assertThat(exported.text("data/" + licence.path("path").asText())).isEqualTo("注明出处即可使用\n");
    }

    @Test
    void withoutALicenceNoneIsClaimed() throws IOException {
        var silent = Exported.of(Sample.standard().withoutLicence().site());
        assertThat(silent.json("data/datapackage.json").has("licenses")).isFalse();
        assertThat(silent.files()).doesNotContainKey("data/licence.txt");
    }

    private List<JsonNode> tables() {
        var tables = new ArrayList<JsonNode>();
        for (var resource : description.path("resources")) if (resource.has("schema")) tables.add(resource);
        assertThat(tables).isNotEmpty();
        return tables;
    }
}
