package shilu.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import shilu.memory.Memory;
import shilu.problem.Problems;
import shilu.site.OutputFile;

/** Puts a site in the place of the one before it: whole, or not at all. */
public final class Write {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private Write() {}

    /**
     * Begins to write a site; whoever began it must close it.
     *
     * @param out the site's folder; made where there is none
     * @param memory knows the links of files that were written before
     * @throws OutputException if {@code out} can't be, or must not be, replaced; it is untouched then
     */
    public static Writing begin(Path out, Memory memory) throws IOException {
        return begin(out, memory, PATIENCE);
    }

    private static Writing begin(Path out, Memory memory, Duration patience) throws IOException {
        var place = Place.of(out);
        place.guardPath();
        try {
            Files.createDirectories(place.out().getParent());
            return Writing.into(place, memory, patience);
        } catch (IOException e) {
            throw place.explained(e);
        }
    }

    /**
     * Writes a whole site at once, unless a link in it leads nowhere.
     *
     * @param files in any order
     */
    public static Changes write(List<OutputFile> files, Path out, Problems problems) throws IOException {
        return write(files, out, problems, PATIENCE);
    }

    static Changes write(List<OutputFile> files, Path out, Problems problems, Duration patience) throws IOException {
        try (var writing = begin(out, Memory.none(), patience)) {
            files.forEach(writing::add);
            return writing.finish(problems);
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
                place.clear();
            } finally {
                lock.get().close();
            }
        } catch (IOException e) {
            throw place.explained(e);
        }
    }
}
