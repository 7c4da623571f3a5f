package shilu.route;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Tells whoever waits which stage a run is at, and how long each took. */
public final class Progress {
    private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
    private final Consumer<Stage> listener;

    /** @param listener is told of each stage as it begins */
    public Progress(Consumer<Stage> listener) {
        this.listener = listener;
    }

    /** Progress that nobody watches. */
    public static Progress quiet() {
        return new Progress(stage -> {});
    }

    /** A stage that may fail as the machine fails. */
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T timed(Stage stage, Work<T> work) throws IOException {
        listener.accept(stage);
        long start = System.nanoTime();
        try {
            return work.run();
        } finally {
            times.put(stage, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    public Map<Stage, Duration> times() {
        return Map.copyOf(times);
    }
}
