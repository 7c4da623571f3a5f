package shilu.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/** Puts a site in the place of the one before it: whole, or not at all. */
public final class Write {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private Write() {}

    /**
     * Writes the site, unless a link in it leads nowhere.
     *
     * @param files in any order
     * @param out the site's folder; made where there is none
     * @throws OutputException if {@code out} can't be, or must not be, replaced; it is untouched then
     */
    public static Changes write(List<OutputFile> files, Path out, Problems problems) throws IOException {
        return write(files, out, problems, PATIENCE);
    }

    static Changes write(List<OutputFile> files, Path out, Problems problems, Duration patience) throws IOException {
        LinkCheck.check(files, problems);
        if (problems.hasErrors()) return Changes.NONE;
        var place = Place.of(out);
        place.guardPath();
        try {
            Files.createDirectories(place.out().getParent());
            var lock = Lock.of(place, patience);
            try {
                return replace(files.stream().sorted().toList(), place);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw explained(e, place);
        }
    }

    /**
     * Puts right what a killed build left behind; does nothing while a build is at work.
     *
     * @throws OutputException if the leftovers can't be moved or deleted
     */
    public static void heal(Path out) throws IOException {
        var place = Place.of(out);
        if (Files.notExists(place.next()) && Files.notExists(place.previous())) return;
        try {
            var lock = Lock.ifFree(place);
            if (lock.isEmpty()) return;
            try {
                clear(place);
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            throw explained(e, place);
        }
    }

    private static Changes replace(List<OutputFile> files, Place place) throws IOException {
        clear(place);
        place.guardContent();
        var changes = Difference.between(place.out(), files);
        if (changes.isEmpty() && Place.isWhole(place.out())) return changes;
        try {
            Staging.stage(files, place, changes);
            swap(place);
        } catch (IOException e) {
            tidy(place, e);
            throw e;
        }
        Folders.delete(place.previous());
        return changes;
    }

    private static void swap(Place place) throws IOException {
        if (Files.exists(place.out())) Folders.rename(place.out(), place.previous());
        Folders.rename(place.next(), place.out());
        Folders.settle(place.out().getParent());
    }

    private static void tidy(Place place, IOException failure) {
        try {
            clear(place);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Gives the old site its name back where no new one took it, then deletes what is left over. */
    private static void clear(Place place) throws IOException {
        if (Files.notExists(place.out()) && Place.isWhole(place.previous()))
            Folders.rename(place.previous(), place.out());
        Folders.delete(place.next());
        Folders.delete(place.previous());
    }

    private static OutputException explained(IOException e, Place place) {
        if (e instanceof OutputException known) return known;
        boolean wordless = e instanceof FileSystemException failure && failure.getReason() == null;
        String reason = wordless ? e.getClass().getSimpleName() + " " + e.getMessage() : String.valueOf(e.getMessage());
        return new OutputException(e, "output-not-writable", place.out(), reason);
    }
}
