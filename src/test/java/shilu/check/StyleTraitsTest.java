package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A convention that is passed by at the first look is one that the text keeps. */
class StyleTraitsTest {
    private static final int TEXTS = 40_000;
    /** Everything that a convention looks for, and plain text between it. */
    private static final List<String> PIECES = List.of(
            "2024",
            "19",
            "7",
            "03",
            "1,234",
            "3.5",
            ".5",
            "-",
            "–",
            "—",
            "~",
            "～",
            "/",
            "年",
            "月",
            "日",
            "%",
            "‰",
            "万",
            "亿",
            "十",
            "百",
            "千",
            "〇",
            "零",
            "一",
            "二",
            "三",
            "九",
            "、",
            "百分之",
            "，",
            "。",
            "；",
            "：",
            "？",
            "！",
            ",",
            ".",
            ";",
            ":",
            "?",
            "!",
            "(",
            ")",
            "“",
            "”",
            "\"",
            "'",
            "’",
            "《",
            "》",
            "（",
            "）",
            "[",
            "]",
            "【",
            "】",
            "号",
            "第",
            "…",
            "。。",
            "..",
            " ",
            "\t",
            "\u3000",
            "０",
            "９",
            "Ａ",
            "ｚ",
            "％",
            "．",
            "个百分点",
            "百分点",
            "下降",
            "减少",
            "了",
            "约",
            "倍",
            "率",
            "比重",
            "占比",
            "提高",
            "个",
            "天",
            "人",
            "中",
            "文",
            "A",
            "b",
            "\n",
            PlainLine.ELSEWHERE);

    @Test
    void nothingIsPassedByInTextsMadeToBreakConventions() {
        var random = new Random(7);
        int breaches = 0;
        for (int i = 0; i < TEXTS; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--)
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            breaches += check(text.toString());
        }
        assertThat(breaches).isGreaterThan(TEXTS / 2);
    }

    @Test
    void nothingIsPassedByInTheShippedPages() throws IOException {
        try (var walk = Files.walk(Path.of("content/pages"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList())
                for (String line : Files.readAllLines(file)) check(line);
        }
    }

    private static int check(String text) {
        var traits = StyleTraits.of(text);
        int breaches = 0;
        for (StyleRule rule : ChineseStyle.ALL) {
            var found = rule.in(text);
            breaches += found.size();
            if (!traits.allow(rule))
                assertThat(found).as(rule.id() + " in " + text).isEmpty();
        }
        return breaches;
    }
}
