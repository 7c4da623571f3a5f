package shilu.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Watches folders, at any depth, and runs a task once when something in them has changed. */
public final class Watch implements AutoCloseable {
    private static final long QUIET_MILLIS = 50;
    private static final long LONGEST_MILLIS = 1000;

    private final WatchService service;
    private boolean watchesAll;
    private final List<Path> folders;
    private final Runnable changed;

    private Watch(WatchService service, List<Path> folders, Runnable changed) {
        this.service = service;
        this.folders = List.copyOf(folders);
        this.changed = changed;
    }

    /**
     * Starts watching.
     *
     * @param changed runs on a thread of its own, never twice at a time, when nothing has changed for a moment;
     *     changes made while it runs lead to another run
     */
    public static Watch over(List<Path> folders, Runnable changed) throws IOException {
        var watch = new Watch(folders.get(0).getFileSystem().newWatchService(), folders, changed);
        watch.register();
        Preview.daemon(watch::follow, "watch").start();
        return watch;
    }

    private void follow() {
        try {
            while (true) {
                if (!settled()) continue;
                // New folders among the changes are watched before the task reads them, so that nothing slips through.
                register();
                changed.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // Nobody wants to know any more.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for changes to come and to cease; false when they matter to nobody. */
    private boolean settled() throws InterruptedException {
        // A folder that is missing sends no word when it comes back, so it is looked for.
        WatchKey key = watchesAll ? service.take() : service.poll(LONGEST_MILLIS, MILLISECONDS);
        boolean matters = !watchesAll && isComplete();
        long end = System.nanoTime() + MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) matters |= matters(event);
            // A key that can't be reset belongs to a folder that is gone.
            matters |= !key.reset();
            key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, MILLISECONDS) : null;
        }
        return matters;
    }

    private boolean isComplete() {
        return folders.stream().allMatch(Files::isDirectory);
    }

    /** Files that editors and Excel keep beside the one that is open don't count. */
    private static boolean matters(WatchEvent<?> event) {
        if (event.kind() == OVERFLOW) return true;
        String name = event.context().toString();
        return !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith("~") && !name.endsWith(".tmp");
    }

    /** Registers all folders; those already registered stay so. */
    private void register() throws IOException {
        // Asked before registering: a folder that comes back in between is looked for once more, and nothing is lost.
        watchesAll = isComplete();
        for (Path folder : folders) if (Files.isDirectory(folder)) Files.walkFileTree(folder, new Registering());
    }

    private final class Registering extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            try {
                folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            } catch (NoSuchFileException | NotDirectoryException e) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
