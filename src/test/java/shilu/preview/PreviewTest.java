package shilu.preview;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class PreviewTest {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @TempDir
    Path folder;

    Path site;
    Preview preview;

    @BeforeEach
    void serve() throws IOException {
        site = folder.resolve("site");
        file("index.html", "<html><body><h1>实录</h1></body></html>");
        file("404.html", "<p>没有这一页");
        file("topics/index.html", "<body>专题</body>");
        file("data/coke.csv", "年,产量\n");
        file(".shilu-site", "");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        preview = Preview.of(site, 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    @Test
    void pagesAreServedWithTheScriptThatLoadsThemAnew() throws Exception {
        var home = ask("");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body())
                .startsWith("<html><body><h1>实录</h1><script src=\"/.shilu/reload.js\" data-build=\"")
                .endsWith("\"></script></body></html>");
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(ask(".shilu/reload.js").body()).contains("EventSource").doesNotContain("innerHTML");
    }

    @Test
    void otherFilesAreServedAsTheyAre() throws Exception {
        var table = ask("data/coke.csv");
        assertThat(table.body()).isEqualTo("年,产量\n");
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    }

    @Test
    void aFolderAnswersWithItsIndex() throws Exception {
        assertThat(ask("topics/").body()).contains("专题");
        var bare = ask("topics");
        assertThat(bare.statusCode()).isEqualTo(302);
        assertThat(bare.headers().firstValue("Location")).contains("/topics/");
    }

    @Test
    void anUnknownAddressShowsTheSitesOwnPage() throws Exception {
        var nothing = ask("gone.html");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).startsWith("<p>没有这一页<script");
        assertThat(ask("index.html/").statusCode()).isEqualTo(404);
        assertThat(ask(".shilu-site").statusCode()).isEqualTo(404);
    }

    @Test
    void nothingOutsideTheFolderIsServed() throws IOException {
        for (String path : List.of(
                "/../secret.txt",
                "/topics/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "//" + folder.resolve("secret.txt"),
                "/%00",
                "/../site-two/index.html")) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .doesNotContain("secret")
                    .doesNotStartWith("HTTP/1.1 200");
        }
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
        Files.createSymbolicLink(site.resolve("leak.txt"), folder.resolve("secret.txt"));
        assertThat(ask("leak.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void aRequestMeantForAnotherHostIsRefused() throws IOException {
        for (String host : List.of("Host: example.org\r\n", "Host: 127.0.0.1\r\n", "Host: localhost:1\r\n", ""))
            assertThat(raw("GET / HTTP/1.0\r\n" + host + "\r\n")).as(host).contains(" 421 ");
        assertThat(raw("GET / HTTP/1.0\r\nHost: localhost:" + port() + "\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        var post = HttpRequest.newBuilder(preview.address())
                .POST(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        assertThat(CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(405);
        var head = HttpRequest.newBuilder(preview.address())
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = CLIENT.send(head, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length")).isPresent();
    }

    @Test
    void otherMachinesCanNotReachIt() throws IOException {
        var addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (var address : addresses) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port()), 500);
                throw new AssertionError("reached at " + address);
            } catch (ConnectException | java.net.SocketTimeoutException e) {
                assertThat(e).isNotNull();
            }
        }
        assertThat(preview.address().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void openPagesHearOfEachBuild() throws Exception {
        try (var stream = listen()) {
            String first = message(stream).get(0);
            assertThat(ask("").body()).contains("data-build=\"" + first + "\"");

            preview.rejected("error: `甲`\r\n  --> content/a.yaml:1:1");
            assertThat(message(stream)).containsExactly(first, "error: `甲`", "  --> content/a.yaml:1:1");

            preview.rebuilt();
            assertThat(message(stream)).hasSize(1).doesNotContain(first);
        }
    }

    @Test
    void aPageOpenedAfterARefusedBuildHearsOfItsProblems() throws Exception {
        preview.rejected("unknown unit");
        try (var stream = listen()) {
            assertThat(message(stream)).last().isEqualTo("unknown unit");
        }
    }

    @Test
    void pagesThatNeverReadHoldUpNobody() throws Exception {
        var stalled = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                var socket = new Socket("127.0.0.1", port());
                socket.getOutputStream().write(eventsRequest());
                stalled.add(socket);
            }
            for (int i = 0; i < 20; i++) preview.rejected("x".repeat(200_000));
            preview.rebuilt();
            assertThat(ask("").statusCode()).isEqualTo(200);
            try (var stream = listen()) {
                assertThat(message(stream)).hasSize(1);
            }
        } finally {
            for (Socket socket : stalled) socket.close();
        }
    }

    private BufferedReader listen() throws IOException {
        var socket = new Socket("127.0.0.1", port());
        socket.getOutputStream().write(eventsRequest());
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    }

    private byte[] eventsRequest() {
        return ("GET /.shilu/events HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n").getBytes(US_ASCII);
    }

    /** The data lines of the next message. */
    private static List<String> message(BufferedReader stream) throws IOException {
        var data = new ArrayList<String>();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.startsWith("data: ")) data.add(line.substring(6));
            else if (line.isEmpty() && !data.isEmpty()) return data;
        }
        throw new IOException("the stream ended");
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(preview.address() + path))
                .timeout(Duration.ofSeconds(10))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private int port() {
        return preview.address().getPort();
    }

    private void file(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
