package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conventions of Chinese text, each by its id: what breaks it, and how it is mended. */
class ChineseStyleTest {
    private static List<String> found(String text) {
        return ChineseStyle.ALL.stream()
                .flatMap(rule -> rule.in(text).stream().map(breach -> rule.id() + " " + breach.mended()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N1 | 增产15-30%。 | 增产15%～30%。",
                "N1 | 增产15～30%。 | 增产15%～30%。",
                "N1 | 投资9~16亿元 | 投资9亿～16亿元",
                "N1 | 投资9亿-16亿元 | 投资9亿～16亿元",
                "N1 | 要等3-5年。 | 要等3～5年。",
                "N1 | 在2021-2025年间 | 在2021—2025年间",
                "N1 | 在2021～2025年间 | 在2021—2025年间",
                "N2 | 到2008-8为止 | 到2008年8月为止",
                "N2 | 在08年8月 | 在2008年8月",
                "N3 | 提高.46元 | 提高0.46元",
                "N4 | 共2,458户 | 共2458户",
                "N5 | 约4千户 | 约4000户",
                "N5 | 约3百万户 | 约300万户",
                "N6 | 二〇〇八年8月8日 | 2008年8月8日",
                "N6 | 在2008年八月 | 在2008年8月",
                "N6 | 占百分之50 | 占50%",
                "N7 | 等了三、五天 | 等了三五天",
                "N7 | 有七、八十家 | 有七八十家",
                "B1 | 转型,升级 | 转型，升级",
                "B1 | 为什么? | 为什么？",
                "B1 | 增长5%,高于全省 | 长5%，高于全省",
                "B1 | 结束了. | 结束了。",
                "B2 | 全市(含开发区)的数 | 全市（含开发区）的数",
                "B2 | 甲醇(CH3OH)是 | 甲醇（CH3OH）是",
                "B2 | 叫\"样板\"的 | 叫“样板”的",
                "B3 | 《甲》、《乙》 | 《甲》《乙》",
                "B3 | “链”、“群” | “链”“群”",
                "B5 | 国办发[2017]47号 | 国办发〔2017〕47号",
                "B5 | 国办发（2017）第47号 | 国办发〔2017〕第47号",
                "B6 | 还有... | 还有……",
                "B6 | 还有…别的 | 还有……别的",
                "B6 | 焦炭--钢铁 | 焦炭——钢铁",
                "B7 | 转型，，升级 | 转型，升级",
                "B7 | 转型，。 | 转型。",
                "B8 | 地区生产总值 1284亿元 | 生产总值1284",
                "B8 | 在2024 年 | 2024年",
                "B9 | 装机８ＧＷ | 装机8GW",
                "S7 | 提高3%个百分点 | 提高3个百分点",
                "S7 | 减少了2倍 | ……%",
                "S7-ratio | 占比提高了3.5% | 占比提高了3.5个百分点",
                "S7-ratio | 失业率下降1% | 失业率下降1个百分点",
            })
    void eachConventionIsHeldAndMended(String rule, String text, String mended) {
        assertThat(found(text)).as(text).hasSize(1);
        assertThat(found(text).get(0)).startsWith(rule + " ").contains(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增产15%～30%，投资9亿～16亿元，要等3～5年。",
                "2021—2025年，2021年—2025年，2025-10-24的报纸。",
                "地区生产总值1284.9亿元，增长4.1%。",
                "约4000户，4万户，3亿元，5千瓦，2千克，3千米，10千伏。",
                "二〇〇八年八月八日，2008年8月8日，一月，三月中旬。",
                "第一、二产业和第二、三产业，三四月份，三五天。",
                "《甲》《乙》，“链”“群”，（一）总则，“甲”，“乙”。",
                "国办发〔2017〕47号，GB/T 15834—2011，GB/T 2260-2007。",
                "煤—焦—氢—车，焦—醇—氢—氨，北京—太原。",
                "还有……后来——没有后来。",
                "K4588次列车，PM2.5，LNG，LNG、CNG 和 VOCs。",
                "见 https://example.org/a?b=1,c 与 a.b@example.org，时间8:30。",
                "热线0354-12345，电话0354-3071234，比分3-2。",
                "占比提高到97%，比重升至60%，效率提升30%，增长率为3%。",
                "失业率为1%，下降0.2个百分点；速率提高2倍。",
                "“十四五”期间，全市20家企业增加到30家。",
                "共10万吨，1.5万吨，0.46元；v1.2.3，192.168.1.1。",
                "为什么？因为——“没有数”！",
                "版本：第3版；页码：第12—15页。",
                "一、总则；二、三产业；（三）附则。",
            })
    void soundTextIsLeftAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void b4NoHeadingEndsLikeASentence() {
        assertThat(ChineseStyle.HEADING.in("从前是什么样。")).hasSize(1);
        assertThat(ChineseStyle.HEADING.in("从前是什么样？")).isEmpty();
    }

    /** Seeded: whatever stands there, every rule ends, points into the text, and is content with what it proposed. */
    @Test
    void everyMendIsContentWithItself() {
        var random = new Random(20261122);
        String pieces = "0123456789０５％%.,，。；：、？?!()（）“”\"《》〔〕[]-–—～~… 一二三五十百千万亿年月日个倍率比重提高下降占晋中LNG";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(24); i > 0; i--) text.append(pieces.charAt(random.nextInt(pieces.length())));
            String line = text.toString();
            Stream.concat(ChineseStyle.ALL.stream(), Stream.of(ChineseStyle.HEADING))
                    .forEach(rule -> {
                        for (var breach : rule.in(line)) {
                            assertThat(breach.start()).as(line).isBetween(0, line.length());
                            assertThat(breach.excerpt()).as(line).isNotEqualTo(breach.mended());
                        }
                    });
        }
    }
}
