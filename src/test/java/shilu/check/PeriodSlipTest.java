package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodSlipTest {
    @ParameterizedTest
    @CsvSource({
        "2025年, 2025",
        "２０２５, 2025",
        "2025年9月, 2025-09",
        "2025 年 9 月, 2025-09",
        "2025.9, 2025-09",
        "2025/9, 2025-09",
        "2025-9, 2025-09",
        "2025年9月15日, 2025-09-15",
        "2025.9.5, 2025-09-05",
        "2025/9/5, 2025-09-05",
        "2025-9-5, 2025-09-05",
        "20250905, 2025-09-05",
        "2025年上半年, 2025-H1",
        "2025下半年, 2025-H2",
        "2025H1, 2025-H1",
        "2025-h2, 2025-H2",
        "2025年第三季度, 2025-Q3",
        "2025年一季度, 2025-Q1",
        "2025年2季度, 2025-Q2",
        "2025q4, 2025-Q4",
        "2025年1—6月, 2025-01/2025-06",
        "2025年1月至6月, 2025-01/2025-06",
        "2021-2025, 2021/2025",
        "2021—2025年, 2021/2025",
    })
    void whatPeopleWriteIsShownAsContentWritesIt(String typed, String written) {
        assertThat(PeriodSlip.meant(typed)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年",
                "九月",
                "2025年13月",
                "2025年2月30日",
                "2025-02-30",
                "2025-2021",
                "25年",
                "2025年冬",
                "2025年初",
                "2025年底",
                "2025.1-6",
                "2025年1-6",
                "2025/1-6",
                ""
            })
    void whatCanBeNoDateIsNotGuessed(String typed) {
        assertThat(PeriodSlip.meant(typed)).isEmpty();
    }
}
