package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.line;
import static shilu.draw.Specimen.named;
import static shilu.draw.Specimen.yearly;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Qualifier;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

class ChartPicturesTest {
    private static final Chart.Caption CAPTION = caption("c", "题", "万吨");

    private static Drawing drawn(String id) {
        return Draw.draw(Specimens.all().report(), new Problems(), Runnable::run)
                .of(new Slug(id), Language.ZH)
                .orElseThrow();
    }

    private static Drawing drawn(Chart chart) {
        var problems = new Problems();
        var drawings = Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
        return drawings.of(chart.id(), Language.ZH).orElseThrow();
    }

    private static Svg wide(String id) {
        return Svg.parse(drawn(id).wide());
    }

    @Test
    void s9ColumnsStartAtZeroAndAreAsTallAsTheirNumbers() {
        var columns = wide("columns-ten").marks("rect");
        assertThat(columns).hasSize(10);
        double first = Svg.number(columns.get(0), "height");
        double last = Svg.number(columns.get(9), "height");
        assertThat(last / first).isCloseTo(2190.5 / 1046.1, within(.001));
    }

    @Test
    void onlyTheHighlightedColumnIsBlue() {
        var columns = wide("columns-ten").marks("rect");
        assertThat(columns.stream()
                        .filter(column -> column.getAttribute("class").equals("f-c1")))
                .singleElement()
                .satisfies(column -> assertThat(Svg.tooltip(column)).isEqualTo("2024年：2190.5亿元"));
        assertThat(columns.stream()
                        .filter(column -> column.getAttribute("class").equals("f-mute")))
                .hasSize(9);
    }

    @Test
    void numbersBelowZeroHangBelowTheLineAndTheOthersBearASign() {
        var svg = wide("columns-signs");
        assertThat(svg.texts()).contains("+3.2", "−1.6", "0", "−12.4", "+6.8");
        var up = svg.mark("rect", words -> words.startsWith("2024年"));
        var down = svg.mark("rect", words -> words.startsWith("2023年"));
        assertThat(down.getAttribute("class")).isEqualTo("f-neg");
        assertThat(Svg.number(up, "y") + Svg.number(up, "height")).isCloseTo(Svg.number(down, "y"), within(.1));
    }

    @Test
    void manyColumnsBecomeRows() {
        var bars = wide("columns-forty").marks("rect");
        assertThat(bars).hasSize(40);
        assertThat(bars.stream().map(bar -> bar.getAttribute("x")).distinct()).hasSize(1);
    }

    @Test
    void plansAreDashedOutlinesAndSaySo() {
        var svg = wide("columns-plans");
        var plan = svg.mark("rect", words -> words.contains("（计划）"));
        assertThat(plan.getAttribute("fill")).isEqualTo("none");
        assertThat(plan.getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(svg.texts()).contains("计划", "目标", "约410.5", "超600", "800～900");
    }

    @Test
    void rangesReachFromTheirLowerToTheirUpperEnd() {
        var svg = wide("columns-plans");
        var fact = svg.mark("rect", words -> words.startsWith("2022年"));
        var range = svg.mark("rect", words -> words.startsWith("2030年"));
        double pixel = Svg.number(fact, "height") / 320;
        double base = Svg.number(fact, "y") + Svg.number(fact, "height");
        assertThat(base - Svg.number(range, "y")).isCloseTo(900 * pixel, within(1.0));
        assertThat(Svg.number(range, "height")).isCloseTo(100 * pixel, within(2.0));
    }

    @Test
    void rankedBarsRunFromTheLargestDown() {
        var chart =
                new Chart.BarChart(caption("c", "题", "万吨"), named("量", "a", "万吨", "小", "1", "大", "9", "中", "5"), true);
        var names = Svg.parse(drawn(chart).wide()).texts();
        assertThat(names.stream().filter(text -> text.matches("[大中小]"))).containsExactly("大", "中", "小");
    }

    @Test
    void anAuthorMayKeepTheOrder() {
        var chart =
                new Chart.BarChart(caption("c", "题", "万吨"), named("量", "a", "万吨", "小", "1", "大", "9", "中", "5"), false);
        var names = Svg.parse(drawn(chart).wide()).texts();
        assertThat(names.stream().filter(text -> text.matches("[大中小]"))).containsExactly("小", "大", "中");
    }

    @Test
    void longNamesStandAboveTheirBarsOnNarrowScreens() {
        var svg = Svg.parse(drawn("bars-names").narrow());
        var bar = svg.mark("rect", words -> words.startsWith("医药制造业"));
        var name = svg.all("text").stream()
                .filter(text -> text.getTextContent().equals("医药制造业"))
                .findFirst()
                .orElseThrow();
        assertThat(Svg.number(name, "y")).isLessThan(Svg.number(bar, "y"));
        assertThat(Svg.number(bar, "x")).isZero();
    }

    @Test
    void unitsAreConvertedToThatOfTheChart() {
        var chart = new Chart.BarChart(
                caption("c", "题", "投资，亿元"),
                line(
                        "投资",
                        Given.of("a", "2", "亿元").labelled("甲"),
                        Given.of("b", "10000", "万元").labelled("乙")),
                true);
        var svg = Svg.parse(drawn(chart).wide());
        double whole = Svg.number(svg.mark("rect", words -> words.startsWith("甲")), "width");
        double half = Svg.number(svg.mark("rect", words -> words.startsWith("乙")), "width");
        assertThat(half / whole).isCloseTo(.5, within(.001));
        assertThat(svg.texts()).contains("2", "1");
    }

    @Test
    void dotsStandWhereTheirPeriodsLie() {
        var chart = new Chart.LineChart(
                caption("c", "题", "万吨"),
                List.of(line(
                        "量",
                        Given.of("a", "1", "万吨").in("2020").labelled("2020年"),
                        Given.of("b", "2", "万吨").in("2021").labelled("2021年"),
                        Given.of("c", "3", "万吨").in("2025").labelled("2025年"))));
        var dots = Svg.parse(drawn(chart).wide()).marks("circle");
        assertThat(dots).hasSize(3);
        double first = Svg.number(dots.get(1), "cx") - Svg.number(dots.get(0), "cx");
        double second = Svg.number(dots.get(2), "cx") - Svg.number(dots.get(1), "cx");
        assertThat(second / first).isCloseTo(4, within(.02));
    }

    @Test
    void linesAreNamedAtTheirEnds() {
        var svg = wide("lines-three");
        assertThat(svg.texts()).contains("城镇居民", "4.36", "全体居民", "3.35", "农村居民", "2.23");
        assertThat(svg.marks("circle")).hasSize(21);
    }

    @Test
    void aPlannedDotIsHollowAndTheWayToItDashed() {
        var svg = wide("lines-plan");
        var outline = svg.marks("circle").stream()
                .filter(dot -> dot.getAttribute("fill").equals("none"))
                .toList();
        assertThat(outline)
                .singleElement()
                .satisfies(dot -> assertThat(Svg.tooltip(dot)).contains("（计划）"));
        assertThat(svg.all("path").stream()
                        .filter(path -> path.getAttribute("stroke-dasharray").equals("5 5")))
                .hasSize(1);
    }

    @Test
    void sharesAreComputedFromAmountsAndShownInside() {
        var svg = wide("shares-computed");
        assertThat(svg.texts()).contains("91.3%", "6.3%", "约73.8%", "39.2% 目标");
        assertThat(svg.mark("rect", words -> words.equals("2024年，风电：约15.0%"))).isNotNull();
    }

    @Test
    void sharesGivenInPerCentArePrintedAsGiven() {
        var svg = wide("shares-given");
        assertThat(svg.texts()).contains("8.1%", "52.4%", "39.5%", "20.4%").doesNotContain("2.6%");
        assertThat(svg.mark("rect", words -> words.equals("甲县，第一产业：2.6%"))).isNotNull();
    }

    @Test
    void yearsWithoutAFigureKeepTheirRoom() {
        var chart = new Chart.ColumnChart(
                caption("c", "题", "亿元"),
                line(
                        "量",
                        Given.of("a", "3", "亿元").in("2020").labelled("2020年"),
                        Given.of("b", "4", "亿元").in("2024").labelled("2024年"),
                        Given.of("c", "5", "亿元").in("2025").labelled("2025年")));
        for (var svg :
                List.of(Svg.parse(drawn(chart).wide()), Svg.parse(drawn(chart).narrow()))) {
            var x = svg.marks("rect").stream().map(bar -> Svg.number(bar, "x")).toList();
            assertThat((x.get(1) - x.get(0)) / (x.get(2) - x.get(1))).isCloseTo(4, within(.05));
            assertThat(svg.texts()).contains("无数据");
        }
    }

    @Test
    void aLongGapIsShortenedWhereThereIsNoRoomForItsYears() {
        var slots = new Slots(List.of(0, 4, 5), 6);
        assertThat(slots.shortened()).isEqualTo(new Slots(List.of(0, 2, 3), 4));
        assertThat(Slots.close(3).shortened()).isEqualTo(Slots.close(3));
    }

    @Test
    void atMostIsDrawnFromZeroOn() {
        var chart = new Chart.RangeChart(
                caption("c", "题", "天"),
                line(
                        "量",
                        Given.of("a", "3", "天").labelled("甲"),
                        Given.of("b", "1", "天").hedged(Qualifier.UP_TO).labelled("乙")));
        assertThat(Svg.parse(drawn(chart).wide()).all("path").stream()
                        .filter(path -> path.getAttribute("stroke-width").equals("3")))
                .hasSize(1);
    }

    @Test
    void columnsThatAreNoYearsInOrderStandSideBySide() {
        var chart = new Chart.ColumnChart(
                caption("c", "题", "亿元"),
                line(
                        "量",
                        Given.of("a", "3", "亿元").in("2020").labelled("甲"),
                        Given.of("b", "4", "亿元").in("2024").labelled("乙"),
                        Given.of("c", "5", "亿元").in("2024").labelled("丙")));
        var svg = Svg.parse(drawn(chart).wide());
        var x = svg.marks("rect").stream().map(bar -> Svg.number(bar, "x")).toList();
        assertThat(x.get(1) - x.get(0)).isCloseTo(x.get(2) - x.get(1), within(.1));
        assertThat(svg.texts()).doesNotContain("无数据");
    }

    @Test
    void allMarksAreCountedInOneUnitWhereTheyConvertExactly() {
        var points = line(
                "投资",
                Given.of("a", "16.5", "亿元").labelled("甲"),
                Given.of("b", "5000", "万元").hedged(Qualifier.ABOUT).labelled("乙"),
                Given.of("c", "3", "元").labelled("丙"));
        var said = Svg.parse(
                drawn(new Chart.BarChart(caption("c", "题", "亿元"), points, true)).wide());
        var unsaid = Svg.parse(
                drawn(new Chart.BarChart(caption("c", "题", "投资"), points, true)).wide());
        assertThat(said.texts()).contains("16.5", "约0.5", "3元");
        assertThat(unsaid.texts()).contains("16.5亿元", "约0.5亿元", "3元");
        assertThat(said.mark("rect", words -> words.equals("乙：约5000万元"))).isNotNull();
    }

    @Test
    void aMissingPartLeavesTheBarOpen() {
        var chart = new Chart.ShareChart(
                caption("c", "题", "%"), List.of(named("甲", "a", "%", "全部", "30"), named("乙", "b", "%", "全部", "20")));
        var parts = Svg.parse(drawn(chart).wide()).marks("rect");
        double end = Svg.number(parts.get(1), "x") + Svg.number(parts.get(1), "width");
        double start = Svg.number(parts.get(0), "x");
        assertThat((end - start) / (720 - start)).isCloseTo(.5, within(.01));
    }

    @Test
    void standaloneNamesEachSourceOnce() {
        var other = Specimen.source("other", "另一篇报道");
        var chart = new Chart.BarChart(
                caption("c", "题", "万吨"),
                line(
                        "量",
                        Given.of("a", "3", "万吨").labelled("甲"),
                        Given.of("b", "2", "万吨").from(other).labelled("乙"),
                        Given.of("c", "1", "万吨").labelled("丙")),
                true);
        assertThat(Svg.parse(drawn(chart).standalone()).texts()).contains("题", "万吨", "来源：《示意数据，仅供版式试验》；《另一篇报道》");
    }

    @Test
    void alternativeTextTellsTheExtremes() {
        assertThat(drawn("columns-ten").alternative())
                .isEqualTo("柱状图：十年间，全市地区生产总值翻了一番。共10项，最大的是2024年，2190.5亿元；最小的是2015年，1046.1亿元。");
    }

    @Test
    void anAuthorsAlternativeTextStandsAsWritten() {
        var plain = caption("c", "题", "万吨");
        var given = new Chart.Caption(
                plain.id(),
                plain.title(),
                plain.subtitle(),
                plain.note(),
                Optional.of(RichText.of("作者写的说明。")),
                plain.highlight(),
                plain.at());
        assertThat(drawn(new Chart.ColumnChart(given, yearly("量", "a", 2024, "万吨", "1")))
                        .alternative())
                .isEqualTo("作者写的说明。");
    }

    @Test
    void extremeNumbersAreDrawn() {
        for (String[] numbers : List.of(
                new String[] {"0", "0", "0"},
                new String[] {"1", "1000000000000", "3"},
                new String[] {"-5", "-5", "-5"},
                new String[] {"0.000001", "0.000002", "0"},
                new String[] {"-1000000", "0.5", "1000000"})) {
            var line = yearly("量", "a", 2020, "万吨", numbers);
            assertThat(drawn(new Chart.ColumnChart(CAPTION, line)).wide()).doesNotContain("NaN", "Infinity");
            assertThat(drawn(new Chart.BarChart(CAPTION, line, true)).narrow()).doesNotContain("NaN", "Infinity");
            assertThat(drawn(new Chart.LineChart(CAPTION, List.of(line))).wide())
                    .doesNotContain("NaN", "Infinity");
        }
    }
}
