package shilu.preview;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WatchTest {
    @TempDir
    Path folder;

    private final Semaphore runs = new Semaphore(0);
    private final Queue<IOException> failures = new ConcurrentLinkedQueue<>();
    private Path content;
    private Watch watch;

    @BeforeEach
    void start() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(content.resolve("facts"));
        Files.writeString(content.resolve("facts/a.yaml"), "1");
        watch = Watch.over(
                List.of(content, Files.createDirectories(folder.resolve("templates"))), runs::release, failures::add);
    }

    @AfterEach
    void stop() throws IOException {
        watch.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aChangeInAnyFolderRunsTheTask() throws Exception {
        Files.writeString(content.resolve("facts/a.yaml"), "2");
        assertRuns();
        Files.writeString(folder.resolve("templates/page.ftlh"), "x");
        assertRuns();
        Files.delete(content.resolve("facts/a.yaml"));
        assertRuns();
    }

    @Test
    void manyChangesAtOnceAreGathered() throws Exception {
        for (int i = 0; i < 200; i++) Files.writeString(content.resolve("f" + i + ".yaml"), "x");
        assertRuns();
        // A busy machine may pause between two changes, so a few runs are no mistake.
        assertThat(runs.tryAcquire(8, 400, MILLISECONDS)).isFalse();
    }

    @Test
    void foldersMadeLaterAreWatchedToo() throws Exception {
        Path deep = Files.createDirectories(content.resolve("pages/topics"));
        assertRuns();
        Files.writeString(deep.resolve("coking.md"), "x");
        assertRuns();
    }

    @Test
    void aFolderThatWasTakenAwayIsWatchedAgainWhenItComesBack() throws Exception {
        Path aside = folder.resolve("aside");
        Files.delete(content.resolve("facts/a.yaml"));
        Files.delete(content.resolve("facts"));
        Files.delete(content);
        assertRuns();
        runs.drainPermits();
        Files.createDirectories(aside.resolve("facts"));
        Files.move(aside, content);
        assertRuns();
        runs.drainPermits();
        Files.writeString(content.resolve("facts/b.yaml"), "x");
        assertRuns();
    }

    @Test
    void aFolderMovedAwayIsMissedAtOnceAndTheOneInItsPlaceIsWatched() throws Exception {
        Path aside = folder.resolve("aside");
        Files.move(content, aside);
        assertRuns();
        runs.drainPermits();
        Files.createDirectories(content);
        assertRuns();
        runs.drainPermits();
        Files.writeString(content.resolve("b.yaml"), "x");
        assertRuns();
        runs.drainPermits();
        Files.writeString(aside.resolve("facts/a.yaml"), "nobody's");
        assertThat(runs.tryAcquire(400, MILLISECONDS)).isFalse();
    }

    @Test
    void oneFolderPutIntoThePlaceOfAnotherIsWatched() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("c.yaml"), "1");
        Files.move(content, folder.resolve("aside"));
        Files.move(other, content);
        assertRuns();
        runs.drainPermits();
        Files.writeString(content.resolve("c.yaml"), "2");
        assertRuns();
    }

    @Test
    void whatStandsBesideTheFoldersDoesNotCount() throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.createDirectories(folder.resolve("site"));
        assertThat(runs.tryAcquire(400, MILLISECONDS)).isFalse();
    }

    @Test
    void whatProgramsKeepBesideAnOpenFileDoesNotCount() throws Exception {
        Files.writeString(content.resolve("~$ledger.xlsx"), "x");
        Files.writeString(content.resolve(".a.yaml.swp"), "x");
        assertThat(runs.tryAcquire(400, MILLISECONDS)).isFalse();
    }

    private void assertRuns() throws InterruptedException {
        assertThat(runs.tryAcquire(10, SECONDS)).isTrue();
    }
}
