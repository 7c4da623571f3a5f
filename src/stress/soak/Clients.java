import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Those who ask a preview for something: open pages, and all that a page should not be. */
final class Clients {
    private static final List<String> PAGES = List.of(
            "index.html", "topics/agriculture.html", "topics/index.html", "ledger.html", "search.html", "no/such/page");
    private static final List<String> WAYS_OUT = List.of(
            "/../secret.txt",
            "/topics/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5c..%5csecret.txt",
            "//etc/passwd",
            "/content/site.yaml",
            "/.shilu/../../secret.txt",
            "/%00",
            "/" + "a/".repeat(2000));

    private final Served served;
    private final Tally tally;
    private final Random random = new Random(24);

    Clients(Served served, Tally tally) {
        this.served = served;
        this.tally = tally;
    }

    /** A page in a browser: hears of a build, loads itself anew, and opens the stream again when that was cut. */
    void page() throws IOException {
        var told = new String[] {""};
        try {
            served.listen(state -> {
                if (state.build().equals(told[0])) return;
                told[0] = state.build();
                load(state.build());
            });
        } catch (IOException e) {
            // Cut, as a browser's stream is too; the next round opens it again.
        }
        tally.count("streams opened by pages");
    }

    private void load(String build) {
        String path = PAGES.get(random.nextInt(PAGES.size()));
        try {
            var answer = served.ask(path);
            boolean known = !path.startsWith("no/");
            if (known && answer.statusCode() != 200) tally.failed(path + " answered " + answer.statusCode());
            tally.count("pages loaded anew after a build");
        } catch (IOException | InterruptedException e) {
            tally.failed(path + " after " + build + ": " + e);
        }
    }

    /** Goes away in the middle: of a stream, of a request, of an answer. */
    void rude() throws IOException, InterruptedException {
        try (var socket = served.connect()) {
            // Closing resets the connection instead of saying goodbye.
            socket.setSoLinger(true, 0);
            String path = random.nextBoolean() ? "/.shilu/events" : "/ledger.html";
            String request = served.request(path);
            int said = random.nextInt(3) == 0 ? random.nextInt(request.length()) : request.length();
            socket.getOutputStream().write(request.substring(0, said).getBytes(US_ASCII));
            if (said == request.length()) socket.getInputStream().readNBytes(random.nextInt(200));
        }
        tally.count("clients gone in the middle");
        Thread.sleep(300);
    }

    /** Is meant for another host, or wants what is not the site's. */
    void hostile() throws IOException, InterruptedException {
        for (String host : List.of("Host: example.org\r\n", "Host: 127.0.0.1\r\n", ""))
            refused("another host", served.raw("GET / HTTP/1.0\r\n" + host + "\r\n"), " 421 ");
        String way = WAYS_OUT.get(random.nextInt(WAYS_OUT.size()));
        refused(way, served.raw(served.request(way).replace("1.1", "1.0")), " 40");
        refused("deleting", served.raw(served.request("/").replace("GET", "DELETE").replace("1.1", "1.0")), " 405 ");
        monstrous();
        tally.count("requests of monstrous size");
        Thread.sleep(1500);
    }

    /** The server may close such a connection without a word. */
    private void monstrous() throws IOException {
        String header = "X: " + "x".repeat(1 << random.nextInt(18)) + "\r\n";
        try {
            served.raw(served.request("/").replace("\r\n\r\n", "\r\n" + header.repeat(20) + "\r\n"));
        } catch (SocketException e) {
            tally.count("connections of monstrous requests closed");
        }
    }

    private void refused(String what, String answer, String status) {
        if (answer.contains("top secret") || !answer.contains(status))
            tally.failed(what + " was answered: " + answer.substring(0, Math.min(80, answer.length())));
        tally.count("requests refused as they should be");
    }

    /** Reads a large page byte by byte, and gives up after a while. */
    void slow() throws IOException, InterruptedException {
        try (var socket = served.connect()) {
            socket.setReceiveBufferSize(1024);
            socket.getOutputStream().write(served.request("/whole.html").getBytes(US_ASCII));
            for (int read = 0; read < 300; read++) {
                if (socket.getInputStream().read() < 0) break;
                Thread.sleep(50);
            }
        }
        tally.count("clients that read byte by byte");
    }

    /** Opens more streams than there is room for and reads none of them. */
    void crowd() throws IOException, InterruptedException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int one = 0; one < 40; one++) {
                var socket = served.connect();
                sockets.add(socket);
                socket.getOutputStream().write(served.request("/.shilu/events").getBytes(US_ASCII));
            }
            Thread.sleep(20_000);
        } finally {
            for (Socket socket : sockets) socket.close();
        }
        tally.count("crowds of forty streams that nobody reads");
        Thread.sleep(40_000);
    }
}
