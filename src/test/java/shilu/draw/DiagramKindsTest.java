package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shilu.draw.SpecimenPlans.gap;
import static shilu.draw.SpecimenPlans.plan;
import static shilu.draw.SpecimenPlans.strip;
import static shilu.draw.SpecimenPlans.thing;
import static shilu.draw.SpecimenPlans.times;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shilu.model.Diagram;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

class DiagramKindsTest {
    private static Drawing drawn(String id) {
        return Draw.draw(SpecimenPlans.all(new Specimen()).report(), new Problems(), Runnable::run)
                .of(new Slug(id), Language.ZH)
                .orElseThrow();
    }

    private static Drawing drawn(Diagram diagram) {
        var problems = new Problems();
        var drawings = Draw.draw(new Specimen().with(diagram).report(), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
        return drawings.of(diagram.id(), Language.ZH).orElseThrow();
    }

    private static Element text(String svg, String words) {
        return Svg.parse(svg).all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static double x(String svg, String words) {
        return Svg.number(text(svg, words), "x");
    }

    private static double y(String svg, String words) {
        return Svg.number(text(svg, words), "y");
    }

    @Test
    void stepsStandInTheLanesOfTheirActorsOneBelowTheOther() {
        String wide = drawn("mechanism-loan").wide();
        assertThat(x(wide, "核对中标信息")).isBetween(480.0, 720.0);
        assertThat(x(wide, "公共资源交易中心")).isEqualTo(600);
        assertThat(x(wide, "审批放款")).isBetween(240.0, 480.0);
        assertThat(x(wide, "按合同施工")).isEqualTo(x(wide, "还款"));
        for (int step = 1; step < 5; step++)
            assertThat(y(wide, String.valueOf(step))).isLessThan(y(wide, String.valueOf(step + 1)));
    }

    @Test
    void anArrowLeadsFromEachStepToTheNext() {
        var drawing = drawn("mechanism-loan");
        for (String form : new String[] {drawing.wide(), drawing.narrow()})
            assertThat(Svg.parse(form).all("path").stream().filter(path -> path.hasAttribute("stroke-width")))
                    .hasSize(4);
    }

    @Test
    void stepsNameTheirActorsWhereThereIsNoRoomForLanes() {
        String narrow = drawn("mechanism-loan").narrow();
        assertThat(Svg.parse(narrow).texts()).filteredOn("中标企业"::equals).hasSize(3);
        assertThat(x(narrow, "中标企业")).isEqualTo(x(narrow, "核对中标信息"));
        assertThat(Svg.parse(drawn("mechanism-forty").wide()).texts())
                .filteredOn("甲"::equals)
                .hasSize(5);
    }

    @Test
    void mechanismsSayWhoDoesWhatInOrder() {
        assertThat(drawn("mechanism-loan").alternative())
                .isEqualTo("机制图：机制：mechanism-loan。1. 中标企业：申请“中标贷”（凭中标通知书，不用抵押）。"
                        + "2. 公共资源交易中心：核对中标信息。3. 合作银行：审批放款（最快1天，最高500万元）。"
                        + "4. 中标企业：按合同施工。5. 中标企业：还款。");
    }

    @Test
    void cellsStandUnderTheirColumnsAndBesideTheirRows() {
        String wide = drawn("matrix-given").wide();
        assertThat(x(wide, "行政审批局")).isEqualTo(x(wide, "谁来办")).isEqualTo(x(wide, "政务中心"));
        assertThat(y(wide, "行政审批局")).isEqualTo(y(wide, "企业开办"));
    }

    @Test
    void aMatrixTooBroadForTheScreenBecomesACardForEachRow() {
        String narrow = drawn("matrix-given").narrow();
        assertThat(Svg.parse(narrow).texts()).filteredOn("谁来办"::equals).hasSize(3);
        assertThat(x(narrow, "谁来办")).isLessThan(x(narrow, "行政审批局"));
        assertThat(Svg.parse(drawn("matrix-two").narrow()).texts())
                .filteredOn("过去"::equals)
                .hasSize(1);
    }

    @Test
    void matricesSayEveryCellWithItsColumn() {
        assertThat(drawn("matrix-two").alternative())
                .isEqualTo("矩阵图：矩阵：matrix-two。1. 尾气——过去：点了放空；现在：制甲醇、制氢。2. 矸石——过去：堆成山；现在：发电、制砖。");
    }

    @Test
    void spansAreAsWideAsTheirLengthsInEveryStrip() {
        var drawing = drawn("plan-rows");
        for (String form : new String[] {drawing.wide(), drawing.narrow()}) {
            var svg = Svg.parse(form);
            double narrowRow = Svg.number(svg.mark("rect", "窄行：40厘米"::equals), "width");
            double wideRow = Svg.number(svg.mark("rect", "宽行：80厘米"::equals), "width");
            double unit = Svg.number(svg.mark("rect", "单元：20厘米"::equals), "width");
            assertThat(wideRow / narrowRow).isCloseTo(2, within(.01));
            assertThat(narrowRow / unit).isCloseTo(2, within(.01));
            assertThat(svg.marks("rect")).hasSize(14);
        }
    }

    @Test
    void theBarOfTheScaleIsAsLongAsItSays() {
        var svg = Svg.parse(drawn("plan-rows").wide());
        assertThat(svg.texts()).contains("比例尺：100厘米");
        double pixel = Svg.number(svg.mark("rect", "宽行：80厘米"::equals), "width") / 80;
        var path = svg.all("path").stream()
                .filter(line -> line.getAttribute("stroke-width").equals("1.5"))
                .findFirst()
                .orElseThrow()
                .getAttribute("d");
        var ends = Pattern.compile("[MLH](-?[\\d.]+)")
                .matcher(path)
                .results()
                .mapToDouble(end -> Double.parseDouble(end.group(1)))
                .toArray();
        assertThat(ends[1] - ends[0]).isCloseTo(100 * pixel, within(.1));
    }

    @Test
    void lengthsInDifferentUnitsShareOneScale() {
        var svg = Svg.parse(drawn(plan("p", strip("一", "", times(1, gap("长", "1", "公里"), thing("短", "500", "米")))))
                .wide());
        double whole = Svg.number(svg.mark("rect", "长：1公里"::equals), "width");
        double half = Svg.number(svg.mark("rect", "短：500米"::equals), "width");
        assertThat(half / whole).isCloseTo(.5, within(.001));
    }

    @Test
    void aPlannedLengthIsNeverSolid() {
        var planned = Svg.parse(drawn("plan-extremes").wide()).mark("rect", words -> words.startsWith("规划段"));
        assertThat(planned.getAttribute("fill")).isEqualTo("none");
        assertThat(planned.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(Svg.tooltip(planned)).isEqualTo("规划段：30米（计划）");
    }

    @Test
    void aSpanOfAThousandthIsStillSeenAndNamed() {
        var svg = Svg.parse(drawn("plan-extremes").narrow());
        assertThat(Svg.number(svg.mark("rect", "窗：80厘米"::equals), "width")).isEqualTo(1);
        assertThat(svg.texts()).contains("门", "窗", "1公里");
    }

    @Test
    void plansSayHowOftenSpansComeAgain() {
        assertThat(drawn("plan-rows").alternative())
                .isEqualTo("按比例画的平面图：平面图：plan-rows。1. 行距：窄行40厘米、宽行80厘米，这样画3遍，相接处和两端是一行玉米。"
                        + "2. 种植单元：单元20厘米、间隔50厘米，这样画4遍。");
    }
}
