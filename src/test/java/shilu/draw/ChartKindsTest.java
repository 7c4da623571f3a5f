package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shilu.draw.Specimen.caption;
import static shilu.draw.SpecimenSpans.event;
import static shilu.draw.SpecimenSpans.on;
import static shilu.draw.SpecimenSpans.planned;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.ProgressChart;
import shilu.model.Slug;
import shilu.model.TimelineChart;
import shilu.problem.Catalogue;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

class ChartKindsTest {
    private static Drawing drawn(String id) {
        return Draw.draw(SpecimenSpans.all(new Specimen()).report(), new Problems(), Runnable::run)
                .of(new Slug(id), Language.ZH)
                .orElseThrow();
    }

    private static Svg wide(String id) {
        return Svg.parse(drawn(id).wide());
    }

    private static Svg drawn(Chart chart) {
        var problems = new Problems();
        var drawings = Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
        return Svg.parse(drawings.of(chart.id(), Language.ZH).orElseThrow().wide());
    }

    private static Element text(Svg svg, String words) {
        return svg.all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    // ---- timelines

    @Test
    void spansAreAsLongAsTheyTake() {
        var svg = drawn(new TimelineChart(
                caption("t", "题", "2001—2012年"),
                List.of(event("短", on("2001"), on("2002")), event("长", on("2003"), on("2010")))));
        double two = Svg.number(svg.mark("rect", words -> words.startsWith("短")), "width");
        double eight = Svg.number(svg.mark("rect", words -> words.startsWith("长")), "width");
        assertThat(eight / two).isCloseTo(4, within(.01));
    }

    @Test
    void whatIsAimedAtIsOutlinedAndSaysSo() {
        var svg = wide("timeline-given");
        var aimed = svg.mark("rect", words -> words.startsWith("绿氢"));
        assertThat(aimed.getAttribute("fill")).isEqualTo("none");
        assertThat(aimed.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(svg.texts()).contains("2026年7月—2028年（目标）");
        assertThat(svg.mark("rect", words -> words.startsWith("4.3米")).getAttribute("class"))
                .isEqualTo("f-c1");
    }

    @Test
    void whatIsUnderWayIsSolidUpToTheDayThatTheSiteStandsAt() {
        var svg = wide("timeline-given");
        var marks = svg.marks("rect").stream()
                .filter(mark -> Svg.tooltip(mark).startsWith("焦炉煤气制LNG"))
                .toList();
        assertThat(marks).hasSize(2);
        var solid = marks.get(1);
        var line = svg.all("path").stream()
                .filter(path -> path.getAttribute("class").equals("s-neg"))
                .findFirst()
                .orElseThrow();
        double asOf = Double.parseDouble(line.getAttribute("d").substring(1).split(" ")[0]);
        assertThat(solid.getAttribute("class")).isEqualTo("f-c1");
        assertThat(Svg.number(solid, "x") + Svg.number(solid, "width")).isCloseTo(asOf, within(.1));
        assertThat(svg.texts()).contains("数据截至2026年5月");
    }

    @Test
    void theDayThatTheSiteStandsAtIsLeftOutWhereNothingLiesAroundIt() {
        assertThat(wide("timeline-days").texts()).noneMatch(text -> text.startsWith("数据截至"));
    }

    @Test
    void theDatesOfAFadedSpanReadOnTheGround() {
        var chart = new TimelineChart(
                Specimen.highlighting(Specimen.caption("faded", "题", "2024—2025年"), "day-2025-01-27"),
                List.of(
                        SpecimenSpans.event("整段", SpecimenSpans.on("2024"), SpecimenSpans.on("2025")),
                        SpecimenSpans.event("通车", SpecimenSpans.on("2025-01-27"))));
        var dates = Svg.parse(Drawn.of(chart).wide()).all("text").stream()
                .filter(text -> text.getTextContent().equals("2024年—2025年"))
                .map(text -> text.getAttribute("class"));
        assertThat(dates).containsExactly("f-ink");
    }

    @Test
    void anUncertainDayIsShownWithTheStretchInWhichItLies() {
        var svg = wide("timeline-equal");
        assertThat(strokes(svg, "只知道年")).hasSize(3);
        assertThat(strokes(svg, "同一天")).isEmpty();
        assertThat(svg.texts()).contains("2025年1月27日", "2025年1月", "2025年");
    }

    private static List<Element> strokes(Svg svg, String name) {
        return svg.marks("path").stream()
                .filter(mark -> Svg.tooltip(mark).startsWith(name + "："))
                .filter(mark -> mark.hasAttribute("stroke-width"))
                .toList();
    }

    @Test
    void aFactAfterTheDayThatTheSiteStandsAtIsReported() {
        var chart = new TimelineChart(caption("t", "题", "2026年"), List.of(event("太早", on("2026-06"))));
        var problems = new Problems();
        Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(Catalogue.in(Language.ZH).message(problem))
                    .isEqualTo("时间线 `t` 里的 `day-2026-06` 算作已发生，日期 2026-06 却在数据截至的 2026-05 之后");
            assertThat(Catalogue.in(Language.EN).message(problem))
                    .isEqualTo("in timeline `t`, `day-2026-06` counts as done, but 2026-06 lies after 2026-05,"
                            + " at which the site stands");
        });
    }

    @Test
    void anEmptyTimelineIsReported() {
        var problems = new Problems();
        var chart = new TimelineChart(caption("t", "题", "2026年"), List.of());
        Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule()).isEqualTo("chart-empty"));
    }

    @Test
    void timelinesAreToldInOrder() {
        var chart = new TimelineChart(
                caption("t", "题", "2025—2030年"), List.of(event("甲", on("2025-01")), event("乙", planned("2030"))));
        var drawing = Draw.draw(new Specimen().with(chart).report(), new Problems(), Runnable::run)
                .of(new Slug("t"), Language.ZH)
                .orElseThrow();
        assertThat(drawing.alternative()).isEqualTo("时间线：题。甲：2025年1月；乙：2030年（目标）；数据截至2026年5月。");
    }

    // ---- progress

    @Test
    void framesAreFilledAsFarAsTheirTargetsAreReached() {
        var svg = wide("progress-given");
        var marks = svg.marks("rect").stream()
                .filter(mark -> Svg.tooltip(mark).startsWith("新能源装机"))
                .toList();
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).getAttribute("fill")).isEqualTo("none");
        assertThat(marks.get(0).getAttribute("stroke-dasharray")).isNotEmpty();
        double frame = Svg.number(marks.get(0), "width") + 1.5;
        assertThat(Svg.number(marks.get(1), "width") / frame).isCloseTo(.62, within(.001));
    }

    @Test
    void sharesOfTargetsAreRoundedSoThatNothingPassesForDone() {
        assertThat(wide("progress-given").texts())
                .contains("62%", "99.9%", "约5%", "126%")
                .doesNotContain("100%");
        assertThat(wide("progress-names").texts()).contains("0%", "0.1%");
    }

    @Test
    void noShareOfAShareIsPrinted() {
        assertThat(drawn("progress-given").alternative()).endsWith("先进产能占比：84.5%，目标95%。");
    }

    // ---- ranges

    @Test
    void rangesReachFromEndToEndOnAScaleWithTicks() {
        var svg = wide("range-given");
        double pixel = (Svg.number(text(svg, "1000"), "x") - Svg.number(text(svg, "500"), "x")) / 500;
        var range = svg.mark("rect", words -> words.startsWith("2030年"));
        assertThat(Svg.number(range, "width") + 1.5).isCloseTo(500 * pixel, within(.1));
        assertThat(Svg.number(range, "x") - .75).isCloseTo(Svg.number(text(svg, "1000"), "x"), within(.1));
        assertThat(range.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(svg.texts()).contains("1000～1500（计划）", "520");
    }

    // ---- dots

    @Test
    void thereIsADotForEachAndThePartIsSolid() {
        for (String form :
                new String[] {drawn("dots-given").wide(), drawn("dots-given").narrow()}) {
            var dots = Svg.parse(form).marks("circle");
            assertThat(dots).hasSize(35);
            assertThat(dots.stream().filter(dot -> dot.getAttribute("class").equals("f-c1")))
                    .hasSize(22);
        }
    }

    @Test
    void plannedDotsAreDashed() {
        var dots = wide("dots-hard").marks("circle").stream()
                .filter(dot -> Svg.tooltip(dot).startsWith("计划中的"))
                .toList();
        assertThat(dots).hasSize(200);
        assertThat(dots.stream().filter(dot -> dot.hasAttribute("stroke-dasharray")))
                .hasSize(121);
        assertThat(dots).allMatch(dot -> dot.getAttribute("fill").equals("none"));
    }

    // ---- tiles

    @Test
    void tilesTooSmallForTheirValuesListThemBelow() {
        var narrow = Svg.parse(drawn("tiles-missing").narrow());
        var wide = wide("tiles-missing");
        assertThat(narrow.texts()).contains("12345.67万余千瓦");
        assertThat(narrow.texts()).filteredOn("榆次区"::equals).hasSize(2);
        assertThat(wide.texts()).filteredOn("榆次区"::equals).hasSize(1);
    }

    @Test
    void tilesStandInTheirColumnsAndRowsAndAreShadedBySteps() {
        var svg = wide("tiles-given");
        var north = svg.mark("rect", words -> words.startsWith("榆次区"));
        var south = svg.mark("rect", words -> words.startsWith("太谷区"));
        var west = svg.mark("rect", words -> words.startsWith("介休市"));
        assertThat(Svg.number(north, "x")).isEqualTo(Svg.number(south, "x"));
        assertThat(Svg.number(north, "y")).isLessThan(Svg.number(south, "y"));
        assertThat(Svg.number(west, "x")).isZero();
        assertThat(svg.texts()).contains("2～4", "4～6", "6～8", "8～10", "10～12万元");
        assertThat(south.getAttribute("class")).isEqualTo("f-step2");
        assertThat(svg.mark("rect", words -> words.startsWith("灵石县")).getAttribute("class"))
                .isEqualTo("f-step5");
    }

    @Test
    void mapsTilesSayThatTheyShowNoBoundaries() {
        assertThat(wide("tiles-one").texts()).contains("方格只表示各地的相对位置，不表示界线和面积。");
    }

    @Test
    void placesWithoutAFigureAreShownAsHavingNone() {
        var drawing = drawn("tiles-missing");
        assertThat(Svg.parse(drawing.wide()).texts()).filteredOn("无数据"::equals).hasSize(7);
        assertThat(drawing.alternative()).endsWith("；7处没有数据。");
    }

    @Test
    void aTargetIsNeverASolidTile() {
        var target = wide("tiles-missing").mark("rect", words -> words.startsWith("祁县"));
        assertThat(target.getAttribute("fill")).isEqualTo("none");
        assertThat(target.getAttribute("stroke-dasharray")).isNotEmpty();
    }

    // ---- all

    @Test
    void everyFigureOfAChartIsInItsTable() {
        var chart = new TimelineChart(
                caption("t", "题", "2021—2030年"),
                List.of(event("甲", on("2021"), planned("2030")), event("乙", on("2022"))));
        assertThat(chart.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.observations())
                        .extracting(observation -> observation.label().in(Language.ZH))
                        .containsExactly("甲（开始）", "甲（结束）", "乙"));
        var goal = SpecimenSpans.goal("甲", Given.of("a", "1", "万吨"), Given.of("b", "2", "万吨"));
        assertThat(new ProgressChart(caption("p", "题", "2024年"), List.of(goal)).lines())
                .extracting(line -> line.label().in(Language.ZH))
                .containsExactly("已达到", "目标");
    }
}
