package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static shilu.draw.Specimen.AT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.FlowChart;
import shilu.model.Inline;
import shilu.model.Observation;
import shilu.model.Qualifier;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Status;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;
import shilu.site.Drawings;

/** What is translated is drawn in English too, and nothing is drawn in two languages at once. */
class EnglishPicturesTest {
    private static RichText rich(String chinese, String english) {
        return new RichText(Map.of(
                Language.ZH, List.of(new Inline.Text(chinese, 0)), Language.EN, List.of(new Inline.Text(english, 0))));
    }

    private static Text text(String chinese, String english) {
        return new Text(Map.of(Language.ZH, chinese, Language.EN, english));
    }

    private static Chart.Caption caption(String id, String chinese, String english) {
        return new Chart.Caption(
                new Slug(id),
                rich("中文标题", "A finding"),
                rich(chinese, english),
                Optional.of(rich("口径不同", "Not comparable")),
                Optional.empty(),
                Optional.empty(),
                AT);
    }

    private static Observation point(Given given, String chinese, String english) {
        return new Observation(text(chinese, english), given.labelled(chinese).figure());
    }

    private static List<Observation> points() {
        return List.of(
                point(Given.of("a", "24.5", "亿元").in("2022"), "甲县", "County A"),
                point(Given.of("b", "120", "亿元").in("2023").hedged(Qualifier.OVER), "乙县", "County B"),
                point(Given.of("c", "3500", "万元").in("2024"), "丙县", "County C"),
                point(Given.of("d", "30", "亿元").in("2025").between("20", "40").as(Status.TARGET), "丁县", "County D"));
    }

    private static Chart.Line line(String chinese, String english, List<Observation> points) {
        return new Chart.Line(text(chinese, english), points);
    }

    private static Diagram diagram(Diagram.Kind kind) {
        return new Diagram.Network(
                around(kind),
                kind,
                List.of(
                        new Diagram.Box(new Slug("one"), rich("煤", "Coal"), Optional.of(rich("一吨", "1 tonne"))),
                        new Diagram.Box(new Slug("two"), rich("焦", "Coke"), Optional.empty())),
                List.of(new Diagram.Arrow(new Slug("one"), new Slug("two"), Optional.of(rich("炼", "coking")))));
    }

    private static Diagram.Caption around(Diagram.Kind kind) {
        return new Diagram.Caption(
                new Slug("diagram-" + kind.keyword()),
                rich("循环", "What comes round"),
                rich("某地，2024年", "Somewhere, 2024"),
                Optional.empty(),
                AT);
    }

    private static List<Diagram> kinds() {
        var steps = new Diagram.Mechanism(
                around(Diagram.Kind.MECHANISM),
                List.of(new Diagram.Mechanism.Actor(new Slug("firm"), rich("厂", "Mill"))),
                List.of(new Diagram.Mechanism.Step(
                        new Slug("firm"), rich("申请", "applies"), Optional.of(rich("一次", "once")))));
        var matrix = new Diagram.Matrix(
                around(Diagram.Kind.MATRIX),
                List.of(rich("过去", "Before")),
                List.of(new Diagram.Matrix.Row(rich("尾气", "Gas"), List.of(rich("放空", "vented")))));
        var wide = Given.of("wide", "80", "厘米").labelled("").figure();
        var plan = new Diagram.Plan(
                around(Diagram.Kind.PLAN),
                List.of(new Diagram.Plan.Strip(
                        rich("行距", "Rows"),
                        Optional.of(rich("一行", "a row")),
                        List.of(new Diagram.Plan.Group(
                                2, List.of(new Diagram.Plan.Span(rich("宽", "wide"), wide, false)))))));
        return List.of(
                diagram(Diagram.Kind.CHAIN),
                diagram(Diagram.Kind.CYCLE),
                diagram(Diagram.Kind.HIERARCHY),
                steps,
                matrix,
                plan);
    }

    private static Report report() {
        var wholes = points().subList(0, 3);
        var specimen = new Specimen()
                .with(new Chart.BarChart(caption("bars", "投资", "Investment"), line("", "", points()), true))
                .with(new Chart.ColumnChart(
                        caption("columns", "投资，亿元", "Investment, billion yuan"), line("", "", points())))
                .with(new Chart.LineChart(
                        caption("lines", "投资，亿元", "Investment, billion yuan"),
                        List.of(line("一", "First", points()), line("二", "Second", wholes))))
                .with(new Chart.ShareChart(
                        caption("shares", "构成", "Shares"),
                        List.of(line("一", "First", wholes), line("二", "Second", wholes))));
        specimen.with(new FlowChart(caption("unsaid", "去向", "Where it goes"), flows("9", "12", "亿元")));
        specimen.with(new FlowChart(caption("counted", "去向，吨", "Where it goes, tonnes"), flows("900", "1200", "吨")));
        kinds().forEach(specimen::with);
        return specimen.report();
    }

    private static List<FlowChart.Flow> flows(String first, String second, String unit) {
        return List.of(
                new FlowChart.Flow(
                        text("甲", "First"),
                        text("丙", "Both"),
                        Given.of("f1", first, unit).labelled("").figure()),
                new FlowChart.Flow(
                        text("乙", "Second"),
                        text("丙", "Both"),
                        Given.of("f2", second, unit).labelled("").figure()));
    }

    private static Drawings drawn(Report report, Problems problems) {
        return Draw.draw(report, problems, Runnable::run);
    }

    private static Drawing english(String id) {
        return drawn(report(), new Problems()).byLanguage().get(Language.EN).get(new Slug(id));
    }

    private static List<String> texts(Drawing drawing) {
        return Svg.parse(drawing.wide()).all("text").stream()
                .map(element -> element.getTextContent())
                .toList();
    }

    @Test
    void everyKindIsDrawnInBothLanguages() {
        var problems = new Problems();
        var drawings = drawn(report(), problems).byLanguage();
        assertThat(problems.sorted()).isEmpty();
        assertThat(drawings.get(Language.EN).keySet())
                .isEqualTo(drawings.get(Language.ZH).keySet());
    }

    @Test
    void englishPicturesHoldNoChineseButTheNamesOfSources() {
        for (var drawing : drawn(report(), new Problems()).all(Language.EN))
            for (String form : List.of(drawing.wide(), drawing.narrow(), drawing.standalone(), drawing.alternative())) {
                assertThat(form.replace(Specimen.SOURCE.title().in(Language.ZH), ""))
                        .doesNotContainPattern("\\p{IsHan}|[（）：；，。]");
                if (form.startsWith("<svg"))
                    assertThat(Svg.parse(form).root().getAttribute("lang")).isEqualTo("en");
            }
    }

    @Test
    void chinesePicturesHoldNoEnglish() {
        for (var drawing : drawn(report(), new Problems()).all(Language.ZH))
            assertThat(String.join("", texts(drawing)) + drawing.alternative()).doesNotContainPattern("[a-z]{3}");
    }

    @Test
    void whereTheSubtitleSaysTheUnitNumbersStandAloneInIt() {
        assertThat(texts(english("columns"))).contains("2.45", "over 12", "0.035", "2–4", "target");
    }

    @Test
    void whereItDoesNotEveryNumberCarriesItsUnit() {
        assertThat(texts(english("bars")))
                .contains("2.45 billion yuan", "35 million yuan", "2–4 billion yuan (target)");
    }

    @Test
    void sumsOfAFlowAreCountedAndGroupedAsEnglishHasIt() {
        assertThat(texts(english("unsaid"))).contains("900 million yuan", "total 2.1 billion yuan");
        assertThat(texts(english("counted"))).contains("900", "total 2,100");
    }

    @Test
    void sourceAndNoteAreNamedInEnglish() {
        assertThat(english("bars").standalone())
                .contains("Sources: 《" + Specimen.SOURCE.title().in(Language.ZH) + "》")
                .contains("Note: Not comparable");
    }

    @Test
    void wordsForThoseWhoDoNotSeeItAreEnglish() {
        assertThat(english("bars").alternative())
                .isEqualTo("Bar chart: A finding. 4 items; the largest is County B, over 12 billion yuan;"
                        + " the smallest is County C, 35 million yuan.");
        assertThat(english("diagram-cycle").alternative())
                .isEqualTo("Cycle: What comes round. Boxes: Coal (1 tonne), Coke. 1. Coal leads to Coke (coking).");
    }

    @Test
    void filesAreNamedByTheirLanguage() {
        assertThat(english("bars").path("svg")).isEqualTo("charts/bars.en.svg");
        assertThat(drawn(report(), new Problems()).all(Language.ZH))
                .extracting(drawing -> drawing.path("svg"))
                .contains("charts/bars.svg");
    }

    @Test
    void withoutAnEnglishTitleThereIsNoEnglishPictureAndNoComplaint() {
        var problems = new Problems();
        assertThat(drawn(Specimens.all().report(), problems).byLanguage()).containsOnlyKeys(Language.ZH);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aPictureThatLacksOneWordIsNotDrawnAndTheWordIsNamed() {
        var half = Stream.concat(
                        points().stream(), Stream.of(Given.of("e", "1", "亿元").labelled("戊县")))
                .toList();
        var problems = new Problems();
        var report = new Specimen()
                .with(new Chart.BarChart(caption("bars", "投资", "Investment"), line("", "", half), true))
                .report();
        assertThat(drawn(report, problems).byLanguage()).containsOnlyKeys(Language.ZH);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).isEqualTo(List.<Object>of(new Slug("bars"), "戊县")));
    }
}
