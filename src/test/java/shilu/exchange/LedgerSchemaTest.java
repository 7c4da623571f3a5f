package shilu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shilu.model.Claim;
import shilu.model.Indicator;
import shilu.model.Keyword;
import shilu.model.Qualifier;
import shilu.model.Scope;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Vintage;

class LedgerSchemaTest {
    private final Exported exported;
    private final JsonNode schema;

    LedgerSchemaTest() throws IOException {
        exported = Exported.of(Sample.standard().site());
        schema = exported.json("data/ledger.schema.json");
    }

    @Test
    void s1TheLedgerIsOfThePublishedShape() {
        assertThat(faults(exported.text("data/ledger.json"))).isEmpty();
    }

    @Test
    void theShapeRefusesWhatNoLedgerHas() {
        String ledger = exported.text("data/ledger.json");
        assertThat(faults(ledger.replace("\"qualifier\" : \"about\"", "\"qualifier\" : \"roughly\"")))
                .isNotEmpty();
        assertThat(faults(ledger.replace("\"number\" : 1200,", ""))).isNotEmpty();
        assertThat(faults(ledger.replace("\"source\" : \"article\",", ""))).isNotEmpty();
    }

    @Test
    void theSchemaIsItselfOfItsDraft() throws IOException {
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(exported.text("data/ledger.schema.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyFieldIsDescribed() {
        var silent = new ArrayList<String>();
        properties("", schema, silent);
        assertThat(silent).isEmpty();
    }

    private static void properties(String path, JsonNode node, List<String> silent) {
        node.properties().forEach(field -> {
            String inner = path + "/" + field.getKey();
            if (field.getKey().equals("properties") || field.getKey().equals("$defs"))
                field.getValue().properties().forEach(property -> {
                    if (!property.getValue().hasNonNull("description")) silent.add(inner + "/" + property.getKey());
                });
            if (field.getValue().isObject()) properties(inner, field.getValue(), silent);
        });
    }

    @Test
    void choicesAreThoseOfTheModel() {
        assertThat(choices("fact", "qualifier")).isEqualTo(Keyword.keywords(Qualifier.class));
        assertThat(choices("fact", "status")).isEqualTo(Keyword.keywords(Status.class));
        assertThat(choices("fact", "vintage")).isEqualTo(Keyword.keywords(Vintage.class));
        assertThat(choices("fact", "scope")).isEqualTo(Keyword.keywords(Scope.class));
        assertThat(choices("claim", "kind")).isEqualTo(Keyword.keywords(Claim.Kind.class));
        assertThat(choices("source", "kind")).isEqualTo(Keyword.keywords(Source.Kind.class));
        assertThat(choices("indicator", "kind")).isEqualTo(Keyword.keywords(Indicator.Kind.class));
        assertThat(choices("indicator", "price")).isEqualTo(Keyword.keywords(Indicator.Price.class));
        assertThat(choices("indicator", "better")).isEqualTo(Keyword.keywords(Indicator.Better.class));
    }

    private List<String> choices(String definition, String property) {
        var choices = new ArrayList<String>();
        schema.at("/$defs/" + definition + "/properties/" + property + "/enum")
                .forEach(choice -> choices.add(choice.asText()));
        return choices;
    }

    private List<String> faults(String ledger) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(exported.text("data/ledger.schema.json"), InputFormat.JSON)
                .validate(ledger, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
