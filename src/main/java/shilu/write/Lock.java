package shilu.write;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps two builds from writing one site at the same time.
 *
 * <p>The file stays when the lock is given back: deleting it would let a third build lock a new file of the same name
 * while the second still waits for this one.
 */
final class Lock implements Closeable {
    private static final long PAUSE_MILLIS = 40;

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws OutputException if another build holds it for longer than {@code patience} */
    static Lock of(Place place, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var lock = ifFree(place);
            if (lock.isPresent()) return lock.get();
            if (System.nanoTime() >= end) throw new OutputException("output-busy", place.out());
            pause();
        }
    }

    static Optional<Lock> ifFree(Place place) throws IOException {
        var channel = FileChannel.open(place.lock(), CREATE, WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(new Lock(channel));
        } catch (OverlappingFileLockException e) {
            // Another thread of this machine holds it, which is as busy as another process.
        }
        channel.close();
        return Optional.empty();
    }

    static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
