package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WaterfallTest {
    private static Element bar(Svg svg, String words) {
        return svg.mark("rect", words::equals);
    }

    private static double top(Element bar) {
        return Svg.number(bar, "y");
    }

    private static double foot(Element bar) {
        return Svg.number(bar, "y") + Svg.number(bar, "height");
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeEnded() {
        var svg = Drawn.wide("waterfalls-zero");
        assertThat(foot(bar(svg, "甲：+30万吨"))).isCloseTo(top(bar(svg, "2023年：10万吨")), within(.1));
        assertThat(top(bar(svg, "乙：−12万吨"))).isCloseTo(top(bar(svg, "甲：+30万吨")), within(.1));
        assertThat(foot(bar(svg, "丁：+19万吨"))).isCloseTo(foot(bar(svg, "乙：−12万吨")), within(.1));
        assertThat(top(bar(svg, "2024年：47万吨"))).isCloseTo(top(bar(svg, "丁：+19万吨")), within(.1));
    }

    @Test
    void barsFromZeroAreAsTallAsTheirNumbers() {
        var svg = Drawn.wide("waterfalls-zero");
        double unit = Svg.number(bar(svg, "2024年：47万吨"), "height") / 47;
        assertThat(Svg.number(bar(svg, "甲：+30万吨"), "height")).isCloseTo(30 * unit, within(.1));
        assertThat(Svg.number(bar(svg, "2023年：10万吨"), "height")).isCloseTo(10 * unit, within(.1));
        assertThat(svg.texts()).noneMatch(text -> text.contains("截去"));
    }

    @Test
    void stepsBetweenSharesAreInPercentagePoints() {
        var svg = Drawn.wide("waterfalls-points");
        var up = bar(svg, "服务业：+4.2个百分点");
        var down = bar(svg, "商业：−1.1个百分点");
        assertThat(Svg.number(up, "height") / Svg.number(down, "height")).isCloseTo(4.2 / 1.1, within(.02));
        assertThat(svg.texts()).contains("39.5", "+4.2个百分点", "−1.1个百分点", "42.6");
    }

    @Test
    void cutTotalsAreSaidInWords() {
        assertThat(Drawn.wide("waterfalls-output").texts())
                .contains("纵轴从2000起，首尾两柱截去了下面一段，不能和中间各柱比高矮", "2103.9", "−21.6", "+40.6", "2190.5");
        assertThat(String.join("", Drawn.narrow("waterfalls-output").texts())).contains("横轴从2000起");
    }

    @Test
    void stepsOfACutScaleKeepTheirProportions() {
        var svg = Drawn.wide("waterfalls-output");
        double fall = Svg.number(bar(svg, "工业：−21.6亿元"), "height");
        double rise = Svg.number(bar(svg, "其他服务业：+40.6亿元"), "height");
        assertThat(rise / fall).isCloseTo(40.6 / 21.6, within(.01));
    }

    @Test
    void fallsAreBrickRisesBlueAndTotalsNeither() {
        var svg = Drawn.wide("waterfalls-output");
        assertThat(bar(svg, "工业：−21.6亿元").getAttribute("class")).isEqualTo("f-neg");
        assertThat(bar(svg, "金融：+12.3亿元").getAttribute("class")).isEqualTo("f-c1");
        assertThat(bar(svg, "2024年：2190.5亿元").getAttribute("class")).isEqualTo("f-ink3");
    }

    @Test
    void aDecreasePrintedWithoutAMinusFallsAllTheSame() {
        var svg = Drawn.wide("waterfalls-capacity");
        var shut = bar(svg, "关停4.3米焦炉：−1000万吨");
        assertThat(shut.getAttribute("class")).isEqualTo("f-neg");
        assertThat(top(shut)).isCloseTo(top(bar(svg, "2020年：1500万吨")), within(.1));
        assertThat(svg.texts()).contains("−1000", "+780");
    }

    @Test
    void aPlannedStepIsADashedOutline() {
        var svg = Drawn.wide("waterfalls-parts");
        var plan = bar(svg, "三期：+60亿元（计划）");
        assertThat(plan.getAttribute("fill")).isEqualTo("none");
        assertThat(plan.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(svg.texts()).contains("+60（计划）", "260（计划）");
    }

    @Test
    void levelsMayCrossZero() {
        var svg = Drawn.wide("waterfalls-below");
        double zero = foot(bar(svg, "2023年：4亿元"));
        assertThat(foot(bar(svg, "支出：−12.5亿元"))).isGreaterThan(zero);
        assertThat(top(bar(svg, "2024年：−3亿元"))).isCloseTo(zero, within(.1));
    }

    @Test
    void manyStepsStandOneBelowTheOther() {
        var bars = Drawn.wide("waterfalls-forty").marks("rect");
        assertThat(bars).hasSize(40);
        assertThat(bars.stream().map(bar -> bar.getAttribute("height")).distinct())
                .hasSize(1);
    }

    @Test
    void alternativeTextLeadsFromStartToTotal() {
        assertThat(Drawn.of("waterfalls-capacity").alternative())
                .isEqualTo("瀑布图：关小上大，产能少了。从2020年的1500万吨开始；关停4.3米焦炉：−1000万吨；新建大机焦：+780万吨；到2024年的1280万吨。");
    }

    @Test
    void hardWaterfallsHaveNoImpossibleNumbers() {
        for (String id : List.of("waterfalls-equal", "waterfalls-uneven", "waterfalls-one", "waterfalls-below")) {
            var drawing = Drawn.of(id);
            assertThat(drawing.wide() + drawing.narrow()).doesNotContain("NaN", "Infinity");
        }
    }
}
