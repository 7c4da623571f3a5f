package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shilu.draw.Specimen.caption;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.draw.Specimen.Given;
import shilu.model.DumbbellChart;
import shilu.model.Pairs;
import shilu.model.Pairs.Pair;
import shilu.model.SlopeChart;
import shilu.model.Text;

class PairPicturesTest {
    private static double x(Svg svg, String words) {
        return Svg.number(svg.mark("circle", words::equals), "cx");
    }

    private static double y(Svg svg, String words) {
        return Svg.number(svg.mark("circle", words::equals), "cy");
    }

    @Test
    void dotsOfADumbbellStandAtTheirNumbersOnOneRow() {
        var svg = Drawn.wide("dumbbells-air");
        assertThat(svg.marks("circle")).hasSize(18);
        double unit = (x(svg, "甲市：74天") - x(svg, "甲市：42天")) / (74 - 42);
        assertThat(x(svg, "壬县：39天") - x(svg, "壬县：25天")).isCloseTo(unit * (39 - 25), within(.1));
        assertThat(y(svg, "甲市：74天")).isEqualTo(y(svg, "甲市：42天"));
        assertThat(svg.texts()).contains("2015年", "2024年", "74", "42", "甲市");
    }

    @Test
    void theSecondDotsAreBlueAndTheFirstStepBack() {
        var svg = Drawn.wide("dumbbells-air");
        var colours = svg.marks("circle").stream().map(dot -> dot.getAttribute("class"));
        assertThat(colours).containsOnly("f-mute", "f-c1");
    }

    @Test
    void aScaleThatDoesNotBeginAtZeroSaysSo() {
        assertThat(Drawn.wide("dumbbells-forty").texts()).contains("横轴从200起，不从零起");
        assertThat(Drawn.wide("dumbbells-air").texts()).noneMatch(text -> text.contains("不从零起"));
    }

    @Test
    void aRankedDumbbellRunsFromTheLargestSecondNumberDown() {
        var names = Drawn.wide("dumbbells-point").texts().stream()
                .filter(text -> List.of("煤炭开采", "炼焦", "钢铁", "化工").contains(text));
        assertThat(names).containsExactly("煤炭开采", "炼焦", "钢铁", "化工");
    }

    @Test
    void aMissingNumberIsNamedAndNothingIsJoinedToIt() {
        for (String id : List.of("dumbbells-hard", "slopes-hard"))
            assertThat(Drawn.wide(id).marks("circle")).hasSize(6);
        var lone = new Pair(
                Text.of("甲"), Optional.of(Given.of("a", "3", "万吨").labelled("").figure()), Optional.empty());
        var other = new Pair(
                Text.of("乙"),
                Optional.of(Given.of("b", "4", "万吨").labelled("").figure()),
                Optional.of(Given.of("c", "5", "万吨").labelled("").figure()));
        var pairs = new Pairs(Text.of("2020年"), Text.of("2024年"), List.of(lone, other));
        var slope = Drawn.of(new SlopeChart(caption("c", "题", "万吨"), pairs));
        assertThat(Svg.parse(slope.wide()).texts()).contains("3（缺2024年） 甲");
        assertThat(slope.alternative()).contains("甲：2020年3万吨，2024年没有数据");
        var dumbbell = Drawn.of(new DumbbellChart(caption("c", "题", "万吨"), pairs, false));
        assertThat(Svg.parse(dumbbell.wide()).texts()).contains("3（缺2024年）");
    }

    @Test
    void aTargetIsAHollowDotAtTheEndOfADashedLine() {
        for (String id : List.of("dumbbells-hard", "slopes-hard")) {
            var svg = Drawn.wide(id);
            var goal = svg.mark("circle", words -> words.contains("（目标）"));
            assertThat(goal.getAttribute("fill")).isEqualTo("none");
            assertThat(svg.all("path").stream()
                            .filter(path ->
                                    !path.getAttribute("stroke-dasharray").isEmpty()))
                    .hasSize(1);
        }
    }

    @Test
    void slopesRiseAndFallWithTheirNumbers() {
        var svg = Drawn.wide("slopes-shares");
        double unit = (y(svg, "煤炭开采：33.6%") - y(svg, "煤炭开采：41.2%")) / (41.2 - 33.6);
        assertThat(y(svg, "化工（焦化下游）：3.9%") - y(svg, "化工（焦化下游）：9.7%")).isCloseTo(unit * 5.8, within(.1));
        assertThat(svg.texts()).contains("41.2 煤炭开采", "33.6 煤炭开采", "9.7 化工（焦化下游）");
    }

    @Test
    void onlyTheHighlightedSlopeIsBlue() {
        var blue = Drawn.wide("slopes-shares").marks("circle").stream()
                .filter(dot -> dot.getAttribute("class").equals("f-c1"))
                .map(Svg::tooltip);
        assertThat(blue).containsExactlyInAnyOrder("化工（焦化下游）：3.9%", "化工（焦化下游）：9.7%");
    }

    @Test
    void aPhoneNamesEachSlopeOnce() {
        var names = Drawn.narrow("slopes-shares").texts().stream().filter(text -> text.contains("炼焦"));
        assertThat(names).containsExactly("20.9 炼焦");
    }

    @Test
    void alternativeTextTellsBothNumbersOfTheFirstRows() {
        assertThat(Drawn.of("dumbbells-air").alternative())
                .startsWith("哑铃图：九年间各县供暖等候天数普遍下降三分之一以上。甲市：2015年74天，2024年42天；")
                .endsWith("；另有3项。");
    }

    @Test
    void aRangeIsNoEndOfAPair() {
        var pair = new Pair(
                Text.of("甲"),
                Optional.of(Given.of("a", "3", "万吨").labelled("").figure()),
                Optional.of(
                        Given.of("b", "1", "万吨").between("3", "5").labelled("").figure()));
        var pairs = new Pairs(Text.of("前"), Text.of("后"), List.of(pair));
        assertThat(Drawn.rules(new SlopeChart(caption("c", "题", "万吨"), pairs))).containsExactly("chart-single");
    }
}
