package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shilu.model.Place;

class ReadingOrderTest {
    @Test
    void placesGoAsTheAuthorsListThem() throws Exception {
        var listed = Pattern.compile("(?m)^- \\{?id: ([a-z0-9-]+)")
                .matcher(Files.readString(Path.of("content/places.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ShippedSite.site().report().places().values().stream().sorted(ReadingOrder.OF_SUBJECTS))
                .extracting(place -> place.id().value())
                .isEqualTo(listed);
    }

    @Test
    void whatStandsInAPlaceGoesWithIt() {
        var places = ShippedSite.site().report().organisations().values().stream()
                .sorted(ReadingOrder.OF_SUBJECTS)
                .flatMap(organisation -> organisation.within().stream())
                .toList();
        assertThat(places).isSortedAccordingTo(ReadingOrder.OF_SUBJECTS);
        assertThat(places).hasAtLeastOneElementOfType(Place.class);
    }

    @Test
    void termsGoAsTheAuthorsListThem() throws Exception {
        var listed = Pattern.compile("(?m)^- id: ([a-z0-9-]+)")
                .matcher(Files.readString(Path.of("content/terms.yaml")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ShippedSite.site().report().terms())
                .extracting(term -> term.id().value())
                .isEqualTo(listed);
    }

    @Test
    void theSiteMapBeginsEachFamilyWithWhatIsReadFirst() {
        var page = Rendered.of(Fixture.plain()).page("site-map.html");
        assertThat(page.select("main ul").stream()
                        .map(list -> list.select("a").first().text()))
                .contains("首页", "钢城新事");
    }
}
