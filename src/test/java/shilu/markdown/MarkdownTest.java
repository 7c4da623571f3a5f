package shilu.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.problem.LineIndex;
import shilu.problem.Problem;
import shilu.problem.Problems;

class MarkdownTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**重点**内容 | B(重点)内容",
                "**“重点”**内容 | B(“重点”)内容",
                "前文**“重点”**内容 | 前文B(“重点”)内容",
                "**重点。**内容 | B(重点。)内容",
                "说**重点：**内容 | 说B(重点：)内容",
                "**（重点）**内容 | B(（重点）)内容",
                "**《晚报》**内容 | B(《晚报》)内容",
                "**{{gdp-2024}}**的 | B([gdp-2024 WHOLE])的",
                "**约{{gdp-2024}}。**后 | B(约[gdp-2024 WHOLE]。)后",
                "*斜体*字 | I(斜体)字",
                "~~删去~~字 | S(删去)字"
            })
    void boldWorksBesideChineseCharactersAndPunctuation(String markdown, String expected) {
        assertThat(line(markdown)).isEqualTo(expected);
    }

    @Test
    void asterisksThatWouldShowAreNamed() {
        read("占**12.5%**的份额");

        assertThat(rules()).containsExactly("bold-not-read");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void linesOfChineseAreJoinedWithoutABlankAndEnglishOnesWithOne() {
        assertThat(line("第一行，\n第二行")).isEqualTo("第一行，第二行");
        assertThat(line("one line\nanother")).isEqualTo("one line another");
        assertThat(line("煤层气\nLNG")).isEqualTo("煤层气LNG");
        assertThat(line("去年{{gdp-2024}}\n今年")).isEqualTo("去年[gdp-2024 WHOLE]今年");
        assertThat(line("**甲**\n乙")).isEqualTo("B(甲)乙");
        assertThat(line("甲  \n乙")).isEqualTo("甲/乙");
    }

    @ParameterizedTest
    @CsvSource({
        "{{gdp-2024}}, [gdp-2024 WHOLE]",
        "{{ gdp-2024 }}, [gdp-2024 WHOLE]",
        "{{gdp-2024|value}}, [gdp-2024 VALUE]",
        "{{gdp-2024 | unit}}, [gdp-2024 UNIT]",
        "{{gdp-2024|period}}, [gdp-2024 PERIOD]",
        "{{gdp-2024|printed}}, [gdp-2024 PRINTED]",
        "[见{{a}}](b.md), L(b.md 见[a WHOLE])",
        "*{{a}}*, I([a WHOLE])",
        "甲{{a}}{{b}}乙, 甲[a WHOLE][b WHOLE]乙"
    })
    void referencesAreReadWhereverTheyStand(String markdown, String expected) {
        assertThat(line(markdown)).isEqualTo(expected);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{GDP}}", "{{}}", "{{a|name}}", "{{a||value}}", "{{中文}}", "{{a b}}", "{{a_b}}"})
    void aReferenceThatMeansNothingIsNamed(String markdown) {
        read("前" + markdown);

        assertThat(rules()).containsExactly("reference-malformed");
        assertThat(problems.sorted().get(0).at()).hasToString("page.md:5:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"前{{gdp}后", "前{{gdp\n}}后", "前gdp}}后", "前{{gdp"})
    void halfAReferenceIsNamed(String markdown) {
        read(markdown);

        assertThat(rules()).contains("reference-open");
    }

    @Test
    void bracesInCodeAreText() {
        assertThat(line("写成`{{gdp-2024}}`")).isEqualTo("写成C({{gdp-2024}})");
        assertThat(read("```\n{{gdp-2024}}\n```").blocks().get(0)).isInstanceOf(Block.CodeBlock.class);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aPartIsReadInsideATableAlthoughItsBarLooksLikeACell() {
        var table = (Block.Table) read("| 年 | 数 |\n|--|--:|\n| {{a|period}} | {{a|value}} |\n")
                .blocks()
                .get(0);

        assertThat(table.body()).hasSize(1);
        assertThat(table.body().get(0))
                .extracting(cell -> shown(cell.content()))
                .containsExactly("[a PERIOD]", "[a VALUE]");
        assertThat(table.alignments()).containsExactly(Block.Alignment.NONE, Block.Alignment.RIGHT);
    }

    @Test
    void chartsAndDiagramsStandOnLinesOfTheirOwn() {
        var blocks = read("{{chart: a-b}}\n\n{{diagram:c}}").blocks();

        assertThat(blocks.get(0)).isEqualTo(new Block.ChartPlace(new shilu.model.Slug("a-b"), 0));
        assertThat(blocks.get(1)).isEqualTo(new Block.DiagramPlace(new shilu.model.Slug("c"), 16));
    }

    @Test
    void aChartInTheMiddleOfALineIsNamed() {
        read("见{{chart: a}}。");

        assertThat(rules()).containsExactly("place-in-line");
    }

    @Test
    void footnotesAreNumberedAsTheyAreMentioned() {
        var prose = read("甲[^b]乙[^a]丙[^b]\n\n[^a]: 一{{x}}\n\n[^b]: 二\n");

        assertThat(shown(((Block.Paragraph) prose.blocks().get(0)).content())).isEqualTo("甲^1乙^2丙^1");
        assertThat(prose.footnotes()).hasSize(2);
        assertThat(shown(((Block.Paragraph) prose.footnotes().get(1).get(0)).content()))
                .isEqualTo("一[x WHOLE]");
    }

    @Test
    void aFootnoteThatIsNotThereIsNamed() {
        read("甲[^9]");

        assertThat(rules()).containsExactly("footnote-unknown");
    }

    @Test
    void bracketsThatAreOnlyBracketsStay() {
        assertThat(line("见[附表]和[1]")).isEqualTo("见[附表]和[1]");
    }

    @Test
    void entitiesAndEscapesAreReadOnce() {
        assertThat(line("a &lt; b &amp;amp; \\*c\\*")).isEqualTo("a < b &amp; *c*");
    }

    private Prose read(String markdown) {
        return Markdown.read(markdown, LineIndex.of("page.md", 5, markdown), problems);
    }

    private String line(String markdown) {
        return shown(((Block.Paragraph) read(markdown).blocks().get(0)).content());
    }

    private List<String> rules() {
        return problems.sorted().stream().map(Problem::rule).toList();
    }

    private static String shown(List<Inline> line) {
        return line.stream().map(MarkdownTest::shown).collect(Collectors.joining());
    }

    private static String shown(Inline piece) {
        if (piece instanceof Inline.Text text) return text.text();
        if (piece instanceof Inline.FigureReference reference)
            return "[" + reference.figure() + " " + reference.part() + "]";
        if (piece instanceof Inline.Strong strong) return "B(" + shown(strong.content()) + ")";
        if (piece instanceof Inline.Emphasis emphasis) return "I(" + shown(emphasis.content()) + ")";
        if (piece instanceof Inline.Struck struck) return "S(" + shown(struck.content()) + ")";
        if (piece instanceof Inline.Link link) return "L(" + link.target() + " " + shown(link.content()) + ")";
        if (piece instanceof Inline.Code code) return "C(" + code.text() + ")";
        if (piece instanceof Inline.FootnoteMark mark) return "^" + mark.number();
        return piece instanceof Inline.LineBreak ? "/" : piece.toString();
    }
}
