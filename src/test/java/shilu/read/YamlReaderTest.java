package shilu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.problem.Problem;
import shilu.problem.Problems;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {"012", "yes", "off", "1_000", "2458.80", "0x1F", "1e3", "2024-01-01", "~x", "true", ".5", "12:30"
            })
    void scalarsStayTheTextThatStandsInTheFile(String written) {
        assertThat(value("key: " + written)).isEqualTo(new Node.Scalar(written, at(1, 6)));
    }

    @Test
    void everyNodeKnowsItsPlace() {
        var list = (Node.Sequence) read("- id: a\n  name: 煤\n-   id: b\n").orElseThrow();
        var second = (Node.Mapping) list.items().get(1);

        assertThat(list.at()).isEqualTo(at(1, 1));
        assertThat(((Node.Mapping) list.items().get(0)).entries().get(1).value().at())
                .isEqualTo(at(2, 9));
        assertThat(second.at()).isEqualTo(at(3, 5));
        assertThat(second.entries().get(0).keyAt()).isEqualTo(at(3, 5));
    }

    @Test
    void linesAreCountedFromWhereTheTextStands() {
        assertThat(YamlReader.read("page.md", 2, "a: 1\nb: 2\n", problems)
                        .map(Node.Mapping.class::cast)
                        .map(front -> front.entries().get(1).keyAt().line()))
                .contains(3);
    }

    @Test
    void anAliasIsWhatItsAnchorNames() {
        var list = (Node.Sequence) read("- &paper {name: 云河日报}\n- *paper\n").orElseThrow();

        assertThat(list.items().get(1)).isEqualTo(list.items().get(0));
    }

    @Test
    void allDuplicateKeysAreShown() {
        read("a: 1\nb: 2\na: 3\nb: 4\n");

        assertThat(rules()).containsExactly("key-twice", "key-twice");
    }

    @Test
    @Timeout(5)
    void aBombOfAliasesIsRefused() {
        var bomb = new StringBuilder("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++)
            bomb.append("- &a%d [%s]\n".formatted(i, "*a%d, ".formatted(i - 1).repeat(10)));

        assertThat(read(bomb.toString())).isEmpty();
        assertThat(rules()).containsExactly("yaml-too-heavy");
    }

    @ParameterizedTest
    @ValueSource(ints = {34, 500, 20_000})
    void listsWithinListsWithoutEndAreRefused(int depth) {
        assertThat(read("[".repeat(depth) + "]".repeat(depth))).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: *nobody",
                "a: !!java.net.URL [x]\nb: [",
                "\u0001",
                "a: \u0007",
                "? [a, b]\n: c\n",
                "a: &x [*x]",
                "%YAML 9",
                "--- >",
                "!<"
            })
    void oddThingsAreProblemsAndNeverBreakTheReader(String text) {
        read(text);

        assertThat(problems.sorted().size()).isBetween(0, 2);
    }

    private Optional<Node> read(String text) {
        return YamlReader.read("test.yaml", 1, text, problems);
    }

    private Node value(String text) {
        return ((Node.Mapping) read(text).orElseThrow()).entries().get(0).value();
    }

    private java.util.List<String> rules() {
        return problems.sorted().stream().map(Problem::rule).toList();
    }

    private static shilu.problem.Position at(int line, int column) {
        return new shilu.problem.Position("test.yaml", line, column);
    }
}
