package shilu.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.check.Check;
import shilu.problem.Catalogue;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.read.Read;

/** Spoils sound content at random, from a fixed seed, and expects problems instead of failures. */
class MutationTest {
    private static final int MUTATIONS = Integer.getInteger("mutations", 500);
    private static final long SEED = Long.getLong("mutations.seed", 20250301);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Path CONTENT = Path.of("src/test/resources/sites/cloud-river/content");
    private static final List<String> SPECIAL = List.of(
            ":",
            ": ",
            " #",
            "- ",
            "---\n",
            "...\n",
            "{",
            "}",
            "[",
            "]",
            "{{",
            "}}",
            "&a ",
            "*a",
            "!!binary ",
            "|",
            ">",
            "\"",
            "'",
            "%",
            "@",
            "`",
            "\t",
            "?",
            "<<: ",
            "：",
            "，",
            "“",
            "\uFEFF",
            "\u0000",
            "\u0085",
            "\u2028",
            "\r",
            "**",
            "_",
            "[^1]",
            "![](",
            "<script>",
            "<!--",
            "](javascript:x)",
            "$",
            "\\",
            "~",
            "null",
            "true",
            "1e9",
            "-0",
            "（",
            "煤",
            "\uD83D\uDE00",
            "id: ",
            "formula: ",
            "gdp-2024",
            " / ",
            "\n",
            "\n\n",
            "    ");
    private static final List<String> CHARSETS = List.of("GBK", "UTF-16LE", "UTF-16", "Big5", "ISO-8859-1");

    private final Catalogue english = Catalogue.in(Language.EN);
    private final Catalogue chinese = Catalogue.in(Language.ZH);

    @TempDir
    Path work;

    @Test
    void spoiltContentIsNeverMoreThanAProblem() throws IOException {
        var files = files();
        copySoundContent();
        assertThat(isRejected(-1, Path.of("nothing"), new byte[0])).isFalse();
        var random = new Random(SEED);
        int rejected = 0;
        long slowest = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(CONTENT.resolve(file));
            byte[] spoilt = sound;
            for (int times = random.nextInt(3); times >= 0; times--) spoilt = spoilt(spoilt, random);
            Files.write(work.resolve(file), spoilt);
            long start = System.nanoTime();
            if (isRejected(i, file, spoilt)) rejected++;
            slowest = Math.max(slowest, System.nanoTime() - start);
            Files.write(work.resolve(file), sound);
        }
        System.out.println(
                MUTATIONS + " mutations, " + rejected + " rejected, the slowest took " + slowest / 1_000_000 + " ms");
        assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        assertThat(rejected).isBetween(MUTATIONS / 4, MUTATIONS - 1);
    }

    private void copySoundContent() throws IOException {
        try (var walk = Files.walk(CONTENT)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = work.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private boolean isRejected(int number, Path file, byte[] spoilt) throws IOException {
        var problems = new Problems();
        try {
            var report = Check.check(Read.read(work, problems), problems);
            report.ifPresent(sound -> Resolve.resolve(sound, problems));
            assertThat(report.isEmpty() && !problems.hasErrors())
                    .as("rejected without a word")
                    .isFalse();
            problems.sorted()
                    .forEach(problem -> assertThat(english.text(problem) + chinese.text(problem))
                            .isNotBlank());
            return problems.hasErrors();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return fail("mutation " + number + " of " + file + ":\n" + new String(spoilt, UTF_8), e);
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        if (bytes.length == 0) return bytes;
        return switch (random.nextInt(7)) {
            case 0 -> flipped(bytes, random);
            case 1, 2 -> lines(bytes, random);
            case 3 -> new String(bytes, UTF_8).getBytes(Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size()))));
            default -> inserted(bytes, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    /** Drops a line, doubles it, cuts it short, or puts it elsewhere. */
    private static byte[] lines(byte[] bytes, Random random) {
        var lines = new ArrayList<>(List.of(new String(bytes, UTF_8).split("\n", -1)));
        int at = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 ->
                lines.set(
                        at,
                        lines.get(at).substring(0, random.nextInt(lines.get(at).length() + 1)));
            default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
        }
        return String.join("\n", lines).getBytes(UTF_8);
    }

    private static byte[] inserted(byte[] bytes, Random random) {
        var text = new StringBuilder(new String(bytes, UTF_8));
        text.insert(random.nextInt(text.length() + 1), SPECIAL.get(random.nextInt(SPECIAL.size())));
        return text.toString().getBytes(UTF_8);
    }

    private static List<Path> files() throws IOException {
        try (var walk = Files.walk(CONTENT)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".png"))
                    .map(CONTENT::relativize)
                    .sorted()
                    .toList();
        }
    }
}
