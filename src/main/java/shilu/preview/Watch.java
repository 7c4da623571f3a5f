package shilu.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Watches folders, at any depth, and runs a task once when something in them has changed. */
public final class Watch implements AutoCloseable {
    private static final long QUIET_MILLIS = 25;
    private static final long LONGEST_MILLIS = 1000;

    private final WatchService service;
    private final List<Path> folders;
    private final Runnable changed;
    private final Consumer<IOException> failed;
    private Set<WatchKey> within = new HashSet<>();
    private Set<WatchKey> above = new HashSet<>();
    private boolean watchesAll;
    private String failure = "";

    private Watch(WatchService service, List<Path> folders, Runnable changed, Consumer<IOException> failed) {
        this.service = service;
        this.folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        this.changed = changed;
        this.failed = failed;
    }

    /**
     * Starts watching.
     *
     * @param changed runs on a thread of its own, never twice at a time, when nothing has changed for a moment;
     *     changes made while it runs lead to another run
     * @param failed is told, once for each reason, why changes may go unseen for now; they are looked for again until
     *     they can be seen
     */
    public static Watch over(List<Path> folders, Runnable changed, Consumer<IOException> failed) throws IOException {
        var watch = new Watch(folders.get(0).getFileSystem().newWatchService(), folders, changed, failed);
        watch.register();
        Preview.daemon(watch::follow, "watch").start();
        return watch;
    }

    private void follow() {
        try {
            while (true) {
                boolean changes = settled();
                // A folder that is missing, or can't be watched, sends no word when that is over, so it is looked for.
                if (!changes && (watchesAll || !isComplete())) continue;
                // New folders among the changes are watched before the task reads them, so that nothing slips through.
                if (register() || changes) changed.run();
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // Nobody wants to know any more.
        }
    }

    /** Waits for changes to come and to cease, as long as may be; false when none came that matters to anybody. */
    private boolean settled() throws InterruptedException {
        WatchKey key = watchesAll ? service.take() : service.poll(LONGEST_MILLIS, MILLISECONDS);
        boolean matters = false;
        long end = System.nanoTime() + MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) matters |= matters(key, event);
            // A key that can't be reset belongs to a folder that is gone.
            matters |= !key.reset();
            key = System.nanoTime() < end ? service.poll(QUIET_MILLIS, MILLISECONDS) : null;
        }
        return matters;
    }

    private boolean isComplete() {
        return folders.stream().allMatch(Files::isDirectory);
    }

    /** Above the folders, only they themselves count, when they are moved away or brought back. */
    private boolean matters(WatchKey key, WatchEvent<?> event) {
        if (event.kind() == OVERFLOW) return true;
        if (within.contains(key)) return matters(event.context().toString());
        return folders.contains(((Path) key.watchable()).resolve((Path) event.context()));
    }

    /** Files that editors and Excel keep beside the one that is open don't count. */
    private static boolean matters(String name) {
        return !name.startsWith(".") && !name.startsWith("~$") && !name.endsWith("~") && !name.endsWith(".tmp");
    }

    /** Registers all folders as they are now, and lets go of those that were moved away; tells why if it can't. */
    private boolean register() {
        var higher = new HashSet<WatchKey>();
        var registering = new Registering();
        // Asked before registering: a folder that comes back in between is looked for once more, and nothing is lost.
        watchesAll = isComplete();
        try {
            for (Path folder : folders)
                if (folder.getParent() != null)
                    higher.add(folder.getParent().register(service, ENTRY_CREATE, ENTRY_DELETE));
            for (Path folder : folders) if (Files.isDirectory(folder)) Files.walkFileTree(folder, registering);
        } catch (IOException e) {
            watchesAll = false;
            above.addAll(higher);
            within.addAll(registering.keys);
            if (!failure.equals(e.toString())) failed.accept(e);
            failure = e.toString();
            return false;
        }
        above.removeAll(higher);
        within.removeAll(registering.keys);
        above.forEach(WatchKey::cancel);
        within.forEach(WatchKey::cancel);
        above = higher;
        within = registering.keys;
        failure = "";
        return true;
    }

    /** Registers each folder under the first. */
    private final class Registering extends SimpleFileVisitor<Path> {
        private final Set<WatchKey> keys = new HashSet<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            try {
                keys.add(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE));
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
