package shilu.write;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Moves and deletes whole folders. */
final class Folders {
    private static final int TRIES = 25;

    private Folders() {}

    /** Renames a folder, and tries again for a second: on Windows a virus scanner may hold a file of it open. */
    static void rename(Path from, Path to) throws IOException {
        for (int left = TRIES; ; left--) {
            try {
                Files.move(from, to);
                return;
            } catch (IOException e) {
                if (left == 0 || !Files.exists(from) || Files.exists(to)) throw e;
                Lock.pause();
            }
        }
    }

    /** Deletes a site, its marker first, so that what a kill leaves of it is never taken for whole. */
    static void delete(Path site) throws IOException {
        if (!Files.exists(site, NOFOLLOW_LINKS)) return;
        Files.deleteIfExists(site.resolve(Place.MARKER));
        Files.walkFileTree(site, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) throw failure;
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Asks the disk to keep a folder's names; where a folder can't be opened, the system does so by itself. */
    static void settle(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows doesn't open folders.
        }
    }
}
