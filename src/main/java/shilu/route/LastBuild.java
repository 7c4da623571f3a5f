package shilu.route;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Severity;
import shilu.problem.Suggestion;

/**
 * What the last build was made from and what it made, kept beside the content and safe to delete: while all of that is
 * as it was, another build would make the same site and find the same problems.
 *
 * @param problems its warnings; a build with errors is not kept
 */
record LastBuild(Inputs inputs, Snapshot site, Tally tally, List<Problem> problems) {
    private static final int FORM = 0x5348_0001;
    /** A file written within this time before a build began may be written once more at the same time of the clock. */
    private static final long TICK_MILLIS = 20;

    private static final long FORGOTTEN_MILLIS = 600_000;

    /** How many files the site has, without the one that says that it is a site. */
    int files() {
        return Math.max(0, site.stamps().size() - 1);
    }

    private static Path file(Options options) {
        return folder(options).resolve("last-build");
    }

    private static Path folder(Options options) {
        return options.content().toAbsolutePath().normalize().resolveSibling(".shilu");
    }

    /** The last build, if its inputs were these and its site stands there untouched. */
    static Optional<LastBuild> matching(Inputs inputs, Options options) {
        Path file = file(options);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != FORM) return Optional.empty();
            if (!Inputs.read(in).equals(inputs)) return Optional.empty();
            var site = Snapshot.read(in);
            if (!Snapshot.of(options.out()).equals(site)) return Optional.empty();
            var tally = new Tally(in.readLong(), in.readLong(), in.readLong());
            return Optional.of(new LastBuild(inputs, site, tally, readProblems(in)));
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, a whole build puts it right.
            return Optional.empty();
        }
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
    static void keep(Inputs inputs, Options options, Tally tally, List<Problem> problems) {
        try {
            Thread.sleep(2 * TICK_MILLIS);
            var site = Snapshot.of(options.out());
            if (site.hasLinks() || !isPast(site.newest(), diskTime())) return;
            Files.createDirectories(folder(options));
            Path written = Files.createTempFile(folder(options), "last-build", "");
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(written), 1 << 16))) {
                new LastBuild(inputs, site, tally, problems).write(out);
            }
            long now = Files.getLastModifiedTime(written).toMillis();
            Files.move(written, file(options), StandardCopyOption.REPLACE_EXISTING);
            tidy(folder(options), now);
        } catch (IOException | RuntimeException e) {
            // It only saves time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes away what builds that were killed while they wrote left behind; one that is at it is younger. */
    private static void tidy(Path folder, long now) throws IOException {
        try (var left = Files.newDirectoryStream(folder, "last-build?*")) {
            for (Path file : left)
                if (Files.getLastModifiedTime(file).toMillis() < now - FORGOTTEN_MILLIS) Files.delete(file);
        }
    }

    private void write(DataOutput out) throws IOException {
        out.writeInt(FORM);
        inputs.write(out);
        site.write(out);
        out.writeLong(tally.pages());
        out.writeLong(tally.pictures());
        out.writeLong(tally.figures());
        out.writeInt(problems.size());
        for (Problem problem : problems) write(problem, out);
    }

    private static void write(Problem problem, DataOutput out) throws IOException {
        out.writeUTF(problem.severity().name());
        out.writeUTF(problem.at().file());
        out.writeInt(problem.at().line());
        out.writeInt(problem.at().column());
        out.writeUTF(problem.rule());
        out.writeInt(problem.arguments().size());
        for (Object argument : problem.arguments()) write(argument, out);
    }

    /** An argument is shown as its text, unless it is a suggestion. */
    private static void write(Object argument, DataOutput out) throws IOException {
        boolean suggests = argument instanceof Suggestion;
        out.writeBoolean(suggests);
        if (!suggests) {
            out.writeUTF(argument.toString());
            return;
        }
        var suggestion = (Suggestion) argument;
        out.writeUTF(suggestion.typed());
        out.writeInt(suggestion.nearest().size());
        for (String name : suggestion.nearest()) out.writeUTF(name);
        out.writeInt(suggestion.known());
    }

    private static List<Problem> readProblems(DataInput in) throws IOException {
        var problems = new ArrayList<Problem>();
        for (int left = in.readInt(); left > 0; left--) {
            var severity = Severity.valueOf(in.readUTF());
            var at = new Position(in.readUTF(), in.readInt(), in.readInt());
            String rule = in.readUTF();
            var arguments = new ArrayList<Object>();
            for (int more = in.readInt(); more > 0; more--)
                arguments.add(in.readBoolean() ? readSuggestion(in) : in.readUTF());
            problems.add(new Problem(severity, at, rule, arguments));
        }
        return problems;
    }

    private static Suggestion readSuggestion(DataInput in) throws IOException {
        String typed = in.readUTF();
        var nearest = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) nearest.add(in.readUTF());
        return new Suggestion(typed, nearest, in.readInt());
    }
}
