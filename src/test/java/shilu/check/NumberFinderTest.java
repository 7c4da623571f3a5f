package shilu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shilu.problem.Language;

class NumberFinderTest {
    private final NumberFinder finder = NumberFinder.of(Language.ZH, List.of("156", "12345"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "产值达到2458.8亿元。 | 2458.8亿元",
                "产值达到２４５８．８亿元。 | ２４５８．８亿元",
                "产值2,458.8亿元。 | 2,458.8亿元",
                "占比达97%。 | 97%",
                "占比达９７％。 | ９７％",
                "提高了3.5个百分点。 | 3.5个百分点",
                "增产15%～30%。 | 15%～30%",
                "惠及5万余户居民。 | 5万余户",
                "一半以上的企业 | 一半以上",
                "占全国过半。 | 过半",
                "产量翻一番。 | 翻一番",
                "产量翻了两番。 | 翻了两番",
                "建成两座焦炉。 | 两座",
                "聚集四大企业。 | 四大",
                "二十万户农户 | 二十万户",
                "百分之五十六来自制造业 | 百分之五十六",
                "三分之二来自工业 | 三分之二",
                "上百家企业 | 上百家",
                "三成来自服务业 | 三成",
                "增长一倍 | 一倍",
                "装机8GW | 8GW",
                "力争三年成势 | 三年",
                // At the beginning of a line, where lists have their numbers.
                "12.5亿元投下去 | 12.5亿元",
                "（300）家企业 | 300",
                // Behind words that point elsewhere.
                "此后300亿元投资落地 | 300亿元",
                "此前300家企业关停 | 300家",
                "投产后1500万吨 | 1500万吨",
                "目前三家企业 | 三家",
                "各300万元 | 300万元",
                "每300米一处 | 300米",
                "第1500万吨 | 1500万吨",
                "这二十万户人家 | 二十万户",
                // Behind letters, which names begin with.
                "全市GDP2458.8亿元 | 2458.8亿元",
                "GDP 300亿元 | 300亿元",
                "年产LNG 50万吨 | 50万吨",
                "KPI 100% | 100%",
                // What the list allows, within a longer number and before a measure.
                "投资1560亿元 | 1560亿元",
                "123456家 | 123456家",
                "156万元 | 156万元",
                // Words that count without a plain numeral.
                "百余家企业 | 百余家",
                "近百家企业 | 近百家",
                "十几家企业 | 十几家",
                "万余人 | 万余人",
                "产值过亿元 | 过亿元",
                "十分之一来自工业 | 十分之一",
                "税费减半 | 减半",
                "叁佰家企业 | 叁佰家",
                "③家企业 | ③家",
            })
    void findsAQuantity(String text, String quantity) {
        assertThat(finder.find(text)).extracting(NumberFinder.Found::text).containsExactly(quantity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年10月24日，阳光很好。",
                "2024年至2025年，或2021—2025年，或2021年—2025年。",
                "2023年上半年，上半年的数还没有印。",
                "1月27日通车，5月6日至9日办展。",
                "2025-10-24 的报纸",
                "“十四五”期间，十五五时期，迈向“十五五”。",
                "“156”战略举措与12345热线。",
                "K4588次列车从左边开来，PM2.5 与 GB/T 2260。",
                "第一产业、第二产业和第三产业，第24届，第四位。",
                "一是改革，一方面，一起，一条路走到底，每一步都是原料。",
                "这两个数不能相比，前三项也不能，后两家同样。",
                "两手抓，千家万户，四面八方，十分不易，万一不行。",
                "二氧化碳、三农、四季、八路军、百姓。",
                "（一）总则 ",
                "1. 先读来源",
                "一期和二期已开工。",
                "两种说法都在，两者都不改。",
                "一名工人，一家企业，一座城市。",
                "百年老店，千年古城，半年之后。",
                "同比、环比、比重、人均。",
                "进入两位数增长的行业",
                "三方签字，各方都在。",
            })
    void leavesAloneWhatIsNoMeasurement(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void saysWhereTheQuantityStands() {
        var found = finder.find("前面的话，共3家。").get(0);
        assertThat(found.offset()).isEqualTo(6);
        assertThat(found.text()).isEqualTo("3家");
    }

    @Test
    void findsEachOfSeveral() {
        assertThat(finder.find("22座煤矿、811万吨、两项产品"))
                .extracting(NumberFinder.Found::text)
                .containsExactly("22座", "811万吨", "两项");
    }
}
