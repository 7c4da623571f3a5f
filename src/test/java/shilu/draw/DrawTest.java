package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import shilu.problem.Problems;

class DrawTest {
    @Test
    void specimensHaveRoomForAllTheirWords() throws Exception {
        var problems = new Problems();
        var drawings = Draw.draw(Specimens.all().report(), problems, Runnable::run);

        var page = new StringBuilder(
                "<!doctype html><html lang=zh-CN data-theme=@@><meta charset=utf-8><style>"
                        + Theme.css()
                        + ":root[data-theme=dark] body{background:#14181d;color:#eee}body{margin:20px;background:#fff}svg{margin:0 0 40px;display:block;overflow:visible;outline:1px dotted #f0f8}</style>");
        var out = Path.of("target/pictures");
        Files.createDirectories(out);
        var wide = new StringBuilder(page).append("<div style=columns:2>");
        var narrow = new StringBuilder(page.append("<div style='columns:3'>"));
        var whole = new StringBuilder(page);
        for (var drawing : drawings.values()) {
            wide.append(drawing.wide());
            narrow.append(drawing.narrow());
            whole.append(drawing.standalone());
        }
        Files.writeString(out.resolve("wide.html"), wide.toString().replace("@@", "light"), UTF_8);
        Files.writeString(out.resolve("dark.html"), wide.toString().replace("@@", "dark"), UTF_8);
        Files.writeString(out.resolve("narrow.html"), narrow.toString().replace("@@", "light"), UTF_8);
        Files.writeString(out.resolve("whole.html"), whole.toString().replace("@@", "light"), UTF_8);

        assertThat(problems.sorted()).isEmpty();
    }
}
