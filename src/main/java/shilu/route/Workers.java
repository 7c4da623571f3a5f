package shilu.route;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads of our own: those of the common pool carry another class loader when Maven starts us. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    Workers(int count) {
        ClassLoader loader = Workers.class.getClassLoader();
        threads = Executors.newFixedThreadPool(count, work -> {
            var thread = new Thread(work, "shilu-worker");
            thread.setDaemon(true);
            thread.setContextClassLoader(loader);
            return thread;
        });
    }

    ExecutorService threads() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
