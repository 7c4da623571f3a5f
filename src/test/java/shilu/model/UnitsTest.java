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
    @ValueSource(strings = {"亿圆", "亿", "元元", "/吨", "元/", "万届", "吨/吨/吨/", "斤"})
    void whatTheTableDoesNotHoldIsNoUnit(String symbol) {
        assertThat(UNITS.find(symbol)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"亿圆, 亿元", "億元, 亿元", "萬噸, 万吨", "％, %", "' 亿元 ', 亿元", "千瓦时／吨, 千瓦时/吨"})
    void otherCharactersForTheSameUnitAreUnderstood(String typed, String meant) {
        assertThat(UNITS.respelt(typed)).map(Unit::symbol).contains(meant);
    }
}
