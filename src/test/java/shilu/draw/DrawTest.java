package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

class DrawTest {
    private static Map<Slug, Drawing> drawn(Executor executor) {
        return Draw.draw(Specimens.all().report(), new Problems(), executor)
                .byLanguage()
                .get(Language.ZH);
    }

    private static Map<Slug, Drawing> drawn() {
        return drawn(Runnable::run);
    }

    private static Stream<String> forms(Drawing drawing) {
        return Stream.of(drawing.wide(), drawing.narrow(), drawing.standalone());
    }

    @Test
    void hardSpecimensHaveRoomForAllTheirWords() {
        var problems = new Problems();
        Draw.draw(Specimens.all().report(), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everyChartAndDiagramIsDrawn() {
        var report = Specimens.all().report();
        assertThat(drawn().keySet())
                .containsAll(report.charts().keySet())
                .containsAll(report.diagrams().keySet());
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(drawn()).isEqualTo(drawn());
    }

    @Test
    void bytesDependOnNeitherLocaleNorTimeZone() {
        var expected = drawn();
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(drawn()).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bytesDoNotDependOnTheNumberOfThreads() {
        var expected = drawn();
        for (int threads : new int[] {1, 2, 7}) {
            var executor = Executors.newFixedThreadPool(threads);
            try {
                assertThat(drawn(executor)).isEqualTo(expected);
            } finally {
                executor.shutdown();
            }
        }
    }

    @Test
    void inlinePicturesHaveTheirWidthRoleAndWords() {
        var charts = Specimens.all().report().charts();
        for (var drawing : drawn().values()) {
            var wide = Svg.parse(drawing.wide()).root();
            assertThat(wide.getAttribute("width")).isEqualTo("720");
            assertThat(Svg.parse(drawing.narrow()).root().getAttribute("width"))
                    .isEqualTo(String.valueOf(Drawing.NARROW));
            assertThat(wide.getAttribute("class")).isEqualTo("chart");
            assertThat(wide.getAttribute("role")).isEqualTo("img");
            assertThat(wide.getAttribute("lang")).isEqualTo("zh-CN");
            // A diagram's whole text stands beside it as a list; a chart's is told at once.
            if (charts.containsKey(drawing.id()))
                assertThat(wide.getAttribute("aria-label")).isEqualTo(drawing.alternative());
            else assertThat(drawing.alternative()).startsWith(wide.getAttribute("aria-label"));
            assertThat(wide.getAttribute("aria-label")).isNotBlank();
        }
    }

    @Test
    void inlinePicturesColourByClassesAlone() {
        for (var drawing : drawn().values())
            assertThat(drawing.wide() + drawing.narrow()).doesNotContain("style", "#185b96", "fill=\"#");
    }

    @Test
    void standalonePicturesColourByAttributesAlone() {
        for (var drawing : drawn().values()) {
            assertThat(drawing.standalone()).doesNotContain("class=", "style");
            var svg = Svg.parse(drawing.standalone());
            assertThat(svg.root().getAttribute("width")).isEqualTo("720");
            assertThat(svg.all("desc").get(0).getTextContent()).isEqualTo(drawing.alternative());
        }
    }

    @Test
    void idsAreUniqueAmongAllPictures() {
        var ids = drawn().values().stream()
                .flatMap(DrawTest::forms)
                .map(Svg::parse)
                .flatMap(svg -> svg.all("*").stream())
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty());
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void noTextIsSmallerThanElevenPixels() {
        drawn().values().stream()
                .flatMap(DrawTest::forms)
                .flatMap(form -> Svg.parse(form).all("text").stream())
                .filter(text -> text.hasAttribute("font-size"))
                .forEach(text -> assertThat(Svg.number(text, "font-size")).isGreaterThanOrEqualTo(11));
    }

    /** The style sheet gives a picture all but 8 px of the screen there. */
    @Test
    void inLargePrintOnASmallPhoneNoTextIsSmallerThanFifteenPixels() {
        for (var drawing : drawn().values()) {
            var narrow = Svg.parse(drawing.narrow());
            double enlarged = (360 - 8) / Svg.number(narrow.root(), "width");
            assertThat(narrow.all("text").stream()
                            .mapToDouble(text ->
                                    text.hasAttribute("font-size") ? Svg.number(text, "font-size") : Theme.LABEL.size())
                            .map(size -> size * enlarged))
                    .allMatch(size -> size >= 15);
            assertThat(Theme.LABEL.size() * enlarged).isGreaterThanOrEqualTo(17.5);
        }
    }

    @Test
    void everyClassHasARuleInTheStyleSheet() {
        String css = Theme.css();
        drawn().values().stream()
                .flatMap(drawing -> Stream.of(drawing.wide(), drawing.narrow()))
                .flatMap(form -> Svg.parse(form).all("*").stream())
                .flatMap((Element element) ->
                        Stream.of(element.getAttribute("class").split(" ")))
                .filter(name -> !name.isEmpty() && !name.equals("chart"))
                .distinct()
                .forEach(name -> assertThat(css).contains(".chart ." + name + "{"));
    }

    /** Leaves all specimens as pages to look at: {@code target/pictures/wide.html}, dark, narrow, narrow-dark, whole. */
    @Test
    void specimensCanBeLookedAt() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "pictures"));
        var drawings = drawn().values();
        var wide = drawings.stream().map(Drawing::wide).toList();
        var narrow = drawings.stream().map(Drawing::narrow).toList();
        Files.writeString(folder.resolve("wide.html"), page("light", 2, wide), UTF_8);
        Files.writeString(folder.resolve("dark.html"), page("dark", 2, wide), UTF_8);
        Files.writeString(folder.resolve("narrow.html"), page("light", 3, narrow), UTF_8);
        Files.writeString(folder.resolve("narrow-dark.html"), page("dark", 3, narrow), UTF_8);
        Files.writeString(
                folder.resolve("whole.html"),
                page("light", 2, drawings.stream().map(Drawing::standalone).toList()),
                UTF_8);
        assertThat(folder.resolve("wide.html")).content(UTF_8).contains("class=\"chart\"");
    }

    private static String page(String theme, int columns, Iterable<String> pictures) {
        return "<!doctype html><html lang=zh-CN data-theme=" + theme + "><meta charset=utf-8><style>" + Theme.css()
                + "body{margin:20px;columns:" + columns + "}[data-theme=dark] body{background:#14181d}"
                + "svg{margin:0 0 40px;display:block;break-inside:avoid}</style>" + String.join("\n", pictures);
    }
}
