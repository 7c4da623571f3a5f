import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** What the preview's process holds, measured again and again. */
final class Measures {
    private static final int LOOKS = 5;

    /** @param heap bytes that live after a full collection, the least of some looks, so that no build at work is counted */
    record Measure(long heap, long resident, long threads, long files) {}

    private final long process;
    private final List<Measure> taken = new ArrayList<>();

    Measures(long process) {
        this.process = process;
    }

    void take() throws IOException, InterruptedException {
        var proc = Path.of("/proc", String.valueOf(process));
        var measure = new Measure(leastHeap(), resident(proc), entries(proc.resolve("task")), entries(proc.resolve("fd")));
        taken.add(measure);
        System.out.printf(
                "heap %.1f MB, resident %.0f MB, threads %d, files %d%n",
                measure.heap() / 1e6, measure.resident() / 1e6, measure.threads(), measure.files());
    }

    private long leastHeap() throws IOException, InterruptedException {
        long least = heap();
        for (int look = 1; look < LOOKS; look++) {
            Thread.sleep(1000);
            least = Math.min(least, heap());
        }
        return least;
    }

    /** A histogram is made after a full collection; its last line is the sum. */
    private long heap() throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder("jcmd", String.valueOf(process), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String sum = new String(jcmd.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException("jcmd tells nothing of " + process));
        jcmd.waitFor();
        return Long.parseLong(sum.trim().split("\\s+")[2]);
    }

    private static long resident(Path proc) throws IOException {
        return Files.readAllLines(proc.resolve("status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                * 1024;
    }

    private static long entries(Path folder) throws IOException {
        try (var list = Files.list(folder)) {
            return list.count();
        }
    }

    /**
     * Whether the last third holds hardly more than the one before it; the first third warms up. By the middle and the
     * least of each.
     */
    boolean isSteady(ToLongFunction<Measure> part) {
        int third = taken.size() / 3;
        if (third == 0) return false;
        var before = sorted(part, third, 2 * third);
        var after = sorted(part, 2 * third, taken.size());
        return after[after.length / 2] <= 1.1 * before[before.length / 2] && after[0] <= 1.1 * before[0];
    }

    private long[] sorted(ToLongFunction<Measure> part, int from, int to) {
        return taken.subList(from, to).stream().mapToLong(part).sorted().toArray();
    }

    String span(ToLongFunction<Measure> part, double unit) {
        var range = taken.stream().mapToLong(part).summaryStatistics();
        return "%.1f to %.1f, at the end %.1f"
                .formatted(
                        range.getMin() / unit,
                        range.getMax() / unit,
                        part.applyAsLong(taken.get(taken.size() - 1)) / unit);
    }
}
