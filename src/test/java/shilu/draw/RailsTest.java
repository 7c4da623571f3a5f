package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.model.Diagram;
import shilu.model.Slug;

class RailsTest {
    /** @param arrows such as {@code a>b} */
    private static Graph graph(String boxes, String... arrows) {
        var made = new LinkedHashMap<Slug, Graph.Box>();
        for (String box : boxes.split("")) {
            var id = new Slug(box);
            made.put(id, new Graph.Box(id, box.repeat(12), Optional.empty()));
        }
        var joined = new ArrayList<Graph.Arrow>();
        for (String arrow : arrows)
            joined.add(new Graph.Arrow(new Slug(arrow.substring(0, 1)), new Slug(arrow.substring(2)), ""));
        return new Graph(made, joined);
    }

    private static String order(Rails rails) {
        return String.join("", rails.order().stream().map(Slug::value).toList());
    }

    @Test
    void aBoxFollowsAllThatLeadToItAsNearAsCanBe() {
        assertThat(order(Rails.of(graph("abcdefg", "a>b", "a>c", "b>d", "c>f", "d>e", "e>f", "f>g"))))
                .isEqualTo("abdecfg");
    }

    @Test
    void railsThatWouldMeetRunBesideEachOther() {
        var rails = Rails.of(graph("abcdef", "a>b", "a>e", "b>c", "b>d", "e>f"));

        assertThat(rails.parting()).extracting(Rails.Rail::lane).containsExactly(0, 1);
        assertThat(rails.parting().get(0).arrows())
                .extracting(Graph.Arrow::to)
                .containsExactly(new Slug("c"), new Slug("d"));
        assertThat(rails.straight()).extracting(Graph.Arrow::to).containsExactly(new Slug("f"));
    }

    @Test
    void arrowsThatComeTogetherShareARailAndOneThatLeadsBackHasItsOwn() {
        var rails = Rails.of(graph("abcd", "a>b", "a>c", "b>d", "c>d", "d>a"));

        assertThat(rails.joining()).extracting(rail -> rail.arrows().size()).containsExactlyInAnyOrder(2, 1);
        assertThat(Rails.lanes(rails.joining())).isEqualTo(2);
    }

    @Test
    void everyBoxStandsInOneColumnAndEveryGoalHasItsArrowhead() {
        var graph = graph("abcd", "a>b", "a>c", "b>d", "c>d", "d>a");
        var picture = new RailLayout(graph, 256, true).picture();

        assertThat(picture.boxes())
                .extracting(box -> box.room().getX())
                .containsOnly(picture.boxes().get(0).room().getX());
        assertThat(picture.boxes()).allMatch(box -> box.room().getMaxX() <= 256);
        assertThat(picture.routes().stream().filter(Route::headed).map(Route::tip))
                .hasSize(4)
                .allMatch(tip -> picture.boxes().stream()
                        .anyMatch(box ->
                                box.room().getX() == tip.getX() || box.room().getMaxX() == tip.getX()));
    }

    @Test
    void boxesThatAreTooNarrowSideBySideStandInOneColumn() {
        var wide = DiagramLayout.of(Diagram.Kind.CHAIN, graph("abcde", "a>b", "a>c", "a>d", "a>e"), Form.WIDE);
        var narrow = DiagramLayout.of(Diagram.Kind.CHAIN, graph("abcde", "a>b", "a>c", "a>d", "a>e"), Form.NARROW);

        assertThat(lefts(wide)).hasSize(2);
        assertThat(lefts(narrow)).hasSize(1);
    }

    private static List<Double> lefts(Picture picture) {
        return ((DiagramPicture) picture)
                .boxes().stream().map(box -> box.room().getX()).distinct().toList();
    }
}
