package shilu.write;

import static java.lang.ProcessBuilder.Redirect.INHERIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Problems;
import shilu.site.OutputFile;

class KillTest {
    private static final int FILES = 300;
    private static final int KILLS = 20;
    private static final int LATEST_MILLIS = 120;

    @Test
    void aKillAtAnyMomentLeavesOneWholeSite(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("site");
        var moments = new Random(20251024);
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(moments.nextInt(LATEST_MILLIS), out);
            Write.heal(out);
            assertWhole(out);
        }
    }

    private static void killAfter(int millis, Path out) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                out.toString());
        var child = builder.redirectError(INHERIT).start();
        try {
            assertThat(child.getInputStream().read())
                    .as("the child has written once")
                    .isEqualTo('w');
            Thread.sleep(millis);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void assertWhole(Path out) throws IOException {
        var site = Tree.of(out);
        assertThat(site).hasSize(FILES + 1);
        site.remove(Place.MARKER);
        assertThat(new HashSet<>(site.values())).as("all files of one version").hasSize(1);
        assertThat(Tree.neighbours(out)).isEmpty();
    }

    /** Writes one version after another until it is killed. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws IOException {
            Path out = Path.of(arguments[0]);
            for (int version = 0; ; version++) {
                Write.write(site("version " + version), out, new Problems());
                if (version == 1) {
                    System.out.print('w');
                    System.out.flush();
                }
                if (Files.notExists(out)) throw new IllegalStateException("no site");
            }
        }

        private static List<OutputFile> site(String text) {
            var files = new ArrayList<OutputFile>();
            for (int i = 0; i < FILES; i++) files.add(OutputFile.text("d" + i % 7 + "/f" + i + ".txt", text));
            return files;
        }
    }
}
