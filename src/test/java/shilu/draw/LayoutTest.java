package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void wrappedLinesAreBalanced() {
        assertThat(Wrapping.wrap("一二三四五六七八九十", 8 * 13, Theme.LABEL)).containsExactly("一二三四五", "六七八九十");
    }

    @Test
    void closingSignsAndUnitsStayWithWhatTheyFollow() {
        for (double width = 40; width < 160; width += 3)
            for (String line : Wrapping.wrap("产能达到1500万吨，其中（甲、乙两县）占60%。", width, Theme.LABEL)) {
                assertThat("，。、）%").doesNotContain(line.substring(0, 1));
                assertThat(line).doesNotEndWith("（").doesNotEndWith("1500");
            }
    }

    @Test
    void labelsAreSpreadWithoutChangingTheirOrder() {
        double[] middles = Dodge.spread(new double[] {50, 52, 51}, new double[] {10, 10, 10}, 0, 100);
        assertThat(middles).containsExactly(41, 61, 51);
    }

    @Test
    void labelsStayWithinBounds() {
        double[] middles = Dodge.spread(new double[] {1, 2}, new double[] {10, 10}, 0, 100);
        assertThat(middles).containsExactly(5, 15);
    }

    @Test
    void ticksAreRoundAndHoldAllNumbers() {
        var ticks = Ticks.around(1.37, 4.36);
        assertThat(ticks.print(0)).isEqualTo("0");
        assertThat(ticks.print(ticks.count() - 1)).isEqualTo("5");
    }

    @Test
    void ticksFarFromZeroLeaveItOut() {
        assertThat(Ticks.around(58.8, 70.1).print(0)).isEqualTo("55");
        assertThat(Ticks.around(-3, -3).print(0)).isEqualTo("−3");
    }

    @Test
    void numbersAreWrittenShortAndWithoutLocale() {
        assertThat(SvgShapes.number(1.005)).isEqualTo("1");
        assertThat(SvgShapes.number(-0.001)).isEqualTo("0");
        assertThat(SvgShapes.number(12.3)).isEqualTo("12.3");
        assertThat(SvgShapes.number(-7.05)).isEqualTo("-7.05");
    }
}
