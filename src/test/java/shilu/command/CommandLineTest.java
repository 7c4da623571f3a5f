package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @TempDir
    Path work;

    @BeforeEach
    void layOutTheSoundSite() throws IOException {
        SiteCase.sound().layOut(work);
    }

    @Test
    void checkSaysNothingOfSoundContentAndWritesNothing() throws IOException {
        var run = SiteCase.run(work, "check");

        assertThat(run).isEqualTo(new Run(Exit.DONE, "", ""));
        assertThat(work.resolve("site")).doesNotExist();
    }

    @Test
    void unusedListsTheFiguresThatNoPageOrPictureShows() throws IOException {
        var run = SiteCase.run(work, "check", "--unused", "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("gdp-growth-2024  Yunhe City, GDP growth, 2024");
        assertThat(run.out()).doesNotContain("paper-2024", "paper-value-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--colour", "biuld", "--threads=many", "--as-of=yesterday"})
    void wrongUsageEndsWithTwoAndShowsTheUsage(String word) {
        var run = word.startsWith("--") ? Run.of("build", word) : Run.of(word);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("Usage: shilu").doesNotContain("\tat ");
    }

    @Test
    void aFileWhereTheSiteShouldBeEndsWithThree() throws IOException {
        Path site = Files.writeString(work.resolve("site"), "一个文件", UTF_8);

        var run = SiteCase.run(work, "build", "--lang", "en", "--out", site);

        assertThat(run.exit()).isEqualTo(Exit.MACHINE);
        assertThat(run.err()).contains("is a file, not a folder", "hint: ").doesNotContain("\tat ");
        assertThat(site).hasContent("一个文件");
    }

    @Test
    void aFileInThePathOfTheSiteEndsWithThree() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "一个文件", UTF_8);

        var run = SiteCase.run(work, "build", "--lang", "en", "--out", file.resolve("deep/site"));

        assertThat(run.exit()).isEqualTo(Exit.MACHINE);
        assertThat(run.err()).contains("hint: ").doesNotContain("\tat ");
    }

    @Test
    void aMachineThatRunsOutOfStackEndsWithFourAndAShortReport() throws IOException {
        String endless = "<#macro round><@round/></#macro><@round/>";
        Files.writeString(work.resolve("templates/pages/glossary.ftlh"), endless, UTF_8);

        var run = SiteCase.run(work, "check", "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.BUG);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("A mistake of ours").contains("StackOverflowError");
        assertThat(run.err().lines().count()).isLessThan(60);
    }

    @Test
    void anErrorOfTheMachineIsReportedLikeAnyOtherBug() throws IOException {
        String body = ">".repeat(50_000) + " 字";
        Files.writeString(work.resolve("content/pages/deep.md"), "---\ntitle: 深\nsummary: 深\n---\n" + body, UTF_8);

        var run = SiteCase.run(work, "check", "--lang", "en");

        assertThat(run.exit()).isIn(Exit.BUG, Exit.CONTENT);
        assertThat(run.err().lines().count()).isBetween(2L, 60L);
    }

    @Test
    void aMissingContentFolderIsAProblemOfContent() {
        var run = Run.of("check", "--lang", "en", "--content", work.resolve("nothing"));

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).contains("there is no folder `nothing` to read");
    }

    @Test
    void problemsAsJsonNameRulePlaceAndMend() throws IOException {
        new Tree(Run.resource("broken/unknown-unit/content")).layOver(work.resolve("content"));

        var run = SiteCase.run(work, "check", "--lang", "en", "--format", "json");

        var problem = new ObjectMapper().readTree(run.out()).get(0);
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).isEmpty();
        assertThat(problem.get("rule").asText()).isEqualTo("unknown-unit");
        assertThat(problem.get("severity").asText()).isEqualTo("error");
        assertThat(problem.get("file").asText()).isEqualTo("content/facts/extra.yaml");
        assertThat(problem.get("line").asInt()).isEqualTo(6);
        assertThat(problem.get("column").asInt()).isEqualTo(9);
        assertThat(problem.get("mend").asText()).isEqualTo("did you mean `亿元`?");
    }

    @Test
    void soundContentAsJsonIsAnEmptyList() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(
                                SiteCase.run(work, "check", "--format", "json").out()))
                .isEmpty();
    }

    @Test
    void warningsAloneLeaveZeroUnlessTheyAreAskedToCount() throws IOException {
        Files.writeString(work.resolve("content/notes.txt"), "随手记", UTF_8);

        var run = SiteCase.run(work, "check", "--lang", "en");
        var strict = SiteCase.run(work, "check", "--lang", "en", "--strict");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.err()).startsWith("warning: nothing reads this file").doesNotContain("nothing was written");
        assertThat(strict.exit()).isEqualTo(Exit.CONTENT);
        assertThat(strict.err()).startsWith("error: nothing reads this file");
    }

    @Test
    void baseUrlAndDateOfTheCommandLineGoBeforeTheContents() throws IOException {
        Path site = work.resolve("site");
        SiteCase.run(work, "build", "--out", site, "--base-url", "https://example.com/x", "--as-of", "2030-01-02");

        assertThat(site.resolve("index.html")).content().contains("https://example.com/x/index.html", "2030年1月2日");
    }

    @Test
    void verifyFindsWhatTheArchiveHoldsAndNamesWhatItLacks() throws IOException {
        Path archive = Files.createDirectory(work.resolve("archive"));
        Files.writeString(archive.resolve("daily-2025.txt"), "去年地区生产总值310.50亿元，增长4.1%。", UTF_8);

        var run = Run.of("verify", "--lang", "en", "--content", work.resolve("content"), "--archive", archive);

        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.out()).contains("facts found in the archive");
        assertThat(run.err())
                .contains("`31.05亿元` is not found in archived text daily-2025.txt")
                .doesNotContain("310.50");
    }

    @ParameterizedTest
    @CsvSource({
        "page, topics/wood, pages/topics/wood.md",
        "fact, gdp-2026, facts/new.yaml",
        "chart, gdp-by-year, charts/gdp-by-year.yaml",
        "diagram, chain, diagrams/chain.yaml",
        "series, gdp, series/gdp.yaml"
    })
    void newWritesABeginningThatCanBeRead(String kind, String name, String path) {
        var run = Run.of("new", kind, name, "--lang", "en", "--content", work.resolve("content"));
        var check = SiteCase.run(work, "check", "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(work.resolve("content").resolve(path)).isRegularFile();
        assertThat(check.exit()).isNotEqualTo(Exit.BUG);
        assertThat(check.exit())
                .as("what nobody has filled in is not published")
                .isEqualTo(Exit.CONTENT);
        assertThat(check.err())
                .contains("still empty")
                .doesNotContain("YAML", "unknown key", "front matter", "missing", "no value", "no source");
    }

    @Test
    void newKeepsWhatIsThere() throws IOException {
        var again = Run.of("new", "page", "method", "--lang", "en", "--content", work.resolve("content"));

        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("is there already");
        assertThat(work.resolve("content/pages/method.md")).content().contains("怎样读数");
    }

    @Test
    void unusedLeavesJsonPure() throws IOException {
        var run = SiteCase.run(work, "check", "--unused", "--format", "json");

        assertThat(new ObjectMapper().readTree(run.out())).isEmpty();
        assertThat(run.out().strip()).endsWith("]");
    }

    @Test
    void aWrongAddressIsToldOnceAsWrongUsage() {
        var run = SiteCase.run(work, "check", "--base-url", "example");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).containsOnlyOnce("'example' is no address");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearest() {
        assertThat(Run.of("bulid").err()).contains("Did you mean", "build");
    }

    @Test
    void aTakenPortIsNoFailureOfTheDisk() throws IOException {
        try (var other = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            var run = SiteCase.run(work, "serve", "--lang", "en", "--port", other.getLocalPort());

            assertThat(run.exit()).isEqualTo(Exit.MACHINE);
            assertThat(run.err())
                    .contains("another program uses this port", "--port")
                    .doesNotContain("disk");
        }
    }

    @Test
    void whatWindowsKeepsBesidePicturesIsPassedOver() throws IOException {
        Files.writeString(work.resolve("content/media/Thumbs.db"), "x", UTF_8);
        Files.writeString(work.resolve("content/media/desktop.ini"), "x", UTF_8);

        assertThat(SiteCase.run(work, "check")).isEqualTo(new Run(Exit.DONE, "", ""));
    }

    @Test
    void newProposesTheColumnOfTheFolder() throws IOException {
        Run.of("new", "page", "topics/wood", "--content", work.resolve("content"));

        assertThat(work.resolve("content/pages/topics/wood.md")).content().contains("column: topics");
    }

    @Test
    void newGivesWordsOfAPlaceNoTitleOfTheirOwn() throws IOException {
        Run.of("new", "page", "places/yunhe", "--content", work.resolve("content"));
        var check = SiteCase.run(work, "check", "--lang", "en");

        assertThat(check.err()).contains("`summary` is still empty").doesNotContain("title", "column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void newFactKeepsTheListAndTheLineEndsOfItsFile(String end) throws IOException {
        Path facts = work.resolve("content/facts/economy.yaml");
        String before = Files.readString(facts, UTF_8).strip().replace("\n", end);
        Files.writeString(facts, before, UTF_8);

        var run = Run.of("new", "fact", "wood-2026", "--in", "economy.yaml", "--content", work.resolve("content"));

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        String after = Files.readString(facts, UTF_8);
        assertThat(after).startsWith(before + end + "- id: wood-2026" + end).endsWith(end);
        assertThat(after.replace("\r\n", "").contains("\n")).isEqualTo(end.equals("\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "fact, gdp-2024, economy.yaml",
        "chart, paper-chain, is there already",
        "diagram, paper-by-year, is there already",
        "fact, con, Windows",
        "page, aux/wood, Windows"
    })
    void newRefusesNamesThatAreTakenOrKept(String kind, String name, String reason) {
        var run = Run.of("new", kind, name, "--lang", "en", "--content", work.resolve("content"));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(reason);
    }

    @Test
    void newFactSaysThatItsFileIsNoneInsteadOfBlamingTheName() throws IOException {
        Path content = work.resolve("content");
        var nameless = Run.of("new", "fact", "wood-2026", "--lang", "en", "--in", "economy", "--content", content);
        var chinese = Run.of("new", "fact", "wood-2026", "--in", "经济.yaml", "--content", content);
        var outside = Run.of("new", "fact", "wood-2027", "--lang", "en", "--in", "../x.yaml", "--content", content);

        assertThat(nameless.err()).contains("`--in economy` names no file");
        assertThat(chinese.exit()).isEqualTo(Exit.DONE);
        assertThat(outside.exit()).isEqualTo(Exit.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "纸", "/etc/page", "a//b", ""})
    void newRefusesNamesThatAreNoIds(String name) {
        var run = Run.of("new", "page", name, "--content", work.resolve("content"));

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void pagesAreNotMadeAmongTheContent(@TempDir Path work) throws IOException {
        SiteCase.sound().layOut(work);
        var built = SiteCase.run(work, "build", "--lang", "en", "--out", work.resolve("content/site"));
        assertThat(built.exit()).isEqualTo(Exit.USAGE);
        assertThat(built.err()).contains("lies within", "--out site");
        assertThat(work.resolve("content/site")).doesNotExist();
    }
}
