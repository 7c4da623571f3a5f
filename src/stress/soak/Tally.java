import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what was done and keeps what failed, from any thread. */
final class Tally {
    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

    void count(String what) {
        counts.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }

    long of(String what) {
        var count = counts.get(what);
        return count == null ? 0 : count.get();
    }

    void failed(String what) {
        failures.add(what);
        System.err.println("FAILED: " + what);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    void print() {
        counts.forEach((what, count) -> System.out.println(what + ": " + count));
    }
}
