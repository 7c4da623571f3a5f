package shilu.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shilu.memory.Memory;
import shilu.model.Period;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/** Whatever changes between two builds, the second gives the bytes and the problems that a first one would. */
class RebuildTest {
    private static final Path CASE = Path.of("src/test/resources/sites/cloud-river");
    /** More of them by {@code -Dedits=…}, others by {@code -Dedits.seed=…}. */
    private static final int STEPS = Integer.getInteger("edits", 40);

    private static final Path PICTURE = Path.of("src/test/resources/pictures/wide.png");

    @TempDir
    Path work;

    private final List<Problem> found = new ArrayList<>();
    private boolean pictures;
    private boolean precompress;
    private final Map<String, String> shown = new TreeMap<>();

    interface Change {
        void in(Path work) throws IOException;
    }

    record Named(String name, Change change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> changes() {
        return Stream.of(
                replaced("a fact", "content/facts/economy.yaml", "vintage: preliminary", "vintage: final"),
                replaced("a source's title", "content/sources.yaml", "title: ", "title: 新"),
                replaced("a place's name", "content/places.yaml", "云河", "雲河"),
                replaced("a narrative", "content/pages/method.md", "。", "。又一句。"),
                replaced("a link to a heading", "content/pages/places/beishan.md", "paper.md)", "paper.md#h2)"),
                replaced("a heading more before it", "content/pages/topics/paper.md", "\n## ", "\n## 料\n\n## "),
                new Named("a picture shown earlier", RebuildTest::shownEarlier),
                replaced("a chart", "content/charts/paper-by-year.yaml", "subtitle: {zh: ", "subtitle: {zh: 新"),
                replaced("the settings", "content/site.yaml", "每个数", "个个数"),
                replaced("a partial", "templates/partials/entry.ftlh", "<", "<br><"),
                replaced("an asset", "templates/assets/site.css", "{", "{ "),
                replaced("a message", "templates/messages/zh.properties", "home=", "home=新"),
                append("a medium", "content/media/roll.png"),
                new Named("a picture of another size", work -> put(PICTURE, work.resolve("content/media/roll.png"))),
                new Named("a file more", work -> put(PICTURE, work.resolve("content/media/more.png"))),
                new Named("a file less", work -> Files.delete(work.resolve("content/releases.yaml"))),
                new Named("an output deleted", work -> Files.delete(work.resolve("site/index.html"))),
                new Named("an output more", work -> Files.writeString(work.resolve("site/stray.html"), "…")),
                append("an output by hand", "site/index.html"),
                replaced("an output by hand, of the same length", "site/index.html", "<html", "<HTML"),
                new Named("an output with its old time", RebuildTest::inSilence));
    }

    private static Named replaced(String name, String file, String from, String to) {
        return new Named(name, work -> {
            String text = Files.readString(work.resolve(file));
            assertThat(text).contains(from);
            Files.writeString(work.resolve(file), text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        });
    }

    /** By a narrative that comes first in its column. */
    private static void shownEarlier(Path work) throws IOException {
        Files.writeString(
                work.resolve("content/pages/topics/before.md"),
                "---\ntitle: 先看图\nsummary: 图在前面。\ncolumn: topics\norder: -1\n---\n{{chart: paper-by-year}}\n");
    }

    private static Named append(String name, String file) {
        return new Named(name, work -> {
            byte[] bytes = Files.readAllBytes(work.resolve(file));
            var longer = java.util.Arrays.copyOf(bytes, bytes.length + 1);
            longer[bytes.length] = '\n';
            Files.write(work.resolve(file), longer);
        });
    }

    /** Sets the time back afterwards, as some programs do. */
    private static void inSilence(Path work) throws IOException {
        Path page = work.resolve("site/index.html");
        FileTime time = Files.getLastModifiedTime(page);
        Files.writeString(page, Files.readString(page).replace("<html", "<HTML"));
        Files.setLastModifiedTime(page, time);
    }

    @BeforeEach
    void copyTheSite() throws IOException {
        copy(CASE.resolve("content"), work.resolve("content"));
        copy(CASE.resolve("templates"), work.resolve("templates"));
        copy(Path.of("templates/messages"), work.resolve("templates/messages"));
        settle(work);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isNeverStale(Named change) throws IOException {
        assertThat(build(work, Optional.empty())).as("the first build is whole").contains(Stage.READ);
        assertThat(build(work, Optional.empty())).as("the second is not").isEmpty();
        change.change().in(work);
        build(work, Optional.empty());
        assertIsLikeNew(Optional.empty());
    }

    static Stream<Named> prose() {
        return Stream.of(
                replaced("a sentence", "content/pages/topics/paper.md", "去年产纸", "去年这里产纸"),
                replaced(
                        "a sentence in English", "content/pages/topics/paper.en.md", "\n---\n", "\n---\nIt is so.\n\n"),
                replaced("a heading", "content/pages/topics/paper.md", "## 产量", "## 产纸量"),
                replaced("a heading more", "content/pages/topics/paper.md", "## 人", "## 料\n\n纸料。\n\n## 人"),
                replaced("a heading less", "content/pages/topics/paper.md", "## 产量\n", ""),
                replaced("words of a place", "content/pages/places/beishan.md", "回到", "又回到"),
                replaced("the same figure once more", "content/pages/topics/paper.md", "- 占比", "- {{paper-2024}}，占比"),
                replaced("a picture of an author", "content/pages/topics/paper.md", "![纸卷]", "![一卷纸]"),
                replaced("a warning", "content/pages/method.md", "\n---\n", "\n---\n这里  ,有错。\n\n"),
                replaced("a comment alone", "content/pages/method.md", "\n---\n", "\n# …\n---\n"));
    }

    @ParameterizedTest
    @MethodSource("prose")
    void pagesThatReadNothingNewStay(Named change) throws IOException {
        precompress = change.name().equals("a sentence");
        build(work, Optional.empty());
        change.change().in(work);
        assertThat(build(work, Optional.empty())).contains(Stage.RENEW).doesNotContain(Stage.RENDER);
        assertIsLikeNew(Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void nothingStaysThatAnotherChangeConcerns(Named change) throws IOException {
        build(work, Optional.empty());
        prose().findFirst().orElseThrow().change().in(work);
        change.change().in(work);
        build(work, Optional.empty());
        assertIsLikeNew(Optional.empty());
    }

    /** One change upon another, each in a process that has nothing but what the last one left on disk. */
    @Test
    void aSeriesOfChangesFromDiskIsNeverStale() throws IOException {
        var random = new Random(Long.getLong("edits.seed", 20261201));
        var edits = new Edits(work.resolve("content/pages"), random);
        int renewed = 0;
        for (int step = 0; step < STEPS; step++) {
            Path good = Files.createDirectory(work.resolve("good"));
            copy(work.resolve("content"), good);
            for (int edit = random.nextInt(3); edit >= 0; edit--) edits.another();
            if (build(work, Optional.empty()).contains(Stage.RENEW)) renewed++;
            assertProblemsAreLikeNew("step " + step);
            if (Files.exists(work.resolve("fresh/site"))) {
                assertThat(files(work.resolve("site"))).as("step " + step).isEqualTo(files(work.resolve("fresh/site")));
                delete(good);
            } else {
                delete(work.resolve("content"));
                Files.move(good, work.resolve("content"));
                settle(work.resolve("content"));
            }
        }
        assertThat(renewed).as("builds that went on from another").isGreaterThan(STEPS / 5);
    }

    @Test
    void whatChangesWhileItIsTrustedUnreadStopsTheTrust() throws IOException {
        build(work, Optional.empty());
        Path read = work.resolve("content/pages/method.md");
        Path trusted = work.resolve("content/pages/topics/paper.md");
        Files.writeString(read, Files.readString(read) + "\n又一句。\n");
        var problems = new Problems();
        var stages = new ArrayList<Stage>();
        var progress = new Progress(stage -> {
            stages.add(stage);
            if (stage == Stage.RENEW) append(trusted, "\n再一句。\n");
        });
        new Route(options(work, Optional.empty()), problems, progress).build();
        assertThat(stages).contains(Stage.RENEW, Stage.RENDER);
        found.clear();
        found.addAll(problems.sorted());
        assertIsLikeNew(Optional.empty());
    }

    @Test
    void aTrustedFileThatGoesMeanwhileIsToldOfLikeAnyOther() throws IOException {
        build(work, Optional.empty());
        Path read = work.resolve("content/pages/method.md");
        Files.writeString(read, Files.readString(read) + "\n又一句。\n");
        var problems = new Problems();
        var progress = new Progress(stage -> {
            if (stage == Stage.RENEW) deleteFile(work.resolve("content/pages/topics/paper.md"));
        });
        var outcome = new Route(options(work, Optional.empty()), problems, progress).build();
        assertThat(outcome.isRejected()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::rule).contains("link-to-nowhere");
    }

    @Test
    void whatIsSpoiltWhileItIsTrustedUnreadIsToldAsEver() throws IOException {
        build(work, Optional.empty());
        Path read = work.resolve("content/pages/method.md");
        Files.writeString(read, Files.readString(read).replace("title: ", "title: 新"));
        var problems = new Problems();
        var progress = new Progress(stage -> {
            if (stage == Stage.RENDER) append(work.resolve("content/pages/topics/paper.md"), "\n{{chart: nope}}\n");
        });
        var outcome = new Route(options(work, Optional.empty()), problems, progress).build();
        assertThat(outcome.isRejected()).isTrue();
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("unknown-chart");
    }

    @Test
    void whatComesWhileABuildIsAtWorkAndGoesAgainIsForgotten() throws IOException {
        Path asset = work.resolve("templates/assets/passing.svg");
        var progress = new Progress(stage -> {
            if (stage == Stage.RENDER) append(asset, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
        });
        new Route(options(work, Optional.empty()), new Problems(), progress).build();
        Files.delete(asset);
        assertThat(build(work, Optional.empty())).contains(Stage.READ);
        assertIsLikeNew(Optional.empty());
    }

    /** As a preview does it: one change upon another, each time with what the builds before left in memory. */
    @Test
    void aSeriesOfChangesInOneProcessIsNeverStale() throws IOException {
        var memory = Memory.lasting();
        var series = Stream.of(changes(), texts())
                .flatMap(all -> all)
                .filter(each -> !each.name().startsWith("an output"));
        for (Named each : series.toList()) {
            rebuild(memory);
            each.change().in(work);
            rebuild(memory);
            assertIsLikeNew(each.name());
        }
    }

    @Test
    void mistakesMadeAndMendedInOneProcessLeaveNoTrace() throws IOException {
        var memory = Memory.lasting();
        rebuild(memory);
        for (Named each : mistakes().toList()) {
            Path good = Files.createDirectory(work.resolve("good"));
            copy(work.resolve("content"), good);
            each.change().in(work);
            rebuild(memory);
            assertThat(found).as(each.name()).isNotEmpty();
            rebuild(memory);
            assertProblemsAreLikeNew(each.name());
            delete(work.resolve("content"));
            Files.move(good, work.resolve("content"));
            rebuild(memory);
            assertIsLikeNew(each.name());
        }
    }

    private static Stream<Named> texts() {
        return Stream.of(
                replaced("a convention broken", "content/pages/method.md", "。", "  ,。"),
                replaced("front matter", "content/pages/method.md", "summary: ", "summary: 又"),
                replaced("a value", "content/facts/economy.yaml", "vintage: final", "vintage: preliminary"),
                replaced("a page's title", "content/pages/method.md", "title: ", "title: 新"),
                replaced("a heading more", "content/pages/places/beishan.md", "## ", "## 新\n\n## "),
                replaced(
                        "a link to another page's heading",
                        "content/pages/method.md",
                        "。",
                        "，见[那里](/places/beishan.html#h2)。"),
                replaced("the body of the page that is linked to", "content/pages/places/beishan.md", "回到", "又回到"),
                replaced("a term", "content/terms.yaml", "造纸的料", "做纸的料"),
                replaced("a template", "templates/pages/article.ftlh", "<", "<br><"),
                append("a script", "templates/layouts/boot.js"),
                replaced("a chart's title", "content/charts/paper-by-year.yaml", "title: {zh: \"", "title: {zh: \"新"),
                replaced("lines moved", "content/pages/method.md", "---\n", "---\n# …\n"),
                replaced("lines moved in a list", "content/places.yaml", "- {id", "\n\n- {id"),
                replaced("a medium's bytes", "templates/assets/site.css", "{ ", "{  "));
    }

    private static Stream<Named> mistakes() {
        return Stream.of(
                replaced("an unknown key", "content/facts/economy.yaml", "vintage: ", "vintages: "),
                replaced("a fact lost", "content/facts/economy.yaml", "- {id: ", "- {id: other-"),
                replaced("no YAML", "content/places.yaml", "- {id: ", "- {id: [ "),
                replaced("no front matter", "content/pages/method.md", "---\n", "----\n"));
    }

    static Stream<Named> changesOfCards() {
        return Stream.of(
                replaced("a title", "content/pages/method.md", "title: ", "title: 新"),
                replaced(
                        "a fact",
                        "content/facts/economy.yaml",
                        "value: 310.50, unit: 亿元, status: reported, vintage: preliminary, source: daily-2025, as-printed: ",
                        "value: 1310.50, unit: 亿元, status: reported, vintage: preliminary, source: daily-2025, as-printed: 1"),
                replaced("a source's title", "content/sources.yaml", "title: ", "title: 新"),
                replaced("the address", "content/site.yaml", "example.org/yunhe", "example.org/river"),
                replaced("no address", "content/site.yaml", "base-url: ", "# base-url: "),
                replaced("no cards", "content/site.yaml", "base-url: ", "cards: false\nbase-url: "),
                replaced("the template of frames", "templates/pages/embed.ftlh", "<h1>", "<h1 class=\"x\">"),
                new Named("a card deleted", work -> Files.delete(work.resolve("site/cards/index.png"))),
                append("a card by hand", "site/cards/index.png"),
                append("a frame by hand", "site/embed/paper-chain.html"));
    }

    @ParameterizedTest
    @MethodSource("changesOfCards")
    void cardsAndFramesAreNeverStale(Named change) throws IOException {
        pictures = true;
        assertThat(build(work, Optional.empty())).contains(Stage.READ);
        assertThat(work.resolve("site/cards/index.png")).exists();
        assertThat(build(work, Optional.empty())).as("the second is not").isEmpty();
        change.change().in(work);
        assertThat(build(work, Optional.empty())).contains(Stage.READ);
        assertIsLikeNew(Optional.empty());
    }

    @Test
    void theFontOfThePicturesIsAnInputToo() {
        var files = Inputs.of(options(work, Optional.empty())).orElseThrow().folders().stream()
                .flatMap(folder -> folder.stamps().keySet().stream())
                .toList();
        assertThat(files)
                .contains(Path.of("shilu/draw/CardPicture.class").toString())
                .contains(Path.of("shilu/draw/fonts/NotoSansCJK-Regular.ttc").toString());
    }

    @Test
    void anotherDateMakesAnotherSite() throws IOException {
        build(work, Optional.empty());
        build(work, Period.parse("2031-01"));
        assertIsLikeNew(Period.parse("2031-01"));
    }

    @Test
    void warningsAreShownEachTime() throws IOException {
        Files.writeString(work.resolve("content/notes.txt"), "…");
        settle(work);
        build(work, Optional.empty());
        var first = List.copyOf(found);
        assertThat(first).extracting(Problem::rule).contains("file-unused");
        assertThat(build(work, Optional.empty())).isEmpty();
        assertThat(found).isEqualTo(first);
    }

    @Test
    void errorsAreShownEachTime() throws IOException {
        build(work, Optional.empty());
        Files.writeString(work.resolve("content/places.yaml"), "a：1");
        settle(work.resolve("content"));
        build(work, Optional.empty());
        var first = List.copyOf(found);
        assertThat(first).isNotEmpty();
        build(work, Optional.empty());
        assertThat(found).isEqualTo(first);
    }

    @Test
    void whatWasJustWrittenIsNotTrusted() throws IOException {
        Path page = work.resolve("content/pages/method.md");
        Files.setLastModifiedTime(page, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        build(work, Optional.empty());
        assertThat(build(work, Optional.empty())).contains(Stage.READ);
    }

    @Test
    void theGeneratorAndItsLibrariesAreInputsToo() {
        var files = Inputs.of(options(work, Optional.empty())).orElseThrow().folders().stream()
                .flatMap(folder -> folder.stamps().keySet().stream())
                .toList();
        assertThat(files).contains(Path.of("shilu/draw/Theme.class").toString());
        // A library is one file, which stands for all that is in it: a name under itself is empty.
        assertThat(files).contains("");
    }

    @Test
    void nothingKeptIsMissed() throws IOException {
        build(work, Optional.empty());
        Path kept = shelf().lastBuild();
        byte[] bytes = Files.readAllBytes(kept);
        for (int length : new int[] {0, 3, bytes.length / 2, bytes.length - 1}) {
            Files.write(kept, java.util.Arrays.copyOf(bytes, length));
            assertThat(build(work, Optional.empty())).contains(Stage.READ);
        }
        Files.delete(kept);
        build(work, Optional.empty());
        assertIsLikeNew(Optional.empty());
    }

    @Test
    void whatWasFoundIsTrustedOnlyWhole() throws IOException {
        build(work, Optional.empty());
        Path kept = shelf().found();
        var random = new Random(1);
        for (int i = 0; i < 20; i++) {
            byte[] bytes = Files.readAllBytes(kept);
            if (i % 2 == 0) bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            else bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(kept, bytes);
            append(work.resolve("content/pages/method.md"), "\n又一句。\n");
            settle(work.resolve("content"));
            assertThat(build(work, Optional.empty())).contains(Stage.RENDER);
        }
        Files.delete(kept);
        append(work.resolve("content/pages/method.md"), "\n又一句。\n");
        assertThat(build(work, Optional.empty())).contains(Stage.RENDER);
        assertIsLikeNew(Optional.empty());
    }

    @Test
    void whatAKilledBuildLeftHalfWrittenGoesAndWhatAnotherIsWritingStays() throws IOException {
        Path folder = Files.createDirectories(shelf().place());
        Path left = Files.writeString(folder.resolve("unfinished1"), "half");
        Files.setLastModifiedTime(left, FileTime.fromMillis(1000));
        Path inWork = Files.writeString(folder.resolve("unfinished2"), "half");
        build(work, Optional.empty());
        assertThat(left).doesNotExist();
        assertThat(inWork).exists();
        assertThat(folder.resolve("last-build")).isRegularFile();
    }

    @Test
    void twoFoldersDontTakeItFromEachOther() throws IOException {
        var preview = options(work, Optional.empty()).into(work.resolve("preview"));
        for (var options : List.of(options(work, Optional.empty()), preview)) run(options);
        assertThat(run(preview)).isEmpty();
        assertThat(run(options(work, Optional.empty()))).isEmpty();
        append(work.resolve("content/pages/method.md"), "\n又一句。\n");
        assertThat(run(preview)).contains(Stage.RENEW);
        assertThat(run(options(work, Optional.empty()))).contains(Stage.RENEW);
        assertIsLikeNew(Optional.empty());
    }

    @Test
    void ofManyFoldersTheNewestAreRemembered() throws IOException {
        for (int i = 0; i < 6; i++) run(options(work, Optional.empty()).into(work.resolve("site" + i)));
        try (var kept = Files.list(work.resolve(".shilu"))) {
            assertThat(kept.filter(each -> each.getFileName().toString().startsWith("built-")))
                    .hasSize(4);
        }
        assertThat(run(options(work, Optional.empty()).into(work.resolve("site5"))))
                .isEmpty();
    }

    private Shelf shelf() {
        return Shelf.of(options(work, Optional.empty()));
    }

    private void rebuild(Memory memory) throws IOException {
        var problems = new Problems();
        new Route(options(work, Optional.empty()), problems, Progress.quiet(), memory).rebuild(this::show);
        found.clear();
        found.addAll(problems.sorted());
    }

    private void show(Map<String, OutputFile> files) {
        shown.clear();
        files.forEach((path, file) -> shown.put(path, java.util.HexFormat.of().formatHex(file.bytes())));
    }

    private void assertIsLikeNew(String change) throws IOException {
        assertProblemsAreLikeNew(change);
        var fresh = files(work.resolve("fresh/site"));
        fresh.remove(".shilu-site");
        assertThat(shown).as(change).isEqualTo(fresh);
    }

    /** Builds the same anew, with nothing kept. */
    private void assertProblemsAreLikeNew(String change) throws IOException {
        var problems = List.copyOf(found);
        Path fresh = work.resolve("fresh");
        if (Files.exists(fresh)) delete(fresh);
        copy(work.resolve("content"), fresh.resolve("content"));
        copy(work.resolve("templates"), fresh.resolve("templates"));
        build(fresh, Optional.empty());
        assertThat(problems).as(change).isEqualTo(found);
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    private void assertIsLikeNew(Optional<Period> asOf) throws IOException {
        var problems = List.copyOf(found);
        Path fresh = Files.createDirectory(work.resolve("fresh"));
        copy(work.resolve("content"), fresh.resolve("content"));
        copy(work.resolve("templates"), fresh.resolve("templates"));
        build(fresh, asOf);
        assertThat(found).isEqualTo(problems);
        assertThat(files(work.resolve("site"))).isEqualTo(files(fresh.resolve("site")));
    }

    /** The stages that the build went through. */
    private java.util.Set<Stage> build(Path folder, Optional<Period> asOf) throws IOException {
        return run(options(folder, asOf));
    }

    private java.util.Set<Stage> run(Options options) throws IOException {
        var problems = new Problems();
        var progress = Progress.quiet();
        new Route(options, problems, progress).build();
        found.clear();
        found.addAll(problems.sorted());
        return progress.times().keySet();
    }

    private Options options(Path folder, Optional<Period> asOf) {
        return new Options(
                folder.resolve("content"),
                folder.resolve("templates"),
                folder.resolve("site"),
                Optional.empty(),
                asOf,
                false,
                pictures ? Optional.of(folder.resolve("pictures")) : Optional.empty(),
                precompress,
                2);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                files.put(
                        folder.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
        return files;
    }

    private static void put(Path file, Path at) throws IOException {
        Files.copy(file, at, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Makes all files as old as an author's are. */
    private static void settle(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_123L));
        }
    }
}
