package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import shilu.site.OutputFile;

class TwinsTest {
    private static final String LONG = "一个数，一个出处。".repeat(200);

    private static Map<String, byte[]> beside(String path, byte[] bytes) {
        var files = new TreeMap<String, byte[]>();
        Twins.beside(file -> files.put(file.path(), file.bytes())).accept(new OutputFile(path, bytes));
        return files;
    }

    @Test
    void twinsHoldWhatTheFileHolds() throws IOException {
        var files = beside("topics/a.html", LONG.getBytes(UTF_8));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(files.get("topics/a.html.gz")))) {
            assertThat(new String(gzip.readAllBytes(), UTF_8)).isEqualTo(LONG);
        }
        assertThat(files.containsKey("topics/a.html.br")).isEqualTo(Brotli4jLoader.isAvailable());
        if (Brotli4jLoader.isAvailable())
            assertThat(new String(
                            Decoder.decompress(files.get("topics/a.html.br")).getDecompressedData(), UTF_8))
                    .isEqualTo(LONG);
    }

    @Test
    void theSameFileGivesTheSameTwins() {
        byte[] bytes = LONG.getBytes(UTF_8);
        var once = beside("a.css", bytes);
        beside("a.css", bytes)
                .forEach((path, again) -> assertThat(again).as(path).isEqualTo(once.get(path)));
    }

    @Test
    void whatIsSmallOrPackedAlreadyHasNone() {
        assertThat(beside("a.html", "短".getBytes(UTF_8))).containsOnlyKeys("a.html");
        assertThat(beside("a.png", LONG.getBytes(UTF_8))).containsOnlyKeys("a.png");
        assertThat(beside("_headers", LONG.getBytes(UTF_8))).containsOnlyKeys("_headers");
    }

    @Test
    void aTwinThatIsNoShorterIsNone() {
        byte[] noise = new byte[4096];
        new java.util.Random(1).nextBytes(noise);
        assertThat(beside("a.json", noise)).containsOnlyKeys("a.json");
    }
}
