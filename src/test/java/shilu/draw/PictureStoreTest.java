package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static shilu.draw.Specimen.AT;
import static shilu.draw.Specimen.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Status;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Raster;

class PictureStoreTest {
    /** A chart described by what may change. */
    private record Told(
            String title,
            String subtitle,
            Optional<String> note,
            Optional<String> highlight,
            String label,
            Given figure) {
        Chart chart() {
            var caption = new Chart.Caption(
                    new Slug("chart"),
                    RichText.of(title),
                    RichText.of(subtitle),
                    note.map(RichText::of),
                    Optional.empty(),
                    highlight.map(Slug::new),
                    AT);
            var other = Given.of("other", "3", "万吨").in("2023").labelled("2023年");
            return new Chart.ColumnChart(caption, line("", figure.labelled(label), other));
        }
    }

    private static final Given FIGURE = Given.of("figure", "5", "万吨");
    private static final Told TOLD = new Told("越来越多", "产量，万吨", Optional.empty(), Optional.empty(), "2024年", FIGURE);

    @TempDir
    Path work;

    private Path folder() {
        return work.resolve("pictures");
    }

    private static Raster drawn(Told told, PictureStore store) {
        var problems = new Problems();
        var drawings =
                Draw.draw(new Specimen().with(told.chart()).report(), Optional.of(store), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
        return drawings.of(new Slug("chart"), Language.ZH)
                .orElseThrow()
                .raster()
                .orElseThrow();
    }

    private Raster drawn(Told told) {
        return drawn(told, new PictureStore(folder()));
    }

    private List<Path> kept() throws IOException {
        try (var list = Files.list(folder())) {
            return list.sorted().toList();
        }
    }

    /** Puts another picture in the place of the kept one, so that a picture from the store can be told. */
    private Raster swapped() throws IOException {
        var other = drawn(new Told("别的", "别的", Optional.empty(), Optional.empty(), "别的", FIGURE), store("elsewhere"));
        Files.write(kept().get(0), other.bytes());
        return other;
    }

    private PictureStore store(String name) {
        return new PictureStore(work.resolve(name));
    }

    @Test
    void whatIsKeptIsNotDrawnAgain() throws IOException {
        drawn(TOLD);
        var other = swapped();
        assertThat(drawn(TOLD).bytes()).isEqualTo(other.bytes());
    }

    @Test
    void everyKindOfChangeIsDrawnAnew() throws IOException {
        drawn(TOLD);
        var other = swapped();
        List<Told> changed = List.of(
                new Told("越来越少", TOLD.subtitle, TOLD.note, TOLD.highlight, TOLD.label, FIGURE),
                new Told(TOLD.title, "产量，某地，万吨", TOLD.note, TOLD.highlight, TOLD.label, FIGURE),
                new Told(TOLD.title, TOLD.subtitle, Optional.of("口径不同"), TOLD.highlight, TOLD.label, FIGURE),
                new Told(TOLD.title, TOLD.subtitle, TOLD.note, Optional.of("figure"), TOLD.label, FIGURE),
                new Told(TOLD.title, TOLD.subtitle, TOLD.note, TOLD.highlight, "去年", FIGURE),
                with(given -> Given.of("figure", "5.01", "万吨")),
                with(given -> given.as(Status.TARGET)),
                with(given -> given.between("5", "6")),
                with(given -> given.from(Specimen.source("other", "另一篇"))));
        int number = 1;
        for (Told told : changed) {
            assertThat(drawn(told).bytes()).as(told.toString()).isNotEqualTo(other.bytes());
            assertThat(kept()).hasSize(++number);
        }
    }

    private static Told with(UnaryOperator<Given> change) {
        return new Told(TOLD.title, TOLD.subtitle, TOLD.note, TOLD.highlight, TOLD.label, change.apply(FIGURE));
    }

    @Test
    void anotherScaleIsAnotherPicture() throws IOException {
        var store = new PictureStore(folder());
        Picture square = new ShareOfNothing();
        assertThat(store.raster(square, 10, 10, 2, "same").width()).isEqualTo(20);
        assertThat(store.raster(square, 10, 10, 1, "same").width()).isEqualTo(10);
        assertThat(kept()).hasSize(2);
    }

    private static final class ShareOfNothing implements Picture {
        @Override
        public double height() {
            return 10;
        }

        @Override
        public void paint(Canvas canvas) {
            canvas.setPaint(Theme.BLUE);
            canvas.fillRect(0, 0, 5, 5);
        }
    }

    @Test
    void aDamagedPictureIsDrawnAgainAndMended() throws IOException {
        var whole = drawn(TOLD);
        for (byte[] damaged : List.of(
                new byte[0],
                "PNG".getBytes(UTF_8),
                List.of(whole.bytes()).get(0).clone())) {
            if (damaged.length > 100) damaged[damaged.length - 2]++;
            Files.write(kept().get(0), damaged);
            assertThat(drawn(TOLD)).isEqualTo(whole);
            assertThat(kept().get(0)).hasBinaryContent(whole.bytes());
        }
    }

    @Test
    void theFolderMayBeDeletedAtAnyTime() throws IOException {
        var before = drawn(TOLD);
        for (Path file : kept()) Files.delete(file);
        Files.delete(folder());
        assertThat(drawn(TOLD)).isEqualTo(before);
    }

    @Test
    void aFolderThatCannotBeMadeCostsTimeAndNothingElse() throws IOException {
        var drawn = drawn(TOLD);
        Files.writeString(work.resolve("file"), "", UTF_8);
        assertThat(drawn(TOLD, new PictureStore(work.resolve("file").resolve("pictures"))))
                .isEqualTo(drawn);
    }

    @Test
    void theFolderStaysSmallAndKeepsWhatIsInUse() throws IOException {
        Files.createDirectories(folder());
        var old = new ArrayList<Path>();
        IntStream.range(0, 5).forEach(i -> old.add(folder().resolve(i + ".png")));
        for (int i = 0; i < old.size(); i++) {
            Files.write(old.get(i), new byte[100_000]);
            Files.setLastModifiedTime(old.get(i), FileTime.fromMillis(1000L * (5 - i)));
        }
        var store = new PictureStore(folder(), 300_000);
        drawn(TOLD, store);
        store.tidy();
        assertThat(old.subList(2, 5)).noneMatch(Files::exists);
        assertThat(old.subList(0, 2)).allMatch(Files::exists);
        assertThat(kept()).hasSize(3);
    }

    @Test
    void whatAKilledRunLeftHalfWrittenGoesAndWhatAnotherIsWritingStays() throws IOException {
        Files.createDirectories(folder());
        Path left = Files.write(folder().resolve("new-1.tmp"), new byte[10]);
        Files.setLastModifiedTime(left, FileTime.fromMillis(1000));
        Path inWork = Files.write(folder().resolve("new-2.tmp"), new byte[10]);
        var store = new PictureStore(folder());
        drawn(TOLD, store);
        store.tidy();
        assertThat(left).doesNotExist();
        assertThat(inWork).exists();
        assertThat(kept()).hasSize(2);
    }
}
