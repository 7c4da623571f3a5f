package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeSiteTest {
    @TempDir
    Path work;

    @Test
    void theWholeReportIsOnePageAsLongAsAPhoneCanShowIt() throws IOException {
        Path content = contentOf(500);
        assertThat(built(content).resolve("whole.html")).exists();
        page(content, 501);
        Path site = built(content);
        assertThat(site.resolve("c/p501.html")).exists();
        assertThat(site.resolve("whole.html")).doesNotExist();
        assertThat(site.resolve("site-map.html"))
                .content()
                .contains("c/p501.html")
                .doesNotContain("whole.html");
    }

    /** A build refuses links that lead nowhere, so that nothing on the site offers what is missing. */
    private Path built(Path content) {
        Path site = work.resolve("site");
        var run = Run.of("build", "--no-pictures", "--content", content, "--out", site);
        assertThat(run.exit()).as(run.err()).isZero();
        return site;
    }

    private Path contentOf(int pages) throws IOException {
        Path content = work.resolve("content");
        Files.createDirectories(content.resolve("pages/c"));
        Files.writeString(
                content.resolve("site.yaml"),
                "name: 大站\ntagline: 文章很多\nplace: here\ncolumns:\n  - {id: c, name: 栏目, description: 这一栏的文章}\n");
        Files.writeString(content.resolve("places.yaml"), "- {id: here, kind: city, name: 此地, short: 此地}\n");
        for (int i = 1; i <= pages; i++) page(content, i);
        return content;
    }

    private static void page(Path content, int number) throws IOException {
        Files.writeString(
                content.resolve("pages/c/p" + number + ".md"),
                "---\ntitle: 文章\nsummary: 一句话。\ndate: 2026-01-01\ncolumn: c\n---\n\n## 小节\n\n正文。\n");
    }
}
