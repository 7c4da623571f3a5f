package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MultiplesTest {
    @Test
    void allPanelsHaveOneScale() {
        var dots = Drawn.wide("multiples-forty").marks("circle");
        assertThat(dots).hasSize(120);
        // Four panels of three years stand in one row; 20, 21, 22 and 23 are the first numbers of the first row.
        double step = Svg.number(dots.get(0), "cy") - Svg.number(dots.get(3), "cy");
        assertThat(step).isPositive();
        assertThat(Svg.number(dots.get(0), "cy") - Svg.number(dots.get(9), "cy"))
                .isCloseTo(3 * step, within(.1));
    }

    @Test
    void theSharedScaleIsSaidInWords() {
        assertThat(Drawn.wide("multiples-people").texts()).contains("各小图的纵轴相同，都从80到140万人；横轴也相同；灰色细线是全市");
        assertThat(Drawn.wide("multiples-forty").texts()).contains("各小图的纵轴相同，都从18到28万吨；横轴也相同");
    }

    @Test
    void everyPanelShowsTheSameSpanOfTime() {
        var texts = Drawn.wide("multiples-hard").texts();
        assertThat(texts.stream().filter("2020"::equals)).hasSize(4);
        assertThat(texts.stream().filter("2030"::equals)).hasSize(4);
    }

    @Test
    void theReferenceStandsInEveryPanel() {
        var svg = Drawn.wide("multiples-people");
        assertThat(svg.marks("circle").stream()
                        .filter(dot -> dot.getAttribute("class").equals("f-base")))
                .hasSize(11 * 15);
        assertThat(svg.texts()).contains("甲县", "131", "子县", "98").doesNotContain("全市");
    }

    @Test
    void onlyTheHighlightedPanelIsBlue() {
        var blue = Drawn.wide("multiples-forty").marks("circle").stream()
                .filter(dot -> dot.getAttribute("class").equals("f-c1"));
        assertThat(blue).hasSize(3);
    }

    @Test
    void aTargetIsAHollowDotAndNamed() {
        var svg = Drawn.wide("multiples-hard");
        assertThat(svg.mark("circle", words -> words.contains("（目标）")).getAttribute("fill"))
                .isEqualTo("none");
        assertThat(svg.texts()).contains("+98.765万吨（目标）");
    }

    @Test
    void dotsStandAsHighAsTheirNumbers() {
        var svg = Drawn.wide("multiples-one");
        assertThat(svg.marks("circle")).hasSize(1);
        var people = Drawn.wide("multiples-people").marks("circle").stream()
                .filter(dot -> dot.getAttribute("class").equals("f-c1"))
                .limit(15)
                .toList();
        double first = Svg.number(people.get(0), "cy");
        double last = Svg.number(people.get(14), "cy");
        double middle = Svg.number(people.get(7), "cy");
        assertThat((first - middle) / (first - last)).isCloseTo(15.0 / 31, within(.01));
    }
}
