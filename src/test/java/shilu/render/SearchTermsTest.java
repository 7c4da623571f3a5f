package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTermsTest {
    @Test
    void hanRunsBecomeOverlappingPairsAndTheLastCharacter() {
        assertThat(SearchTerms.of("焦炉煤气")).containsExactly("焦炉", "炉煤", "煤气", "气");
        assertThat(SearchTerms.of("镇")).containsExactly("镇");
    }

    @Test
    void punctuationEndsARun() {
        assertThat(SearchTerms.of("牛肉、漆器")).containsExactly("牛肉", "肉", "漆器", "器");
    }

    @Test
    void numbersAndLatinWordsStayWhole() {
        assertThat(SearchTerms.of("2462.6亿元")).containsExactly("2462.6", "亿元", "元");
        assertThat(SearchTerms.of("PM2.5")).containsExactly("pm2.5");
        assertThat(SearchTerms.of("COVID-19.")).containsExactly("covid-19");
    }

    @Test
    void widthCaseAndThousandsCommasMakeNoDifference() {
        assertThat(SearchTerms.of("１，５００万吨ＬＮＧ")).isEqualTo(SearchTerms.of("1500万吨lng"));
        assertThat(SearchTerms.of("1,234,567.8")).containsExactly("1234567.8");
        assertThat(SearchTerms.of("2,3")).containsExactly("2", "3");
    }

    @Test
    void rareCharactersAreNotCutInTwo() {
        assertThat(SearchTerms.of("𠮷野家")).containsExactly("𠮷野", "野家", "家");
    }
}
