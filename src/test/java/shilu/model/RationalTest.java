package shilu.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RationalTest {
    @Test
    void s10AThirdStaysAThirdUntilItIsPrinted() {
        var third = of("1").dividedBy(of("3"));

        assertThat(third.times(of("3"))).isEqualTo(Rational.ONE);
        assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    }

    @Test
    void tenthsAddUpExactly() {
        assertThat(of("0.1").plus(of("0.2"))).isEqualTo(of("0.3"));
    }

    @ParameterizedTest
    @CsvSource({"0.125, 2, 0.12", "0.375, 2, 0.38", "2.5, 0, 2", "3.5, 0, 4", "-0.125, 2, -0.12", "12, 1, 12.0"})
    void s10HalvesAreRoundedToTheEvenNeighbour(String number, int decimals, String rounded) {
        assertThat(of(number).rounded(decimals)).isEqualTo(new BigDecimal(rounded));
    }

    @Test
    void fractionsAreKeptInLowestTermsWithThePlusBelow() {
        assertThat(of("2").dividedBy(of("-4"))).isEqualTo(of("-0.5"));
        assertThat(of("2").dividedBy(of("-4")).denominator()).isEqualTo("2");
    }

    @Test
    void dividingByZeroIsRefused() {
        assertThatThrownBy(() -> of("1").dividedBy(of("0.00"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void largeNumbersWithNegativeScaleAreRead() {
        assertThat(of("1E+3")).isEqualTo(of("1000"));
    }

    @Test
    void orderIsThatOfNumbers() {
        assertThat(of("1").dividedBy(of("3"))).isLessThan(of("0.34")).isGreaterThan(of("0.33"));
    }

    private static Rational of(String number) {
        return Rational.of(new BigDecimal(number));
    }
}
