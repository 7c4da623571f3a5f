package shilu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesSchemaTest {
    private final Exported exported = Exported.of(Sample.standard().site());

    SeriesSchemaTest() throws IOException {}

    private List<?> faults(String series) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(exported.text("data/series/series.schema.json"), InputFormat.JSON)
                .validate(series, InputFormat.JSON);
    }

    @Test
    void everySeriesIsOfThePublishedShape() {
        assertThat(exported.files().keySet())
                .filteredOn(path -> path.startsWith("data/series/") && path.endsWith(".json"))
                .filteredOn(path -> !path.endsWith(".schema.json"))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(faults(exported.text(path))).isEmpty());
    }

    @Test
    void theShapeRefusesAFigureWithoutUnitPeriodOrSource() {
        String series = exported.text("data/series/yearly.json");
        for (String field : List.of("unit", "period", "source"))
            assertThat(faults(series.replaceFirst("\"" + field + "\" : \"[^\"]*\",", "")))
                    .as(field)
                    .isNotEmpty();
    }

    @Test
    void theSchemaIsItselfOfItsDraft() {
        var draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(draft.validate(exported.text("data/series/series.schema.json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theThreeFormsHoldAsManyFigures() throws IOException {
        int rows = exported.json("data/series/yearly.json").path("observations").size();
        assertThat(exported.text("data/series/yearly.csv").lines()).hasSize(rows + 1);
    }
}
