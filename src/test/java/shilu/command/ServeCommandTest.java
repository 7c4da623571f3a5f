package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The preview as staff run it: a process of its own, in a folder of its own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    @TempDir
    Path work;

    private final HttpClient client = HttpClient.newHttpClient();
    private Process preview;

    @AfterEach
    void stop() throws InterruptedException {
        if (preview != null) preview.destroyForcibly().waitFor();
    }

    @Test
    void aMistakeOfOursInARebuildIsShownAndTheNextSavedFileIsBuilt() throws Exception {
        SiteCase.sound().layOut(work);
        // A class that can't be loaded, and that is asked for only after a slip of the pen.
        Path spoilt = Files.createDirectories(work.resolve("spoilt/shilu/read"));
        Files.write(spoilt.resolve("YamlMistake.class"), new byte[0]);
        var home = start(work.resolve("spoilt"));
        Path places = work.resolve("content/places.yaml");
        String sound = Files.readString(places);

        Files.writeString(places, sound + "- {");
        waitFor(this::said, text -> text.contains("A mistake of ours"));
        assertThat(preview.isAlive()).isTrue();

        Files.writeString(places, sound.replace("云河市", "云流市"));
        waitFor(() -> ask(home.resolve("places.html")), page -> page.contains("云流市"));
        waitFor(this::said, text -> text.contains("is built in"));
    }

    private URI start(Path first) throws Exception {
        preview = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        first + File.pathSeparator + System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--lang",
                        "en")
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("said.txt").toFile())
                .start();
        String said = waitFor(this::said, text -> ADDRESS.matcher(text).find());
        var address = ADDRESS.matcher(said);
        assertThat(address.find()).isTrue();
        return URI.create(address.group());
    }

    private String said() throws IOException {
        return Files.readString(work.resolve("said.txt"), UTF_8);
    }

    private String ask(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Asks again and again; a process that ended has nothing more to say. */
    private String waitFor(Callable<String> asked, Predicate<String> expected) throws Exception {
        String answer = asked.call();
        while (!expected.test(answer)) {
            assertThat(preview.isAlive()).as(said()).isTrue();
            Thread.sleep(50);
            answer = asked.call();
        }
        return answer;
    }
}
