package shilu.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import shilu.site.OutputFile;

/** Serves a written site to browsers of this machine, and tells them when it was built anew. */
public final class Preview implements AutoCloseable {
    private static final int THREADS = 8;

    // The server reads these once, when it is first used: a client that stalls loses its connection, and small answers
    // aren't held back. An event stream is cut too; browsers open it again by themselves.
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "120",
            "sun.net.httpserver.nodelay", "true");

    private final HttpServer server;
    private final ExecutorService threads;
    private final Events events;
    private final Answers answers;

    private Preview(HttpServer server, Path folder) {
        this.server = server;
        events = new Events();
        answers = new Answers(new Folder(folder), events);
        threads = Executors.newFixedThreadPool(THREADS, task -> daemon(task, "preview"));
    }

    /**
     * Starts serving.
     *
     * @param folder holds the site until another is shown; it may be replaced while it is served
     * @param port 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static Preview of(Path folder, int port) throws IOException {
        LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
        var loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        var preview = new Preview(HttpServer.create(new InetSocketAddress(loopback, port), 0), folder);
        preview.start();
        return preview;
    }

    private void start() {
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The home page's address. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + "/");
    }

    /** Tells all pages to load anew. */
    public void rebuilt() {
        events.rebuilt();
    }

    /** Serves these files, by their path, in the place of the folder. */
    public void show(SortedMap<String, OutputFile> files) {
        answers.show(new Held(files));
    }

    /** Lays the problems over all pages, until the next build. */
    public void rejected(String problemsText) {
        events.rejected(problemsText);
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!isForThisMachine(exchange)) Answers.text(exchange, 421, "421");
        else if (exchange.getRequestURI().getPath().equals("/.shilu/events")) events.open(exchange);
        else answers.answer(exchange);
    }

    /** A page elsewhere may have its name point to this machine; the name in the request gives it away. */
    private boolean isForThisMachine(HttpExchange exchange) {
        var hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        return hosts.size() == 1
                && List.of("127.0.0.1:" + port(), "localhost:" + port()).contains(hosts.get(0));
    }

    private int port() {
        return server.getAddress().getPort();
    }

    static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, "shilu-" + name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
