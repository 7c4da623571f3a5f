package shilu.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Problems;
import shilu.site.OutputFile;

class WriteTest {
    private static final OutputFile HOME = OutputFile.text("index.html", "<h1>实录</h1>");
    private static final OutputFile DEEP = OutputFile.text("data/series/by-year/output/coke.csv", "年,产量\n");

    @TempDir
    Path folder;

    Path out;

    @BeforeEach
    void name() {
        out = folder.resolve("public/site");
    }

    @Test
    void theFirstBuildMakesTheFolderAndAllInIt() throws IOException {
        var changes = write(HOME, DEEP);
        assertThat(changes.addedPaths()).containsExactly(DEEP.path(), HOME.path());
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", HOME.path(), DEEP.path());
        assertThat(out.resolve(DEEP.path())).hasBinaryContent(DEEP.bytes());
        assertThat(neighbours()).isEmpty();
    }

    @Test
    void unchangedFilesStayTheVeryFiles() throws IOException {
        write(HOME, DEEP);
        Files.setLastModifiedTime(out.resolve(DEEP.path()), FileTime.fromMillis(1_000_000));
        Object before = Files.readAttributes(out.resolve(DEEP.path()), "*").get("fileKey");

        var changes = write(OutputFile.text("index.html", "<h1>新</h1>"), DEEP);

        assertThat(changes.changedPaths()).containsExactly("index.html");
        assertThat(changes.same()).isEqualTo(1);
        var after = Files.readAttributes(out.resolve(DEEP.path()), "*");
        assertThat(after.get("fileKey")).isEqualTo(before);
        assertThat(after.get("lastModifiedTime")).isEqualTo(FileTime.fromMillis(1_000_000));
        assertThat(out.resolve("index.html")).hasContent("<h1>新</h1>");
    }

    @Test
    void aBuildThatChangesNothingLeavesTheFolderAlone() throws IOException {
        write(HOME, DEEP);
        Object before = Files.readAttributes(out, "*").get("fileKey");
        assertThat(write(HOME, DEEP).same()).isEqualTo(2);
        assertThat(Files.readAttributes(out, "*")).containsEntry("fileKey", before);
    }

    @Test
    void filesOfTheSameLengthAreComparedByContent() throws IOException {
        write(OutputFile.text("a.txt", "2458.8"));
        assertThat(write(OutputFile.text("a.txt", "2458.9")).changed()).isEqualTo(1);
        assertThat(out.resolve("a.txt")).hasContent("2458.9");
    }

    @Test
    void staleFilesAndFoldersGo() throws IOException {
        write(HOME, DEEP);
        Files.writeString(out.resolve("stray.txt"), "by hand");
        assertThat(write(HOME).removedPaths()).containsExactly(DEEP.path(), "stray.txt");
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html");
        assertThat(out.resolve("data")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereLeavesTheOldSiteUntouched() throws IOException {
        write(HOME, DEEP);
        var before = Tree.of(out);
        var problems = new Problems();
        var broken = OutputFile.text("index.html", "<a href='gone.html'>…</a>");
        assertThat(Write.write(List.of(broken), out, problems)).isEqualTo(Changes.NONE);
        assertThat(problems.hasErrors()).isTrue();
        assertThat(Tree.of(out)).isEqualTo(before);
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(out);
        write(HOME);
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void aFolderThatIsNotOursIsNeverReplaced() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.docx"), "…");
        assertRefused(() -> write(HOME), "output-not-ours");
        assertThat(Tree.of(out)).containsOnlyKeys("thesis.docx");
    }

    @Test
    void aRepositoryInsideTheSiteIsNotDeleted() throws IOException {
        write(HOME);
        Files.createDirectories(out.resolve(".git"));
        assertRefused(() -> write(DEEP), "output-not-ours");
        assertThat(out.resolve("index.html")).exists();
    }

    @Test
    void aFileThatStandsInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("public"), "a file");
        assertRefused(() -> write(HOME), "output-not-folder");
        assertRefused(() -> Write.write(List.of(HOME), folder.resolve("public"), new Problems()), "output-not-folder");
        assertThat(folder.resolve("public")).hasContent("a file");
    }

    @Test
    void aFailureHalfWayLeavesTheOldSite() throws IOException {
        write(HOME);
        // The content check is passed by: a name longer than file systems take can't be written.
        var tooLong = OutputFile.text("a".repeat(300) + ".html", "");
        assertRefused(() -> write(DEEP, tooLong), "output-not-writable");
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html");
        assertThat(neighbours()).isEmpty();
    }

    @Test
    void aLinkToTheFolderStays() throws IOException {
        write(HOME);
        Path link = Files.createSymbolicLink(folder.resolve("link"), out);
        Write.write(List.of(DEEP), link, new Problems());
        assertThat(link).isSymbolicLink();
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", DEEP.path());
    }

    @Test
    void aBuildThatCanNotHaveTheLockSaysSo() throws IOException {
        write(HOME);
        var lock = Lock.of(Place.of(out), Duration.ZERO);
        try {
            assertRefused(() -> Write.write(List.of(DEEP), out, new Problems(), Duration.ofMillis(120)), "output-busy");
        } finally {
            lock.close();
        }
        assertThat(write(DEEP).added()).isEqualTo(1);
    }

    @Test
    void buildsAtTheSameTimeWaitForEachOther() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var builds = IntStream.range(0, 12)
                    .<Callable<Changes>>mapToObj(i -> () -> write(version(i), HOME))
                    .toList();
            for (var build : threads.invokeAll(builds)) assertThat(build.get()).isNotNull();
        } finally {
            threads.shutdownNow();
        }
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html", "version.txt");
    }

    private static OutputFile version(int number) {
        return OutputFile.text("version.txt", "version " + number);
    }

    private Changes write(OutputFile... files) throws IOException {
        return Write.write(List.of(files), out, new Problems());
    }

    private List<String> neighbours() throws IOException {
        return Tree.neighbours(out);
    }

    private static void assertRefused(ThrowingCallable build, String rule) {
        assertThatThrownBy(build)
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
