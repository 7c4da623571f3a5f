package shilu.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import shilu.memory.Memory;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/**
 * A site on its way into its folder: each file is compared with the one that it replaces, laid beside the old site and
 * let go, so that a site of any size needs little memory. Until {@link #finish} the old site stays as it is.
 */
public final class Writing implements Closeable {
    private final Place place;
    private final Lock lock;
    private final LinkCheck links;
    private final AtomicReference<IOException> failure = new AtomicReference<>();
    private Staging staging;

    private Writing(Place place, Lock lock, Memory memory) {
        this.place = place;
        this.lock = lock;
        this.links = new LinkCheck(memory);
    }

    static Writing into(Place place, Memory memory, Duration patience) throws IOException {
        var writing = new Writing(place, Lock.of(place, patience), memory);
        try {
            place.clear();
            place.guardContent();
            writing.staging = Staging.of(place);
            return writing;
        } catch (IOException e) {
            writing.close();
            throw e;
        }
    }

    /** Takes a file, from any thread; what the disk has against it is told by {@link #finish}. */
    public void add(OutputFile file) {
        if (!links.add(file) || failure.get() != null) return;
        try {
            staging.place(file);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Says that all other files of the old site stay, once every new one is taken. Their links are followed again only
     * where something that they may lead to is gone. What the disk has against it is told by {@link #finish}.
     *
     * @param gone paths of those that don't stay; neither do compressed twins of files that were taken
     */
    public void keepOthers(Set<String> gone) {
        if (failure.get() != null) return;
        try {
            links.goOn(staging.keepOthers(gone), !gone.isEmpty(), staging::old);
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        } catch (UncheckedIOException e) {
            failure.compareAndSet(null, e.getCause());
        }
    }

    /**
     * Gives the new site the place of the old one, unless a link in it leads nowhere.
     *
     * @throws OutputException if the disk didn't take the files; the old site is untouched then
     */
    public Changes finish(Problems problems) throws IOException {
        links.report(problems);
        if (problems.hasErrors()) return Changes.NONE;
        try {
            if (failure.get() != null) throw failure.get();
            var changes = staging.changes();
            if (changes.isEmpty() && Place.isWhole(place.out())) return changes;
            staging.complete();
            place.swap();
            return changes;
        } catch (IOException e) {
            throw place.explained(e);
        }
    }

    /** Takes away what was laid beside the old site and not put in its place; lets the next build begin. */
    @Override
    public void close() throws IOException {
        try (lock) {
            if (staging != null) place.clear();
        } catch (IOException e) {
            throw place.explained(e);
        }
    }
}
