package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the handbook says to copy can be copied. */
class HandbookTest {
    private static final Path HANDBOOK = Path.of("src/docs/handbook-zh.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```(?:yaml|markdown)\n(?:# |<!-- )(\\S+\\.(?:yaml|md)) —— .*\n((?s:.*?))```");

    @Test
    void theSmallestSiteOfTheHandbookIsASite(@TempDir Path work) throws IOException {
        var files = new TreeMap<String, String>();
        var examples = EXAMPLE.matcher(Files.readString(HANDBOOK));
        while (examples.find()) files.put(examples.group(1), examples.group(2));
        assertThat(files).containsKeys("site.yaml", "facts/economy.yaml", "pages/topics/economy.md");
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        for (var file : files.entrySet()) {
            Path path = work.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }

        var built = SiteCase.run(work, "build", "--no-pictures", "--out", work.resolve("site"), "--lang", "en");

        assertThat(built.err()).isEmpty();
        assertThat(built.exit()).isEqualTo(Exit.DONE);
        assertThat(work.resolve("site/topics/economy.html")).content().contains("310.2", "296.5");
    }
}
