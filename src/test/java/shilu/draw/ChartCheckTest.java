package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.line;
import static shilu.draw.Specimen.named;
import static shilu.draw.Specimen.yearly;

import java.util.List;
import org.junit.jupiter.api.Test;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.SlopeChart;
import shilu.problem.Catalogue;
import shilu.problem.Language;
import shilu.problem.Problem;
import shilu.problem.Problems;

class ChartCheckTest {
    private static final Chart.Caption CAPTION = caption("chart", "题", "万吨");

    private static List<String> rules(Specimen specimen) {
        var problems = new Problems();
        Draw.draw(specimen.report(), problems, Runnable::run);
        for (Problem problem : problems.sorted())
            for (Language language : Language.values()) {
                var catalogue = Catalogue.in(language);
                assertThat(catalogue.message(problem) + catalogue.mend(problem)).doesNotContain("{");
            }
        return problems.sorted().stream().map(Problem::rule).distinct().toList();
    }

    private static List<String> rules(Chart chart) {
        return rules(new Specimen().with(chart));
    }

    private static Chart shares(Chart.Line... lines) {
        return new Chart.ShareChart(CAPTION, List.of(lines));
    }

    @Test
    void anEmptyLineIsReported() {
        assertThat(rules(new Chart.ColumnChart(CAPTION, line("量")))).containsExactly("chart-empty");
        assertThat(rules(new Chart.LineChart(CAPTION, List.of()))).containsExactly("chart-empty");
    }

    @Test
    void aFifthLineIsReported() {
        var lines = List.of("a", "b", "c", "d", "e").stream()
                .map(id -> yearly(id, id, 2020, "万吨", "1", "2"))
                .toList();
        assertThat(rules(new Chart.LineChart(CAPTION, lines))).containsExactly("chart-colours");
    }

    @Test
    void s9ASecondUnitWouldNeedASecondAxisAndIsReported() {
        var chart = new Chart.BarChart(
                CAPTION,
                line(
                        "量",
                        Given.of("a", "1", "万吨").labelled("甲"),
                        Given.of("b", "1", "亿元").labelled("乙")),
                true);
        assertThat(rules(chart)).containsExactly("chart-units");
    }

    @Test
    void aDateAmongQuantitiesIsReported() {
        var chart = new Chart.BarChart(
                CAPTION, line("量", Given.of("a", "1", "万吨").on("2024-05-01").labelled("甲")), true);
        assertThat(rules(chart)).containsExactly("chart-date");
    }

    @Test
    void aNegativeShareIsReported() {
        assertThat(rules(shares(named("甲", "a", "%", "全部", "-3"), named("乙", "b", "%", "全部", "103"))))
                .containsExactly("chart-share-negative");
    }

    @Test
    void aRangeIsNoShare() {
        assertThat(rules(shares(
                        line("甲", Given.of("a", "1", "%").between("3", "5").labelled("全部")))))
                .containsExactly("chart-share-range");
    }

    @Test
    void sharesOfMoreThanTheWholeAreReported() {
        assertThat(rules(shares(named("甲", "a", "%", "全部", "60"), named("乙", "b", "%", "全部", "60"))))
                .containsExactly("chart-share-whole");
    }

    @Test
    void sharesOfNothingAreReported() {
        assertThat(rules(shares(named("甲", "a", "万吨", "全部", "0")))).containsExactly("chart-share-nothing");
    }

    @Test
    void aPartGivenTwiceIsReported() {
        assertThat(rules(shares(named("甲", "a", "万吨", "全部", "1", "全部", "2")))).containsExactly("chart-share-twice");
    }

    @Test
    void aWordTooLongForThePictureIsReported() {
        String word = "Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle";
        assertThat(rules(new Chart.BarChart(CAPTION, named("量", "a", "万吨", word, "1"), true)))
                .contains("chart-text-outside");
    }

    @Test
    void wordsOnWordsAreReported() {
        String word = "Schifffahrtsgesellschaftskapitaenswitwenrenten";
        var pairs = SpecimenPairs.pairs(word, word, "a", "万吨", "甲", "1", "2");
        assertThat(rules(new SlopeChart(CAPTION, pairs))).contains("chart-text-overlap");
    }

    @Test
    void aDiagramWithoutBoxesIsReported() {
        var empty = SpecimenDiagrams.diagram("none", Diagram.Kind.CHAIN, List.of(), List.of());
        assertThat(rules(new Specimen().with(empty))).containsExactly("diagram-empty");
    }

    @Test
    void aDiagramMayNotHaveTheIdOfAChart() {
        var diagram = SpecimenDiagrams.diagram("chart", Diagram.Kind.CHAIN, List.of("a 甲"), List.of());
        var chart = new Chart.ColumnChart(CAPTION, yearly("量", "a", 2024, "万吨", "1"));
        assertThat(rules(new Specimen().with(chart).with(diagram))).containsExactly("diagram-id");
    }
}
