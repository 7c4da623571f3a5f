package shilu.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
    private static final List<String> MANY = Stream.concat(
                    Stream.of("gdp-2024", "gdp-2023", "coke-capacity"),
                    IntStream.range(0, 20).mapToObj(i -> "quite-another-" + i))
            .toList();

    @ParameterizedTest
    @CsvSource({"gdp-2042, gdp-2024", "gpd-2023, gdp-2023", "coke-capacty, coke-capacity", "cokecapacity, coke-capacity"
    })
    void theNearestNameIsSuggested(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, MANY).nearest()).containsExactly(meant);
    }

    @Test
    void aNameNearToNoneSuggestsNone() {
        assertThat(Suggestion.nearest("steel", MANY).nearest()).isEmpty();
        assertThat(Suggestion.nearest("steel", MANY).known()).isEqualTo(23);
    }

    @Test
    void aHandfulOfNamesIsShownWholeAndSorted() {
        assertThat(Suggestion.nearest("wrong", List.of("target", "planned", "reported"))
                        .nearest())
                .containsExactly("planned", "reported", "target");
    }

    @Test
    void theOnlyWordsThatCanBeAreAllShownHoweverMany() {
        assertThat(Suggestion.among("steel", MANY).nearest()).hasSize(23).isSorted();
        assertThat(Suggestion.among("gpd-2023", MANY).nearest()).containsExactly("gdp-2023");
    }

    @Test
    void twoNamesWithoutACommonCharacterAreNotNear() {
        assertThat(Suggestion.nearest("圆", MANY).nearest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, abcd, 1", "abc, axc, 1", "'', abc, 3"})
    void aSwapAnInsertionADeletionAndAReplacementCountOne(String one, String other, int distance) {
        assertThat(Suggestion.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void aWordAsLongAsAFileIsComparedWithNothing() {
        String typed = "[a](".repeat(100_000);
        var known = new ArrayList<String>();
        for (int i = 0; i < 1_000; i++) known.add("topics/page-" + i + ".html");
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Suggestion.nearest(typed, known))
                        .nearest())
                .isEmpty();
    }
}
