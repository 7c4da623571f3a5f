package shilu.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/** Each state in which a kill can leave the site and its neighbours. */
class HealTest {
    @TempDir
    Path folder;

    Path out;
    Path next;
    Path previous;

    @BeforeEach
    void names() {
        out = folder.resolve("site");
        next = folder.resolve(".site.new");
        previous = folder.resolve(".site.old");
    }

    @Test
    void whileTheFirstSiteWasBeingMade() throws IOException {
        part(next, "new");
        Write.heal(out);
        assertThat(out).doesNotExist();
        assertThat(Tree.neighbours(out)).isEmpty();
    }

    @Test
    void whileTheNewSiteWasBeingMade() throws IOException {
        whole(out, "old");
        part(next, "new");
        Write.heal(out);
        assertSite("old");
    }

    @Test
    void beforeTheFirstRename() throws IOException {
        whole(out, "old");
        whole(next, "new");
        Write.heal(out);
        assertSite("old");
    }

    @Test
    void betweenTheRenames() throws IOException {
        whole(previous, "old");
        whole(next, "new");
        Write.heal(out);
        assertSite("old");
    }

    @Test
    void betweenTheRenamesAndTheNewSiteWasSweptAway() throws IOException {
        whole(previous, "old");
        Write.heal(out);
        assertSite("old");
    }

    @Test
    void afterBothRenames() throws IOException {
        whole(out, "new");
        whole(previous, "old");
        Write.heal(out);
        assertSite("new");
    }

    @Test
    void whileTheOldSiteWasBeingDeleted() throws IOException {
        whole(out, "new");
        part(previous, "old");
        Write.heal(out);
        assertSite("new");
    }

    @Test
    void aHalfDeletedSiteNeverComesBack() throws IOException {
        part(previous, "old");
        Write.heal(out);
        assertThat(out).doesNotExist();
        assertThat(Tree.neighbours(out)).isEmpty();
    }

    @Test
    void nothingToHealTouchesNothing() throws IOException {
        Write.heal(folder.resolve("nowhere/site"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBuildAtWorkIsLeftAlone() throws IOException {
        whole(out, "old");
        part(next, "new");
        var lock = Lock.of(Place.of(out), Duration.ZERO);
        try {
            Write.heal(out);
            assertThat(next).exists();
        } finally {
            lock.close();
        }
    }

    @Test
    void aBuildHealsByItself() throws IOException {
        whole(previous, "old");
        part(next, "new");
        var changes = Write.write(List.of(OutputFile.text("index.html", "newest")), out, new Problems());
        assertThat(changes.changed()).isEqualTo(1);
        assertSite("newest");
    }

    private static void part(Path site, String text) throws IOException {
        Files.createDirectories(site.resolve("topics"));
        Files.writeString(site.resolve("index.html"), text);
    }

    private static void whole(Path site, String text) throws IOException {
        part(site, text);
        Files.createFile(site.resolve(Place.MARKER));
    }

    private void assertSite(String text) throws IOException {
        assertThat(out.resolve("index.html")).hasContent(text);
        assertThat(Place.isWhole(out)).isTrue();
        assertThat(Tree.neighbours(out)).isEmpty();
    }
}
