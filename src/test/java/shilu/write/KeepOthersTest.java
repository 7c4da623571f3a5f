package shilu.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.memory.Memory;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/** A site of which only some files are made anew. */
class KeepOthersTest {
    private static final OutputFile HOME =
            OutputFile.text("index.html", "<h1 id=\"top\">实录</h1><a href=\"a/b.html#coke\">焦</a>");
    private static final OutputFile PAGE = OutputFile.text("a/b.html", "<h2 id=\"coke\">焦</h2><h2 id=\"gas\">气</h2>");
    private static final OutputFile SHARD = OutputFile.text("search/d-1.json", "[]");

    @TempDir
    Path folder;

    Path out;
    private final Problems problems = new Problems();

    @BeforeEach
    void build() throws IOException {
        out = folder.resolve("site");
        Write.write(List.of(HOME, PAGE, SHARD), out, problems);
    }

    private Changes renew(Set<String> gone, OutputFile... files) throws IOException {
        try (var writing = Write.begin(out, Memory.none())) {
            for (OutputFile file : files) writing.add(file);
            writing.keepOthers(gone);
            return writing.finish(problems);
        }
    }

    private static OutputFile page(String html) {
        return OutputFile.text("a/b.html", html);
    }

    @Test
    void allOthersStayTheVeryFiles() throws IOException {
        Object before = Files.readAttributes(out.resolve("index.html"), "*").get("fileKey");
        var changes = renew(Set.of("search/d-1.json"), page("<h2 id=\"coke\">焦</h2><h2 id=\"gas\">新</h2>"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(changes.changedPaths()).containsExactly("a/b.html");
        assertThat(changes.removedPaths()).containsExactly("search/d-1.json");
        assertThat(changes.same()).isEqualTo(1);
        assertThat(Files.readAttributes(out.resolve("index.html"), "*")).containsEntry("fileKey", before);
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html", "a/b.html");
    }

    @Test
    void aPlaceThatIsGoneIsMissedByThePageThatStays() throws IOException {
        renew(Set.of(), page("<h2 id=\"coal\">煤</h2><h2 id=\"gas\">气</h2>"));
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("fragment-nowhere");
        assertThat(problems.sorted().get(0).at().file()).isEqualTo("site/index.html");
        assertThat(out.resolve("a/b.html")).hasBinaryContent(PAGE.bytes());
    }

    @Test
    void aFileThatIsGoneIsMissedByThePageThatStays() throws IOException {
        renew(Set.of("a/b.html"), OutputFile.text("new.txt", "新"));
        assertThat(problems.sorted()).extracting(Problem::rule).containsExactly("link-nowhere");
    }

    @Test
    void aPlaceThatNobodyLedToMayGo() throws IOException {
        renew(Set.of(), page("<h2 id=\"coke\">焦</h2>"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(Files.readString(out.resolve("a/b.html"))).doesNotContain("gas");
    }

    @Test
    void linksOfNewPagesAreFollowedIntoThoseThatStay() throws IOException {
        String places = "<h2 id=\"coke\">焦</h2><h2 id=\"gas\">气</h2>";
        renew(Set.of(), page(places + "<a href=\"../index.html#top\">首页</a><a href=\"../index.html\">首页</a>"));
        assertThat(problems.sorted()).isEmpty();
        renew(Set.of(), page(places + "<a href=\"../index.html#bottom\">页尾</a><a href=\"../none.html\">无</a>"));
        assertThat(problems.sorted())
                .extracting(Problem::rule)
                .containsExactlyInAnyOrder("fragment-nowhere", "link-nowhere");
    }

    @Test
    void twinsOfFilesThatAreGoneGoToo() throws IOException {
        Write.write(
                List.of(HOME, PAGE, SHARD, OutputFile.text("search/d-1.json.gz", "…"), OutputFile.text("a.gz", "…")),
                out,
                problems);
        renew(Set.of("search/d-1.json"), OutputFile.text("new.txt", "新"));
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html", "a/b.html", "a.gz", "new.txt");
    }

    @Test
    void twinsOfNewFilesDontOutliveTheirFiles() throws IOException {
        Write.write(
                List.of(HOME, PAGE, OutputFile.text("a/b.html.gz", "…"), OutputFile.text("index.html.br", "…")),
                out,
                problems);
        renew(Set.of(), page("<h2 id=\"coke\">短</h2><h2 id=\"gas\">气</h2>"));
        assertThat(Tree.of(out)).containsOnlyKeys(".shilu-site", "index.html", "index.html.br", "a/b.html");
    }
}
