package shilu.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Catalogue;
import shilu.problem.Language;
import shilu.problem.Problem;
import shilu.problem.Problems;

/**
 * Spoils sound content at random, from a fixed seed, and expects problems instead of failures. More of them:
 * {@code -Dtest.jvm="-Dmutations=10000 -Xmx512m"}; one of them alone: {@code -Dmutations.first=4711 -Dmutations=1}.
 */
class MutationTest {
    private static final int FIRST = Integer.getInteger("mutations.first", 0);
    private static final int MUTATIONS = Integer.getInteger("mutations", 500);
    private static final long SEED = Long.getLong("mutations.seed", 20250301);
    /** Of the processor's time, which other programs of a busy machine don't lengthen. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Path SOUND = Path.of("src/test/resources/sites/cloud-river");
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Catalogue english = Catalogue.in(Language.EN);
    private final Catalogue chinese = Catalogue.in(Language.ZH);

    @TempDir
    Path work;

    /** How often a kind was tried, and how often its result was refused. */
    private static final class Tally {
        int tried;
        int rejected;
        Duration slowest = Duration.ZERO;
    }

    @Test
    void spoiltContentIsNeverMoreThanAProblem() throws IOException {
        var content = Spoiling.of(SOUND.resolve("content"), work.resolve("content"));
        Spoiling.of(SOUND.resolve("templates"), work.resolve("templates"));
        Spoiling.of(Path.of("templates/messages"), work.resolve("templates/messages"));
        assertThat(problems().hasErrors()).isFalse();
        var tallies = new EnumMap<Mutation, Tally>(Mutation.class);
        for (int i = FIRST; i < FIRST + MUTATIONS; i++) {
            var kind = Mutation.values()[i % Mutation.values().length];
            Path file = content.spoil(kind, new Random(SEED + i));
            long start = MACHINE.getProcessCpuTime();
            boolean rejected = isRejected(i, kind, file);
            var tally = tallies.computeIfAbsent(kind, any -> new Tally());
            tally.tried++;
            if (rejected) tally.rejected++;
            var taken = Duration.ofNanos(MACHINE.getProcessCpuTime() - start);
            if (taken.compareTo(tally.slowest) > 0) tally.slowest = taken;
            assertThat(taken).as(i + " " + kind + " " + file).isLessThan(LONGEST);
            content.mend(file);
        }
        print(tallies);
        assertThat(work).isDirectoryNotContaining(path -> !path.endsWith("content") && !path.endsWith("templates"));
        if (MUTATIONS >= 500) assertThat(rejected(tallies)).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    /** What a build that goes on from another finds in spoilt narratives is what a first look at them finds. */
    @Test
    void spoiltNarrativesAreToldOfAlikeAfterABuild() throws IOException {
        Spoiling.of(SOUND.resolve("content"), work.resolve("content"));
        Spoiling.of(SOUND.resolve("templates"), work.resolve("templates"));
        Spoiling.of(Path.of("templates/messages"), work.resolve("templates/messages"));
        for (Path file : Spoiling.files(work))
            Files.setLastModifiedTime(work.resolve(file), FileTime.fromMillis(1_000_000_000_123L));
        var narratives = new Spoiling(SOUND.resolve("content/pages"), work.resolve("content/pages"));
        new Route(options(), new Problems(), Progress.quiet()).build();
        assertThat(Shelf.of(options()).found()).isRegularFile();
        for (int i = FIRST; i < FIRST + Math.max(1, MUTATIONS / 10); i++) {
            var kind = Mutation.values()[i % Mutation.values().length];
            Path file = narratives.spoil(kind, new Random(~SEED + i));
            var found = new Problems();
            new Route(options(), found, Progress.quiet()).build();
            assertThat(found.sorted())
                    .as(i + " " + kind + " " + file)
                    .isEqualTo(problems().sorted());
            narratives.mend(file);
        }
    }

    private boolean isRejected(int number, Mutation kind, Path file) {
        try {
            var problems = problems();
            var lines = new HashMap<String, Integer>();
            for (Problem problem : problems.sorted())
                assertTells(problem, lines.computeIfAbsent(problem.at().file(), this::lines));
            return problems.hasErrors();
        } catch (IOException | RuntimeException | Error e) {
            return fail("mutation " + number + ", " + kind + " of " + file, e);
        }
    }

    private Problems problems() throws IOException {
        var problems = new Problems();
        boolean rejected =
                new Route(options(), problems, Progress.quiet()).check().isRejected();
        assertThat(problems.hasErrors())
                .as("refused with a word, and only then")
                .isEqualTo(rejected);
        return problems;
    }

    private Options options() {
        return new Options(
                work.resolve("content"),
                work.resolve("templates"),
                work.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                1);
    }

    /** In both languages, and at a place that is there. */
    private void assertTells(Problem problem, int lines) {
        String words = english.message(problem);
        assertThat(words).isNotBlank().doesNotContain("Exception");
        assertThat(chinese.message(problem)).isNotBlank();
        // What is wrong with a file of the site is told at that file.
        assertThat(problem.at().file()).as(words).matches("(?s)(content|site)(/.*)?");
        assertThat(problem.at().line()).isBetween(0, lines);
    }

    private int lines(String name) {
        Path file = work.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 10_000_000) return 0;
            byte[] bytes = Files.readAllBytes(file);
            int lines = 1;
            for (byte one : bytes) if (one == '\n' || one == '\r') lines++;
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int rejected(Map<Mutation, Tally> tallies) {
        return tallies.values().stream().mapToInt(tally -> tally.rejected).sum();
    }

    private static void print(Map<Mutation, Tally> tallies) {
        tallies.forEach((kind, tally) -> System.out.printf(
                "%-28s %5d tried %5d refused, the slowest %5d ms of processor%n",
                kind, tally.tried, tally.rejected, tally.slowest.toMillis()));
        System.out.println(MUTATIONS + " mutations, " + rejected(tallies) + " refused");
    }
}
