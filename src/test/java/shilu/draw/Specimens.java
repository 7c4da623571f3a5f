package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;
import static shilu.draw.Specimen.line;
import static shilu.draw.Specimen.named;
import static shilu.draw.Specimen.yearly;

import java.util.List;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Qualifier;
import shilu.model.Status;

/** Charts that are hard to draw: few and many marks, long names, numbers below zero, plans, ranges, hedges. */
final class Specimens {
    private static final String LONG = "以焦炉煤气为原料生产甲醇及下游精细化工产品的综合利用示范项目";

    private Specimens() {}

    static Specimen all() {
        var specimen = SpecimenDiagrams.all(names(columns(bars(lines(shares(new Specimen()))))));
        specimen = SpecimenPairs.all(SpecimenLollipops.all(specimen));
        specimen = SpecimenMultiples.all(SpecimenFlows.all(SpecimenWaterfalls.all(specimen)));
        return SpecimenSpans.all(SpecimenPlans.all(specimen));
    }

    private static Specimen columns(Specimen specimen) {
        var output = yearly(
                "总值", "gdp", 2015, "亿元", "1046.1", "1091.1", "1284.9", "1447.6", "1460.2", "1468.8", "1843.9", "2090.6",
                "2103.9", "2190.5");
        return specimen.with(new Chart.ColumnChart(
                        highlighting(
                                caption("columns-ten", "十年间，全市地区生产总值翻了一番", "地区生产总值，2015—2024年，亿元（当年价格）"), "gdp-2024"),
                        output))
                .with(new Chart.ColumnChart(
                        caption("columns-one", "只有一个数", "产量，2024年，万吨"), yearly("产量", "one", 2024, "万吨", "12.5")))
                .with(new Chart.ColumnChart(
                        caption("columns-signs", "三年增，两年减", "增速，2020—2024年，%"),
                        yearly("增速", "sign", 2020, "%", "3.2", "-1.6", "0", "-12.4", "6.8")))
                .with(new Chart.ColumnChart(
                        caption("columns-forty", "四十年的产量", "产量，万吨"),
                        line(
                                "产量",
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Given.of("forty-" + i, String.valueOf(120 + i * 7 % 31), "万吨")
                                                .in(String.valueOf(1985 + i))
                                                .labelled(1985 + i + "年"))
                                        .toList())))
                .with(new Chart.ColumnChart(
                        caption("columns-plans", "到2030年再翻一番", "装机容量，万千瓦"),
                        line(
                                "装机",
                                Given.of("plan-a", "320", "万千瓦").in("2022").labelled("2022年"),
                                Given.of("plan-b", "410.5", "万千瓦")
                                        .in("2024")
                                        .hedged(Qualifier.ABOUT)
                                        .labelled("2024年"),
                                Given.of("plan-c", "600", "万千瓦")
                                        .in("2025")
                                        .hedged(Qualifier.OVER)
                                        .as(Status.PLANNED)
                                        .labelled("2025年"),
                                Given.of("plan-d", "1", "万千瓦")
                                        .in("2030")
                                        .between("800", "900")
                                        .as(Status.TARGET)
                                        .labelled("2030年"))));
    }

    private static Specimen names(Specimen specimen) {
        return specimen.with(new Chart.ColumnChart(
                        caption("columns-names", "名字很长的柱", "投资"),
                        named(
                                "投资",
                                "cost",
                                "亿元",
                                LONG,
                                "12.345",
                                "氢能产业园一期",
                                "6",
                                "甲醇重卡制造基地",
                                "33.1",
                                "煤层气",
                                "0.08",
                                "绿色焦化",
                                "12")))
                .with(new Chart.ShareChart(
                        caption("shares-names", "名字很长的条和部分", "构成"),
                        List.of(
                                named("规模以上工业企业综合能源消费量", "use-a", "万吨", LONG, "30", "第二条", "1"),
                                named("居民生活", "use-b", "万吨", LONG, "30", "第二条", "99"),
                                named("交通运输、仓储和邮政业及批发零售业", "use-c", "万吨", LONG, "30", "第二条", "100"),
                                named("其他", "use-d", "万吨", LONG, "0", "第二条", "1000"))))
                .with(new Chart.LineChart(
                        caption("lines-close", "四条线挨得很近", "比重"),
                        List.of(
                                yearly("规模以上工业增加值能耗累计下降率", "close-a", 2021, "%", "10.11", "10.5", "11.01"),
                                yearly("第二条线的名字", "close-b", 2021, "%", "10.12", "10.6", "11.02"),
                                yearly("三", "close-c", 2021, "%", "10.13", "10.7", "11.03"),
                                yearly("第四条线的名字也不短", "close-d", 2021, "%", "10.14", "10.8", "11.04"))));
    }

    private static Specimen bars(Specimen specimen) {
        return specimen.with(new Chart.BarChart(
                        highlighting(
                                caption("bars-names", "煤、焦、钢仍占工业营收八成，焦化下游已居第五", "规模以上工业营业收入前九位行业，2024年，亿元"), "trade-4"),
                        named(
                                "营业收入",
                                "trade",
                                "亿元",
                                "煤炭开采和洗选业",
                                "986.4",
                                "石油、煤炭及其他燃料加工业（含炼焦及焦炉煤气净化）",
                                "612.7",
                                "黑色金属冶炼和压延加工业",
                                "318.2",
                                "电力、热力生产和供应业",
                                "241.5",
                                "化学原料和化学制品制造业（含焦炉煤气制甲醇、LNG）",
                                "158.9",
                                "汽车制造业（甲醇汽车与新能源汽车）",
                                "121.3",
                                "非金属矿物制品业",
                                "96.8",
                                "酒、饮料和精制茶制造业",
                                "41.2",
                                "医药制造业",
                                "33.6"),
                        true))
                .with(new Chart.BarChart(
                        caption("bars-one", "一条", "产量，万吨"), named("产量", "single", "万吨", "甲县", "7.5"), true))
                .with(new Chart.BarChart(
                        caption("bars-equal", "全都一样", "产量，万吨"),
                        named("产量", "same", "万吨", "甲县", "5", "乙县", "5", "丙县", "5"),
                        true))
                .with(new Chart.BarChart(
                        caption("bars-signs", "煤焦大县负增长", "增速，2024年，%"),
                        named(
                                "增速", "growth", "%", "甲区", "6.8", "乙区", "5.9", "丙县", "2.6", "丁县", "0.4", "戊市", "-1.6",
                                "己县", "-3.2"),
                        true))
                .with(new Chart.BarChart(
                        caption("bars-extremes", "大小悬殊", "投资"),
                        line(
                                "投资",
                                Given.of("huge", "98765.43", "亿元").labelled(LONG),
                                Given.of("middle", "320", "亿元")
                                        .hedged(Qualifier.SOME)
                                        .labelled("中等"),
                                Given.of("tiny", "3.5", "万元")
                                        .hedged(Qualifier.AT_LEAST)
                                        .labelled("很小很小的一个"),
                                Given.of("none", "0", "亿元").labelled("没有"),
                                Given.of("range", "1", "亿元")
                                        .between("20000", "40000")
                                        .as(Status.PLANNED)
                                        .labelled("区间（计划）"),
                                Given.of("goal", "60000", "亿元")
                                        .hedged(Qualifier.UP_TO)
                                        .as(Status.TARGET)
                                        .labelled("目标数")),
                        true))
                .with(new Chart.BarChart(
                        caption("bars-forty", "四十条", "产量，万吨"),
                        line(
                                "产量",
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Given.of("many-" + i, String.valueOf(400 - i * 9), "万吨")
                                                .labelled("第" + (i + 1) + "个乡镇"))
                                        .toList()),
                        true));
    }

    private static Specimen lines(Specimen specimen) {
        return specimen.with(new Chart.LineChart(
                        caption("lines-three", "城乡收入都在涨，差距由2.3倍缩到不足2倍", "居民人均可支配收入，2018—2024年，万元"),
                        List.of(
                                yearly(
                                        "城镇居民", "urban", 2018, "万元", "3.16", "3.37", "3.51", "3.77", "3.97", "4.17",
                                        "4.36"),
                                yearly(
                                        "全体居民", "every", 2018, "万元", "2.24", "2.43", "2.57", "2.81", "2.98", "3.17",
                                        "3.35"),
                                yearly(
                                        "农村居民", "rural", 2018, "万元", "1.37", "1.50", "1.61", "1.79", "1.93", "2.09",
                                        "2.23"))))
                .with(new Chart.LineChart(
                        highlighting(caption("lines-point", "只说其中一条", "比重，%"), "near-2022"),
                        List.of(
                                yearly("名字相当长的第一条线的名字", "far", 2018, "%", "60.1", "61", "62", "63", "64", "65"),
                                yearly("第二条", "near", 2018, "%", "58.8", "60", "61", "62.5", "64.1", "65.2"),
                                yearly("只到二〇二〇年的第三条", "short", 2018, "%", "70.1", "68", "66.4"))))
                .with(new Chart.LineChart(
                        caption("lines-plan", "计划还没有成为事实", "产量，万吨"),
                        List.of(line(
                                "产量",
                                Given.of("out-a", "110", "万吨").in("2020").labelled("2020年"),
                                Given.of("out-b", "140", "万吨").in("2021").labelled("2021年"),
                                Given.of("out-c", "125", "万吨").in("2023-H1").labelled("2023年上半年"),
                                Given.of("out-d", "180", "万吨")
                                        .in("2025")
                                        .hedged(Qualifier.ABOUT)
                                        .as(Status.PLANNED)
                                        .labelled("2025年"),
                                Given.of("out-e", "1", "万吨")
                                        .in("2030")
                                        .between("220", "260")
                                        .as(Status.TARGET)
                                        .labelled("2030年")))))
                .with(new Chart.LineChart(
                        caption("lines-dot", "一个点", "产量，万吨"), List.of(yearly("产量", "dot", 2024, "万吨", "-3"))));
    }

    private static Specimen shares(Specimen specimen) {
        return specimen.with(new Chart.ShareChart(
                        caption("shares-given", "灵活的三次产业结构", "三次产业占地区生产总值比重，2024年，%"),
                        List.of(
                                named("第一产业", "first", "%", "全市", "8.1", "甲县", "2.6", "乙市", "3.4", "丙县", "20.4"),
                                named("第二产业", "second", "%", "全市", "52.4", "甲县", "76.8", "乙市", "68.9", "丙县", "32.3"),
                                named("第三产业", "third", "%", "全市", "39.5", "甲县", "20.6", "乙市", "27.7", "丙县", "47.3"))))
                .with(new Chart.ShareChart(
                        caption("shares-computed", "由绝对数算出的比重", "发电量构成，%"),
                        List.of(
                                line(
                                        "煤电（含煤矸石、焦炉煤气等资源综合利用）",
                                        Given.of("coal-a", "312.5", "亿千瓦时").labelled("2020年"),
                                        Given.of("coal-b", "295", "亿千瓦时")
                                                .hedged(Qualifier.ABOUT)
                                                .labelled("2024年"),
                                        Given.of("coal-c", "200", "亿千瓦时")
                                                .as(Status.TARGET)
                                                .labelled("2030年")),
                                line(
                                        "风电",
                                        Given.of("wind-a", "21.5", "亿千瓦时").labelled("2020年"),
                                        Given.of("wind-b", "600000", "万千瓦时").labelled("2024年"),
                                        Given.of("wind-c", "150", "亿千瓦时")
                                                .as(Status.TARGET)
                                                .labelled("2030年")),
                                line(
                                        "太阳能发电及其他",
                                        Given.of("sun-a", "8.3", "亿千瓦时").labelled("2020年"),
                                        Given.of("sun-b", "44.9", "亿千瓦时").labelled("2024年"),
                                        Given.of("sun-c", "160", "亿千瓦时")
                                                .as(Status.TARGET)
                                                .labelled("2030年")))));
    }
}
