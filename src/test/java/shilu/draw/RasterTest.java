package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

/** The pictures made of pixels show what the drawings show. */
class RasterTest {
    private static final String STRETCHED = "本报告按各县公布数推算，共1234.5亿元（约）−3.2%";

    @TempDir
    static Path shared;

    private static List<Drawing> all;

    @TempDir
    Path work;

    @BeforeAll
    static void draw() {
        all = drawn(shared);
    }

    /** Some of the hard specimens: all of them take a while. */
    private static List<Drawing> drawn(Path folder) {
        return Draw.draw(some(), Optional.of(new PictureStore(folder)), new Problems(), Runnable::run)
                .all(Language.ZH);
    }

    private static Report some() {
        var all = Specimens.all().report();
        var some = new Specimen();
        all.charts().values().stream().limit(6).forEach(some::with);
        all.diagrams().values().stream().limit(3).forEach(some::with);
        return some.report();
    }

    @Test
    void picturesAreTwiceAsLargeAsTheirDrawings() {
        for (var drawing : all) {
            var root = Svg.parse(drawing.standalone()).root();
            var raster = drawing.raster().orElseThrow();
            var pixels = Pixels.of(raster);
            assertThat(raster.width()).isEqualTo(pixels.image().getWidth()).isEqualTo(1440);
            assertThat(raster.height()).isEqualTo(pixels.image().getHeight()).isEqualTo((int)
                    (2 * Svg.number(root, "height")));
        }
    }

    @Test
    void everyWordOfTheDrawingHasItsInk() {
        for (var drawing : all) {
            var pixels = Pixels.of(drawing.raster().orElseThrow());
            for (var text : Svg.parse(drawing.standalone()).all("text"))
                assertThat(pixels.ink(text))
                        .as(drawing.id() + ": " + text.getTextContent())
                        .isBetween(.04, .97);
        }
    }

    @Test
    void theMarginsAreEmptyAndFlatColoursExact() {
        for (var drawing : all) {
            var pixels = Pixels.of(drawing.raster().orElseThrow());
            int width = pixels.image().getWidth();
            int height = pixels.image().getHeight();
            assertThat(pixels.ink(0, 0, width, 24)).isZero();
            assertThat(pixels.ink(0, height - 24, width, height)).isZero();
            for (var bar : Svg.parse(drawing.standalone()).all("rect")) {
                if (Svg.number(bar, "width") < 8 || Svg.number(bar, "height") < 8 || !bar.hasAttribute("fill"))
                    continue;
                if (bar.getAttribute("fill").equals("none")
                        || bar.getAttribute("fill").equals("#ffffff")) continue;
                double x = 2 * Svg.number(bar, "x") + 4;
                double y = 2 * Svg.number(bar, "y") + 4;
                assertThat(HexFormat.of().toHexDigits(pixels.at(x, y), 6))
                        .as(drawing.id() + " at " + x + ", " + y)
                        .isEqualTo(bar.getAttribute("fill").substring(1));
            }
        }
    }

    @Test
    void sameReportGivesTheSamePixels() {
        assertThat(drawn(work)).isEqualTo(all);
    }

    @Test
    void textIsNeverWiderThanTheLayoutExpects() {
        for (var lettering : List.of(Theme.TITLE, Theme.LABEL, Theme.STRONG, Theme.TINY))
            for (String text : List.of(STRETCHED, "iiiiii", "mmmmmm", "−−−", "〈〉", "％", "Wide WORDS of Latin")) {
                var line = Typeface.ofPictures().line(text, lettering);
                assertThat(line.width()).as(text).isLessThanOrEqualTo(lettering.width(text) + 1e-6);
                assertThat(line.shapes().get(0).getBounds2D().getMaxX()).isLessThanOrEqualTo(lettering.width(text) + 1);
            }
    }

    @Test
    void whatIsTakenForCommonIsInTheFont() {
        IntStream.range(0, 0x10000)
                .filter(Typeface::isCommon)
                .forEach(character -> assertThat(Typeface.ofPictures().has(character))
                        .as(Character.toString(character))
                        .isTrue());
        assertThat(Typeface.shows(0x1F4C8)).as("an emoji").isFalse();
        assertThat(Typeface.shows(0x20BB7))
                .as("a rare Han character that the font has")
                .isTrue();
    }

    /** Draws in a Java of its own, which prints a digest of the picture. */
    static final class Child {
        private Child() {}

        public static void main(String[] words) {
            for (var drawing : drawn(Path.of(words[0])))
                System.out.println(
                        drawing.id() + " " + drawing.raster().orElseThrow().hashCode());
        }
    }

    @Test
    void aMachineWithoutAnyFontDrawsTheSame() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only there can fonts be hidden from Java");
        var none =
                Files.writeString(work.resolve("none.conf"), "<?xml version=\"1.0\"?><fontconfig></fontconfig>", UTF_8);
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + work,
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                work.resolve("child").toString());
        builder.environment().put("FONTCONFIG_FILE", none.toString());
        builder.environment().remove("DISPLAY");
        var child = builder.redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        var here = all.stream()
                .map(drawing ->
                        drawing.id() + " " + drawing.raster().orElseThrow().hashCode())
                .toList();
        assertThat(said.lines()).containsExactlyElementsOf(here);
    }
}
