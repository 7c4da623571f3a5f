package shilu.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    private static final Units UNITS = Units.standard();

    @ParameterizedTest
    @CsvSource({
        "亿元, money, 100000000",
        "万吨, mass, 10000",
        "百万吨, mass, 1000000",
        "万亿元, money, 1000000000000",
        "千人, count:人, 1000",
        "%, ratio, 0.01",
        "公里, length, 1000"
    })
    void s10MagnitudesStandBeforeBaseUnits(String symbol, String dimension, String factor) {
        assertThat(UNITS.get(symbol).dimension()).isEqualTo(dimension);
        assertThat(UNITS.get(symbol).factor()).isEqualTo(Rational.of(new BigDecimal(factor)));
    }

    @Test
    void aUnitPerAnotherIsMadeOfBoth() {
        var price = UNITS.get("元/吨");

        assertThat(price.dimension()).isEqualTo("money/mass");
        assertThat(price.english()).isEqualTo("yuan per tonne");
        assertThat(UNITS.get("万元/万吨").factor()).isEqualTo(price.factor());
    }

    @ParameterizedTest
    @CsvSource({"亿元, 万元, true", "亿元, 万吨, false", "户, 人, false", "%, 倍, true", "%, 个百分点, false"})
    void s10UnitsConvertWithinOneDimension(String one, String other, boolean converts) {
        assertThat(UNITS.get(one).convertsTo(UNITS.get(other))).isEqualTo(converts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"亿圆", "亿", "元元", "/吨", "元/", "万届", "吨/吨/吨/", "圆"})
    void whatTheTableDoesNotHoldIsNoUnit(String symbol) {
        assertThat(UNITS.find(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "平方公里, 公顷, 100",
        "毫米, 厘米, 0.1",
        "斤, 公斤, 0.5",
        "兆瓦, 千瓦, 1000",
        "万吨标准煤, 吨标煤, 10000",
        "‰, %, 0.1",
        "周, 天, 7",
        "千克, 克, 1000",
        "亿美元, 万美元, 10000",
        "千米, 公里, 1"
    })
    void oneIsSoManyOfTheOther(String one, String other, String times) {
        assertThat(UNITS.get(one).convertsTo(UNITS.get(other))).isTrue();
        assertThat(UNITS.get(one).factor().dividedBy(UNITS.get(other).factor()))
                .isEqualTo(Rational.of(new BigDecimal(times)));
    }

    @ParameterizedTest
    @CsvSource({"万吨, 万", "千克, ''", "千瓦, ''", "千克/亩, ''", "千人, 千", "万千瓦, 万", "万亿元, 万亿", "微克/立方米, ''"})
    void aNameOfItsOwnIsNoMultiple(String symbol, String magnitude) {
        assertThat(UNITS.magnitude(symbol)).isEqualTo(magnitude);
    }

    @ParameterizedTest
    @CsvSource({
        "吨标准煤/万元, 'tce per 10,000 yuan'",
        "微克/立方米, µg per cubic metre",
        "元/人, yuan per person",
        "张/千人, 'per 1,000 people'"
    })
    void whatStandsBelowTheSlashKeepsItsMultiple(String symbol, String english) {
        assertThat(UNITS.get(symbol).english()).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"km, 公里", "万平米, 万平方米", "㎡, 平方米", "百分点, 个百分点", "°C, ℃", "万Kw, 万千瓦"})
    void otherNamesForTheSameUnitAreUnderstood(String typed, String meant) {
        assertThat(UNITS.respelt(typed)).map(Unit::symbol).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"亿圆, 亿元", "億元, 亿元", "萬噸, 万吨", "％, %", "' 亿元 ', 亿元", "千瓦时／吨, 千瓦时/吨"})
    void otherCharactersForTheSameUnitAreUnderstood(String typed, String meant) {
        assertThat(UNITS.respelt(typed)).map(Unit::symbol).contains(meant);
    }
}
