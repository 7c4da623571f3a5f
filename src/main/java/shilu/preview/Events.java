package shilu.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Streams the state of the last build to the pages that are open.
 *
 * <p>Each page has a thread of its own, so that one that doesn't read holds up nobody; where there are too many, the
 * oldest has to go, and interrupting its thread closes its connection.
 */
final class Events implements AutoCloseable {
    private static final int LISTENERS = 24;
    private static final long HEARTBEAT_MILLIS = 15_000;

    /** @param text the build's mark on the first line, problems on those that follow */
    private record State(long number, String text) {}

    private final Deque<Thread> listeners = new ArrayDeque<>();

    // A server that was started again has other marks, so that pages of the one before load anew.
    private final String start = Long.toString(System.nanoTime(), 36).replace("-", "m");
    private long builds;
    private State state = new State(0, build());

    /** The mark of the build that is served. */
    synchronized String build() {
        return start + "." + builds;
    }

    synchronized void rebuilt() {
        builds++;
        become(build());
    }

    synchronized void rejected(String problems) {
        become(build() + "\n" + problems.replace("\r", ""));
    }

    private void become(String text) {
        state = new State(state.number() + 1, text);
        notifyAll();
    }

    synchronized void open(HttpExchange exchange) {
        var listener = Preview.daemon(() -> stream(exchange), "preview-events");
        listeners.addLast(listener);
        if (listeners.size() > LISTENERS) listeners.removeFirst().interrupt();
        listener.start();
    }

    private void stream(HttpExchange exchange) {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-cache");
            exchange.sendResponseHeaders(200, 0);
            var body = exchange.getResponseBody();
            for (var told = new State(-1, ""); ; ) {
                var newest = after(told);
                body.write(newest.equals(told) ? ":\n\n".getBytes(UTF_8) : message(newest));
                body.flush();
                told = newest;
            }
        } catch (IOException | InterruptedException e) {
            // The page was closed, or had to go.
        } finally {
            forget();
        }
    }

    private synchronized void forget() {
        listeners.remove(Thread.currentThread());
    }

    /** Waits for another state than {@code told}; gives {@code told} back when it is time for a sign of life. */
    private synchronized State after(State told) throws InterruptedException {
        if (state.number() == told.number()) wait(HEARTBEAT_MILLIS);
        return state;
    }

    private static byte[] message(State state) {
        return ("retry: 500\ndata: " + state.text().replace("\n", "\ndata: ") + "\n\n").getBytes(UTF_8);
    }

    @Override
    public synchronized void close() {
        listeners.forEach(Thread::interrupt);
    }
}
