package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.problem.Language;

class EnglishNumbersTest {
    private final NumberFinder finder = NumberFinder.of(Language.EN, List.of("156", "12345"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Output reached 245.88 billion yuan. | 245.88 billion yuan",
                "Output reached 5 million. | 5 million",
                "RMB 20 billion was spent. | RMB 20 billion",
                "It cost $1,200. | $1,200",
                "The share is 97%. | 97%",
                "The share is 97 per cent. | 97 per cent",
                "It rose by 3.5 percentage points. | 3.5 percentage points",
                "Yields grew 15%–30%. | 15%–30%",
                "Yields grew 15-30 percent. | 15-30 percent",
                "It fell by −2.5. | −2.5",
                "Some 50,000 households | 50,000",
                "Plants make 2000 tonnes a day. | 2000 tonnes",
                "In all, 12 projects | 12",
                "The zone has four major coking firms. | four major",
                "The mine has two ovens. | two ovens",
                "Twenty-two mines are smart. | Twenty-two mines",
                "More than a hundred firms came. | a hundred",
                "Dozens of firms came. | Dozens",
                "Tens of thousands of visitors | Tens of thousands",
                "Half of the firms | Half of",
                "More than half are new. | More than half",
                "Two thirds of output | Two thirds",
                "A third of output | A third",
                "three-quarters are new | three-quarters",
                "One in five households | One in five",
                "Output doubled. | doubled",
                "It is twice as large. | twice",
                "a tenfold rise | tenfold",
                "Ten per cent is waste. | Ten per cent",
                "It took three years. | three years",
                "an 8 GW base | 8 GW",
                "Over 15 million tonnes run. | 15 million tonnes",
                "The 101-strong team | 101-strong",
            })
    void findsAQuantity(String text, String quantity) {
        assertThat(finder.find(text)).extracting(NumberFinder.Found::text).containsExactly(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 24 October 2025 the paper came out.",
                "In May 2026 and on May 6, 2026, visitors came.",
                "From 2021 to 2025, in 2021–2025 and 2021-25, nothing changed.",
                "The 1990s are over; by 2030 more will be.",
                "The first half of 2023, H1 2023 and the third quarter.",
                "2023 was a good year.",
                "In 2023 people moved.",
                "The 14th Five-Year Plan and the 15th.",
                "The “156” strategy and the 12345 hotline.",
                "Train K4588, PM2.5, GB/T 2260, ISO 9001 and the A4.",
                "The 24th session, the third place, the first of its kind.",
                "Phase 2 is under way; see Section 3 and page 03.",
                "These two figures can't be compared, nor can those three.",
                "The two differ, and both stand.",
                "Two papers tell of it; the three sources disagree.",
                "The papers print two different names.",
                "One of them says so, and no one objects.",
                "1. Read the source",
                "It began half a year later, halfway up the hill.",
                "Someone often weights the tension within a network.",
                "The secondary and tertiary sectors, and primary value added.",
                "A one-off, a one-sided tale, and one or two doubts.",
                "The paper dated 2025-05-09 has it.",
                "Euro 6 lorries and China 6 engines.",
                "The doors open at 8:30.",
                "Either of the two may be right.",
                "Carbon dioxide, dimethyl ether and two-way trade.",
                "Carts came from all five counties.",
            })
    void leavesAloneWhatIsNoMeasurement(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hundred ", "hundred and two ", "million million ", "A1-1-1-1", "nos 1, 2, ", "1,111,"})
    void bearsWordsWithoutEnd(String words) {
        assertThat(finder.find(words.repeat(20_000))).isNotNull();
    }

    @Test
    void readsTheNumberWithItsScale() {
        assertThat(finder.find("245.88 billion yuan").get(0).number().orElseThrow())
                .isEqualByComparingTo("245880000000");
        assertThat(finder.find("four major firms").get(0).number().orElseThrow())
                .isEqualByComparingTo("4");
        assertThat(finder.find("two thirds of it").get(0).number()).isEmpty();
    }
}
