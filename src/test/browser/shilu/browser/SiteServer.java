package shilu.browser;

import static java.util.Map.entry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/** Serves a folder with the headers that the site itself asks its host for; its address is known before the site is. */
final class SiteServer {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("html", "text/html; charset=utf-8"),
            entry("css", "text/css; charset=utf-8"),
            entry("js", "text/javascript; charset=utf-8"),
            entry("json", "application/json"),
            entry("csv", "text/csv; charset=utf-8"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("xml", "application/xml"),
            entry("svg", "image/svg+xml"),
            entry("webmanifest", "application/manifest+json"),
            entry("png", "image/png"),
            entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final Path folder;
    private HeaderRules rules;
    private final HttpServer server;

    SiteServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "site-server");
            thread.setDaemon(true);
            return thread;
        }));
    }

    /** Begins to answer; the site is whole now, its headers among it. */
    void start() throws IOException {
        rules = HeaderRules.read(folder.resolve("_headers"));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Path file = folder.resolve(path.substring(1)).normalize();
        if (path.endsWith("/")) file = file.resolve("index.html");
        boolean found = file.startsWith(folder) && Files.isRegularFile(file);
        send(exchange, path, found ? 200 : 404, found ? file : folder.resolve("404.html"));
    }

    private void send(HttpExchange exchange, String path, int status, Path file) throws IOException {
        try (exchange) {
            byte[] bytes = Files.readAllBytes(file);
            String name = file.toString();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            rules.of(path).forEach(headers::set);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
