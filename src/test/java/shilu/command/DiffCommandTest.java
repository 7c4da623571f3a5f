package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    private static final String LEDGER = """
            {"format": 1, "derived": [], "facts": [{
              "id": "steel-2024", "subject": "lincheng", "label": {"zh": "钢产量"}, "indicator": "steel",
              "period": {"text": "2024", "start": "2024-01-01", "end": "2024-12-31"},
              "number": 12, "unit": {"symbol": "万吨"}, "vintage": "preliminary", "source": "article"}]}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path before;
    private Path after;

    @BeforeEach
    void twoLedgers() throws IOException {
        before = Files.writeString(folder.resolve("before.json"), LEDGER);
        String revised = LEDGER.replace("\"number\": 12", "\"number\": 13").replace("preliminary", "final");
        after = Files.writeString(folder.resolve("after.json"), revised);
    }

    @Test
    void aRevisionIsShownPartByPart() {
        assertThat(run("--lang", "zh")).isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("""
                        修订 1 个
                          ~ steel-2024（lincheng，钢产量，2024）13万吨
                              数值：12 → 13
                              版次：preliminary → final
                        """);
    }

    @Test
    void equalLedgersAreSaidToBeEqual() {
        after = before;
        assertThat(run("--lang", "en")).isEqualTo(Exit.DONE);
        assertThat(out.toString(UTF_8).strip()).isEqualTo("the figures of the two ledgers are the same");
    }

    @Test
    void programsGetOneDocumentOfJson() throws IOException {
        assertThat(run("--format", "json")).isEqualTo(Exit.DONE);
        var change = JsonMapper.builder().build().readTree(out.toByteArray()).at("/revised/0");
        assertThat(change.path("id").asText()).isEqualTo("steel-2024");
        assertThat(change.at("/changes/0/part").asText()).isEqualTo("value");
        assertThat(change.at("/changes/0/before").asText()).isEqualTo("12");
        assertThat(change.at("/changes/0/after").asText()).isEqualTo("13");
    }

    @Test
    void aFileThatIsNoLedgerEndsTheRun() throws IOException {
        after = Files.writeString(folder.resolve("page.html"), "<p>");
        assertThat(run("--lang", "en")).isEqualTo(Exit.CONTENT);
        assertThat(err.toString(UTF_8)).contains("is no ledger", "hint: ");
    }

    private int run(String... options) {
        var console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        var arguments = new String[options.length + 3];
        arguments[0] = "diff";
        arguments[1] = before.toString();
        arguments[2] = after.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Main.run(arguments, console);
    }
}
