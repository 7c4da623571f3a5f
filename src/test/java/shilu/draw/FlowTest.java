package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static shilu.draw.Specimen.caption;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shilu.model.FlowChart;

class FlowTest {
    private static Element thing(Svg svg, String start) {
        return svg.mark("rect", words -> words.startsWith(start));
    }

    private static double height(Svg svg, String start) {
        return Svg.number(thing(svg, start), "height");
    }

    @Test
    void thingsAreAsTallAsWhatRunsThroughThem() {
        var svg = Drawn.wide("flows-gas");
        double unit = height(svg, "甲市") / 46.9;
        assertThat(height(svg, "净化外供")).isCloseTo(50.4 * unit, within(.1));
        assertThat(height(svg, "甲醇")).isCloseTo(19.6 * unit, within(.1));
        assertThat(height(svg, "放散损失")).isCloseTo(1.6 * unit, within(.1));
    }

    @Test
    void sumsAreNamedAsSumsAndShowWhatTheyAreMadeOf() {
        var svg = Drawn.wide("flows-gas");
        assertThat(svg.texts()).contains("甲市", "合计46.9", "净化外供", "合计50.4", "甲醇", "19.6");
        assertThat(Svg.tooltip(thing(svg, "甲市"))).isEqualTo("甲市：合计46.9亿立方米，即 30.1亿立方米 + 16.8亿立方米");
        assertThat(Svg.tooltip(thing(svg, "甲醇"))).isEqualTo("甲醇：19.6亿立方米");
    }

    @Test
    void whereTheSubtitleDoesNotSayTheUnitSumsDo() {
        var unsaid = new FlowChart(caption("c", "题", "去向"), SpecimenFlows.list("c", "万吨", "甲 乙 1", "丙 乙 2"));
        assertThat(Svg.parse(Drawn.of(unsaid).wide()).texts()).contains("1万吨", "2万吨", "合计3万吨");
    }

    @Test
    void everyFlowAnswersToThePointer() {
        var flows = Drawn.wide("flows-gas").marks("path");
        assertThat(flows).hasSize(12);
        assertThat(flows.stream().map(Svg::tooltip)).contains("净化外供 → 甲醇：19.6亿立方米", "乙县 → 回炉加热：11.9亿立方米");
    }

    @Test
    void thingsKeepTheAuthorsOrder() {
        var svg = Drawn.wide("flows-gas");
        double before = 0;
        for (String name : new String[] {"甲醇", "液化天然气", "发电供热", "合成氨", "氢气", "放散损失"}) {
            double y = Svg.number(thing(svg, name), "y");
            assertThat(y).as(name).isGreaterThan(before);
            before = y;
        }
    }

    @Test
    void aStreamIsColouredByWhereItBegins() {
        var svg = Drawn.wide("flows-gas");
        assertThat(svg.mark("path", words -> words.startsWith("甲市")).getAttribute("class"))
                .isEqualTo("f-tint-c1");
        assertThat(svg.mark("path", words -> words.startsWith("乙县")).getAttribute("class"))
                .isEqualTo("f-tint-c2");
        assertThat(svg.mark("path", words -> words.startsWith("净化外供")).getAttribute("class"))
                .isEqualTo("f-tint-mute");
    }

    @Test
    void onlyTheHighlightedFlowIsBlue() {
        var blue = Drawn.wide("flows-point").marks("path").stream()
                .filter(flow -> flow.getAttribute("class").equals("f-tint-c1"))
                .map(Svg::tooltip);
        assertThat(blue).containsExactly("净化外供 → 甲醇：19.6亿立方米");
    }

    @Test
    void aThousandthOfAFlowCanStillBeSeen() {
        var svg = Drawn.wide("flows-uneven");
        assertThat(height(svg, "小")).isGreaterThanOrEqualTo(1.5);
        assertThat(svg.mark("path", words -> words.startsWith("总 → 小")).getAttribute("class"))
                .isEqualTo("f-c1");
    }

    @Test
    void aPlannedFlowIsADashedOutlineAndSaidInWords() {
        var svg = Drawn.wide("flows-planned");
        var plan = svg.mark("path", words -> words.contains("（计划）"));
        assertThat(plan.getAttribute("fill")).isEqualTo("none");
        assertThat(plan.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(svg.texts()).contains("约40（计划）", "合计110（含目标）", "虚线框是计划、目标，还没有实现");
    }

    @Test
    void noOutlineRunsThroughTheNameOfAPlannedThing() {
        for (var svg : List.of(Drawn.wide("flows-ahead"), Drawn.narrow("flows-ahead"))) {
            var name = svg.all("text").stream()
                    .filter(text -> text.getTextContent().equals("制氢"))
                    .findFirst()
                    .orElseThrow();
            double x = Svg.number(name, "x");
            double y = Svg.number(name, "y");
            var ground = svg.all("rect").stream()
                    .filter(rect -> rect.getAttribute("class").equals("f-bg"))
                    .filter(rect -> Svg.number(rect, "x") <= x && Svg.number(rect, "y") < y)
                    .filter(rect -> Svg.number(rect, "y") + Svg.number(rect, "height") > y);
            assertThat(ground).hasSize(1);
            assertThat(svg.all("text").stream()
                            .filter(text -> text.getTextContent().equals("洗煤厂")))
                    .hasSize(1);
        }
    }

    @Test
    void aFlowOverSeveralStagesPassesBetweenThings() {
        var svg = Drawn.wide("flows-stages");
        var way = svg.mark("path", words -> words.startsWith("原煤 → 铸造")).getAttribute("d");
        assertThat(way.chars().filter(command -> command == 'C')).hasSize(6);
        assertThat(Svg.number(thing(svg, "进口煤"), "x")).isEqualTo(Svg.number(thing(svg, "焦炭"), "x"));
    }

    @Test
    void alternativeTextTellsTheLargestFlows() {
        assertThat(Drawn.of("flows-uneven").alternative())
                .isEqualTo("流量图：一比一千。总到大，1000万吨；总到中，320万吨；总到也小，1.5万吨；总到小，1万吨。");
    }

    @Test
    void aCircleIsNoFlowChart() {
        var circle = SpecimenFlows.list("c", "万吨", "甲 乙 1", "乙 丙 1", "丙 甲 1");
        assertThat(FlowChart.circle(circle)).containsExactly("甲", "乙", "丙", "甲");
        assertThatThrownBy(() -> new FlowChart(caption("c", "题", "万吨"), circle))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingAndMoreThanFourStagesAreReported() {
        var nothing = SpecimenFlows.list("c", "万吨", "甲 乙 0");
        assertThat(Drawn.rules(new FlowChart(caption("c", "题", "万吨"), nothing))).containsExactly("chart-flow-size");
        var five = SpecimenFlows.list("c", "万吨", "甲 乙 1", "乙 丙 1", "丙 丁 1", "丁 戊 1");
        assertThat(Drawn.rules(new FlowChart(caption("c", "题", "万吨"), five))).containsExactly("chart-flow-stages");
    }
}
