package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Units;

class QuantityTest {
    private static Quantity quantity(String number, String unit) {
        return new Quantity(
                Rational.of(new BigDecimal(number)), Units.standard().get(unit));
    }

    @Test
    void toAShareItsChangeInPointsIsAdded() {
        var sum = quantity("39.5", "%").plus(quantity("3.1", "个百分点"));
        assertThat(sum).isEqualTo(quantity("42.6", "%"));
    }

    @Test
    void sharesDifferByPoints() {
        var difference = quantity("42.6", "%").minus(quantity("39.5", "%"));
        assertThat(difference).isEqualTo(quantity("3.1", Unit.PERCENTAGE_POINT));
    }

    @Test
    void pointsAreNoShares() {
        assertThatThrownBy(() -> quantity("3.1", "个百分点").plus(quantity("39.5", "%")))
                .isInstanceOf(Quantity.Mismatch.class);
        assertThatThrownBy(() -> quantity("3.1", "个百分点").in(Units.standard().get("%")))
                .isInstanceOf(Quantity.Mismatch.class);
    }
}
