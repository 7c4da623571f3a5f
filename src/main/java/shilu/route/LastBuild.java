package shilu.route;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import shilu.problem.Problem;
import shilu.recall.ProblemForm;
import shilu.recall.Recall;
import shilu.recall.Recalled;
import shilu.recall.Standing;

/**
 * What the last build was made from and what it made, kept beside the content and safe to delete: while all of that is
 * as it was, another build would make the same site and find the same problems.
 *
 * @param problems its warnings; a build with errors is not kept
 * @param recalled check sum of what else it left to the next build
 */
record LastBuild(Inputs inputs, Snapshot site, Tally tally, List<Problem> problems, long recalled) {
    private static final int FORM = 0x5348_0002;
    /** A file written within this time before a build began may be written once more at the same time of the clock. */
    private static final long TICK_MILLIS = 20;

    /** How many files the site has, without the one that says that it is a site. */
    int files() {
        return Math.max(0, site.stamps().size() - 1);
    }

    /** The last build of this content into the same folder, if it was kept. */
    static Optional<LastBuild> of(Options options) {
        Path file = Shelf.of(options).lastBuild();
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORM) return Optional.empty();
            var inputs = Inputs.read(in);
            var site = Snapshot.read(in);
            var tally = new Tally(in.readLong(), in.readLong(), in.readLong());
            byte[] problems = in.readNBytes(in.readInt());
            return Optional.of(new LastBuild(inputs, site, tally, ProblemForm.unpack(problems), in.readLong()));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, a whole build puts it right.
            return Optional.empty();
        }
    }

    /** Whether these were its inputs, and its site stands there untouched. */
    boolean isOf(Inputs now, Options options) {
        return inputs.equals(now) && site(options).isPresent();
    }

    /** The site that it left, where nobody has touched it since. */
    Optional<Standing> site(Options options) {
        try {
            boolean stands = Files.isDirectory(options.out())
                    && Snapshot.of(options.out()).equals(site);
            return stands ? Optional.of(path -> bytes(options.out().resolve(path))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a build with these inputs may go on from. */
    Recall recall(Inputs now, Options options) {
        var changed = now.narrativesChangedSince(inputs);
        if (changed.isEmpty()) return Recall.none();
        try {
            byte[] packed = Files.readAllBytes(Shelf.of(options).found());
            if (sum(packed) != recalled) return Recall.none();
            return Recall.of(Recalled.unpack(packed), file -> !changed.get().contains(file));
        } catch (IOException | RuntimeException e) {
            return Recall.none();
        }
    }

    private static long sum(byte[] packed) {
        var sum = new CRC32C();
        sum.update(packed);
        return (long) packed.length << Integer.SIZE | sum.getValue();
    }

    /** Whether no file of the inputs is so new that it could change once more without another time to show for it. */
    static boolean isSettled(Inputs inputs) {
        try {
            long now = diskTime();
            return inputs.folders().stream().allMatch(folder -> isPast(folder.newest(), now));
        } catch (IOException e) {
            // No room for the probe, so nobody knows.
            return false;
        }
    }

    /** The time that a file gets that is written now. */
    private static long diskTime() throws IOException {
        Path probe = Files.createTempFile("shilu", "");
        try {
            return Files.getLastModifiedTime(probe).toMillis();
        } finally {
            Files.delete(probe);
        }
    }

    private static boolean isPast(FileTime time, long now) {
        // Disks that know whole seconds alone, such as old memory sticks, may take two of them for one.
        boolean coarse = time.to(TimeUnit.NANOSECONDS) % 1_000_000_000 == 0;
        return time.toMillis() < now - (coarse ? 2000 : TICK_MILLIS);
    }

    /** Keeps what was built; where it can't be kept, the next build is a whole one. */
    static void keep(Inputs inputs, Options options, Tally tally, List<Problem> problems, Recalled recalled) {
        try {
            Thread.sleep(2 * TICK_MILLIS);
            var site = Snapshot.of(options.out());
            if (site.hasLinks() || !isPast(site.newest(), diskTime())) return;
            var shelf = Shelf.of(options);
            byte[] packed = recalled.pack();
            shelf.write(packed, shelf.found());
            var last = new LastBuild(inputs, site, tally, problems, sum(packed));
            var bytes = new ByteArrayOutputStream();
            last.write(new DataOutputStream(bytes));
            shelf.write(bytes.toByteArray(), shelf.lastBuild());
            shelf.tidy();
        } catch (IOException | RuntimeException e) {
            // It only saves time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(DataOutput out) throws IOException {
        out.writeInt(FORM);
        inputs.write(out);
        site.write(out);
        out.writeLong(tally.pages());
        out.writeLong(tally.pictures());
        out.writeLong(tally.figures());
        byte[] packed = ProblemForm.pack(problems);
        out.writeInt(packed.length);
        out.write(packed);
        out.writeLong(recalled);
    }
}
