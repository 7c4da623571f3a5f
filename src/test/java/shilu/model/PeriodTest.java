package shilu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.problem.Language;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2023-H1, 2023-01-01, 2023-06-30",
        "2023-H2, 2023-07-01, 2023-12-31",
        "2023-Q3, 2023-07-01, 2023-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-01-27, 2025-01-27, 2025-01-27",
        "2021/2025, 2021-01-01, 2025-12-31",
        "2023-H1/2024-03, 2023-01-01, 2024-03-31"
    })
    void aPeriodHasAFirstAndALastDay(String text, String start, String end) {
        var period = Period.parse(text).orElseThrow();

        assertThat(period.start()).hasToString(start);
        assertThat(period.end()).hasToString(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2023-02-29",
                "2024-H3",
                "2024-Q0",
                "2025/2021",
                "2021/",
                "/",
                "2021/2022/2023",
                "2024 ",
                "２０２４",
                "2024年",
                "2024-1",
                "0000-00"
            })
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024年, 2024",
        "2023-H1, 2023年上半年, H1 2023",
        "2023-Q2, 2023年第二季度, Q2 2023",
        "2025-09, 2025年9月, September 2025",
        "2025-01-27, 2025年1月27日, 27 January 2025",
        "2021/2025, 2021—2025年, 2021–2025",
        "2023-07/2024-02, 2023年7月—2024年2月, July 2023–February 2024"
    })
    void aPeriodIsWordedInBothLanguages(String text, String chinese, String english) {
        var period = Period.parse(text).orElseThrow();

        assertThat(period.in(Language.ZH)).isEqualTo(chinese);
        assertThat(period.in(Language.EN)).isEqualTo(english);
    }

    @Test
    void periodsAreOrderedByTheirBeginningThenByTheirEnd() {
        var periods = new java.util.ArrayList<>(List.of("2024", "2023-H2", "2024-H1", "2023").stream()
                .map(text -> Period.parse(text).orElseThrow())
                .toList());
        Collections.sort(periods);

        assertThat(periods).extracting(Period::text).containsExactly("2023", "2023-H2", "2024-H1", "2024");
    }
}
