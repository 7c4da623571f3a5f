import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.memory.Memory;
import shilu.problem.Problems;
import shilu.route.Options;
import shilu.route.Progress;
import shilu.route.Route;
import shilu.route.Stage;

/**
 * Times what the preview does after each saved page: the route gone again in one process, with what it remembers.
 *
 * <p>Run by hand as {@code java -cp target/shilu.jar src/bench/Rebuilds.java CONTENT TEMPLATES FOLDER PAGE RUNS}: builds
 * CONTENT, copied into FOLDER, changes a sentence of the file {@code pages/PAGE} and builds again, RUNS times; prints
 * medians of the last half in milliseconds, and what the heap holds after a collection at the start and at each tenth of
 * the runs. Where PAGE is a folder, the pages in it are changed in turn.
 */
public final class Rebuilds {
    private Rebuilds() {}

    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[2]);
        copy(Path.of(arguments[0]), work.resolve("content"));
        var texts = texts(work.resolve("content/pages").resolve(arguments[3]));
        var pages = new ArrayList<>(texts.keySet());
        int runs = Integer.parseInt(arguments[4]);
        var options = new Options(
                work.resolve("content"),
                Path.of(arguments[1]),
                work.resolve("site"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(work.resolve("pictures")),
                false,
                Runtime.getRuntime().availableProcessors());
        var memory = Memory.lasting();
        var times = new TreeMap<String, List<Double>>();
        for (int run = 0; run <= runs; run++) {
            Path page = pages.get(run % pages.size());
            Files.write(page, (texts.get(page) + "\n又写了一句" + "，再写".repeat(run % 5) + "。\n").getBytes(UTF_8));
            var problems = new Problems();
            var progress = Progress.quiet();
            long start = System.nanoTime();
            long busy = processor();
            var outcome = new Route(options, problems, progress, memory).rebuild(files -> {});
            if (outcome.isRejected()) throw new IllegalStateException(problems.sorted().toString());
            long took = System.nanoTime() - start;
            long used = processor() - busy;
            if (run % Math.max(1, runs / 10) == 0) heap(run);
            if (run <= runs / 2) continue;
            note(times, "wall", took);
            note(times, "processor", used);
            for (Map.Entry<Stage, java.time.Duration> stage : progress.times().entrySet())
                note(times, "  " + stage.getKey(), stage.getValue().toNanos());
        }
        times.forEach((name, all) -> System.out.printf("%-12s %8.1f%n", name, median(all)));
    }

    private static Map<Path, String> texts(Path place) throws IOException {
        var texts = new TreeMap<Path, String>();
        try (var walk = Files.walk(place)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) texts.put(file, Files.readString(file));
        }
        return texts;
    }

    private static void heap(int run) {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf("heap after %d: %.1f MB%n", run, heap.getUsed() / 1e6);
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void note(Map<String, List<Double>> times, String name, long nanos) {
        times.computeIfAbsent(name, none -> new ArrayList<>()).add(nanos / 1e6);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
