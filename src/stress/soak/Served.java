import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The preview as a client sees it. */
final class Served {
    /** What an event stream told last: the build's mark, and the problems of a refused one. */
    record State(String build, String problems) {
        static State of(List<String> lines) {
            return new State(lines.get(0), String.join("\n", lines.subList(1, lines.size())));
        }
    }

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Served(URI address) {
        this.address = address;
    }

    HttpResponse<byte[]> ask(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/" + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    String text(String path) throws IOException, InterruptedException {
        return new String(ask(path).body(), UTF_8);
    }

    /** A connection of its own, on which anything may be said. */
    Socket connect() throws IOException {
        var socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    /** What a raw request is answered with, to the end of the connection. */
    String raw(String request) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    String request(String path) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\n\r\n";
    }

    /** Hears of every build until the server closes the stream, or the hearer throws. */
    void listen(Consumer<State> hearer) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(request("/.shilu/events").getBytes(US_ASCII));
            var stream = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            var lines = new ArrayList<String>();
            for (String line = stream.readLine(); line != null; line = stream.readLine()) {
                // The last chunk: the stream is over, though the connection may be kept for another request.
                if (line.equals("0")) return;
                if (line.startsWith("data: ")) lines.add(line.substring(6));
                else if (line.isEmpty() && !lines.isEmpty()) {
                    hearer.accept(State.of(lines));
                    lines.clear();
                }
            }
        }
    }
}
