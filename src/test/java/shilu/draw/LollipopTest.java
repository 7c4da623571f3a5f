package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LollipopTest {
    @Test
    void stemsAreAsLongAsTheirNumbersAndEndInDots() {
        var svg = Drawn.wide("lollipops-signs");
        double zero = stemStart(svg, "己县");
        var dots = svg.marks("circle");
        assertThat(dots).hasSize(8);
        double up = Svg.number(svg.mark("circle", words -> words.startsWith("甲区")), "cx") - zero;
        double down = zero - Svg.number(svg.mark("circle", words -> words.startsWith("辛县")), "cx");
        assertThat(down / up).isCloseTo(3.2 / 6.8, within(.01));
    }

    private static double stemStart(Svg svg, String name) {
        return Svg.number(svg.mark("circle", words -> words.startsWith(name)), "cx");
    }

    @Test
    void numbersBelowZeroAreBrickAndTheOthersBearASign() {
        var svg = Drawn.wide("lollipops-signs");
        assertThat(svg.texts()).contains("+6.8", "−3.2", "0");
        assertThat(svg.mark("circle", words -> words.startsWith("庚市")).getAttribute("class"))
                .isEqualTo("f-neg");
    }

    @Test
    void aPlanIsAHollowDotOnADashedStem() {
        var svg = Drawn.wide("lollipops-hard");
        var goal = svg.mark("circle", words -> words.startsWith("目标数"));
        assertThat(goal.getAttribute("fill")).isEqualTo("none");
        assertThat(svg.mark("path", words -> words.startsWith("目标数")).getAttribute("stroke-dasharray"))
                .isNotEmpty();
        assertThat(svg.texts()).contains("至多60000亿元（目标）", "20000亿～40000亿元（计划）");
    }

    @Test
    void onlyTheHighlightedDotIsBlue() {
        var dots = Drawn.narrow("lollipops-forty").marks("circle");
        assertThat(dots).hasSize(40);
        assertThat(dots.stream().filter(dot -> dot.getAttribute("class").equals("f-c1")))
                .singleElement()
                .satisfies(dot -> assertThat(Svg.tooltip(dot)).isEqualTo("第8个乡镇：337万吨"));
    }

    @Test
    void alternativeTextNamesTheKindAndTheExtremes() {
        assertThat(Drawn.of("lollipops-signs").alternative())
                .isEqualTo("棒棒糖图：煤焦大县负增长，甲区、乙区领跑。共8项，最大的是甲区，6.8%；最小的是辛县，−3.2%。");
    }
}
