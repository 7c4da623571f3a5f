package shilu.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void problemsComeBackByFileLineAndColumn() {
        problems.error(new Position("b", 1, 1), "file-empty");
        problems.error(new Position("a", 10, 1), "file-empty");
        problems.error(new Position("a", 9, 12), "file-empty");
        problems.error(new Position("a", 9, 2), "file-empty");

        assertThat(problems.sorted())
                .extracting(problem -> problem.at().toString())
                .containsExactly("a:9:2", "a:9:12", "a:10:1", "b:1:1");
    }

    @Test
    void theSameMistakeAtTheSamePlaceIsShownOnce() {
        problems.error(Position.of("a"), "unknown-key", "x");
        problems.error(Position.of("a"), "unknown-key", "x");

        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void warningsAreNoErrorsUnlessStrict() {
        var strict = new Problems(true);
        problems.warning(Position.of("a"), "file-unused");
        strict.warning(Position.of("a"), "file-unused");

        assertThat(problems.hasErrors()).isFalse();
        assertThat(strict.hasErrors()).isTrue();
    }

    @Test
    void anOffsetBecomesLineAndColumn() {
        var lines = LineIndex.of("page.md", 5, "一二\n\n三");

        assertThat(lines.at(1)).hasToString("page.md:5:2");
        assertThat(lines.at(3)).hasToString("page.md:6:1");
        assertThat(lines.at(4)).hasToString("page.md:7:1");
    }
}
