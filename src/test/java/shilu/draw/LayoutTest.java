package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
    @Test
    void wrappedLinesAreBalanced() {
        assertThat(Wrapping.wrap("一二三四五六七八九十百千", 8 * 13, Theme.LABEL)).containsExactly("一二三四五六", "七八九十百千");
    }

    @Test
    void closingSignsAndUnitsStayWithWhatTheyFollow() {
        for (double width = 40; width < 160; width += 3)
            for (String line : Wrapping.wrap("产能达到1500万吨，其中（甲、乙两县）占60%。", width, Theme.LABEL)) {
                assertThat("，。、）%").doesNotContain(line.substring(0, 1));
                assertThat(line).doesNotEndWith("（").doesNotEndWith("1500");
            }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "左权三江煤棚 | 5 | 左权 三江煤棚",
                "发改委多次调度 | 5 | 发改委 多次调度",
                "市专业镇发展领导小组 | 7 | 市专业镇 发展领导小组",
                "上站村社区食堂 | 5 | 上站村 社区食堂",
                "人民银行晋中分行、中征平台 | 9 | 人民银行晋中分行、 中征平台",
                "一起搭起“工程中标贷”平台 | 9 | 一起搭起 “工程中标贷”平台",
                "全年的变化很大 | 5 | 全年的 变化很大"
            })
    void wordsAreKeptWholeWhereTwoCharactersMakeOne(String text, int room, String lines) {
        assertThat(Wrapping.wrap(text, room * 13.0 + 1, Theme.LABEL)).containsExactly(lines.split(" "));
    }

    @Test
    void aNumberAndItsUnitAreNeverParted() {
        for (double width = 60; width < 200; width += 3) {
            var lines = Wrapping.wrap("设计年产101万吨，发电2.38亿千瓦时，5万余户用上", width, Theme.LABEL);
            assertThat(lines)
                    .anyMatch(line -> line.contains("101万吨"))
                    .anyMatch(line -> line.contains("2.38亿千瓦时"))
                    .anyMatch(line -> line.contains("5万余户"));
        }
    }

    @Test
    void anApostropheIsPartOfItsWord() {
        for (double width = 50; width < 120; width += 3)
            assertThat(Wrapping.wrap("The paper’s text", width, Theme.LABEL))
                    .anyMatch(line -> line.contains("paper’s"));
    }

    @Test
    void aMarkOfTheAuthorDecidesAndIsNotPrinted() {
        String marked = "全龄友好" + LineEnd.MARK + "关爱圈";
        assertThat(Wrapping.wrap(marked, 5 * 13, Theme.LABEL)).containsExactly("全龄友好", "关爱圈");
        assertThat(Wrapping.wrap(marked, 8 * 13, Theme.LABEL)).containsExactly("全龄友好关爱圈");
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
