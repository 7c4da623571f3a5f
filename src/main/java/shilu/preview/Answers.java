package shilu.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Answers requests for files; pages get the script that loads them anew. */
final class Answers {
    private static final String SCRIPT = "/.shilu/reload.js";

    private volatile Shown site;
    private final Events events;
    private final byte[] script;

    Answers(Shown site, Events events) {
        this.site = site;
        this.events = events;
        try (var in = Answers.class.getResourceAsStream("reload.js")) {
            script = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers from another site from now on. */
    void show(Shown other) {
        site = other;
    }

    void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            text(exchange, 405, "405");
        } else if (path.equals(SCRIPT)) send(exchange, 200, "reload.js", script);
        else file(exchange, path);
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        // Taken before the file is read: a page may be newer than its mark, never older.
        String build = events.build();
        var served = site;
        var found = served.find(path);
        if (found.isEmpty()) {
            var page = served.find("/404.html");
            if (page.isEmpty()) text(exchange, 404, "404");
            else send(exchange, 404, "404.html", marked(page.get().bytes(), build));
        } else if (found.get().isFolder()) {
            exchange.getResponseHeaders().set("Location", "/" + found.get().path() + "/");
            text(exchange, 302, "302");
        } else {
            var bytes = found.get().bytes();
            boolean page = found.get().path().endsWith(".html");
            send(exchange, 200, found.get().path(), page ? marked(bytes, build) : bytes);
        }
    }

    private static byte[] marked(byte[] page, String build) {
        String text = new String(page, UTF_8);
        int end = text.toLowerCase(Locale.ROOT).lastIndexOf("</body>");
        if (end < 0) end = text.length();
        String mark = "<script src=\"" + SCRIPT + "\" data-build=\"" + build + "\"></script>";
        return (text.substring(0, end) + mark + text.substring(end)).getBytes(UTF_8);
    }

    static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "answer.txt", (text + "\n").getBytes(UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String name, byte[] bytes) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Type", ContentType.of(name));
            headers.set("Cache-Control", "no-cache");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (exchange.getRequestMethod().equals("HEAD")) {
                headers.set("Content-Length", String.valueOf(bytes.length));
                exchange.sendResponseHeaders(status, -1);
                return;
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
