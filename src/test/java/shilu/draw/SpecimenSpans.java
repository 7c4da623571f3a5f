package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;
import static shilu.draw.Specimen.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.DotChart;
import shilu.model.DotChart.Count;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Observation;
import shilu.model.Place;
import shilu.model.ProgressChart;
import shilu.model.ProgressChart.Goal;
import shilu.model.Qualifier;
import shilu.model.Slug;
import shilu.model.Status;
import shilu.model.Text;
import shilu.model.TimelineChart;
import shilu.model.TimelineChart.Event;

/** Timelines, progress, ranges, dots and tiles that are hard to draw. */
final class SpecimenSpans {
    private static final String LONG = "以焦炉煤气为原料生产甲醇及下游精细化工产品的综合利用示范项目";
    private static final String[] COUNTIES = {
        "榆次区 2 0", "寿阳县 3 0", "昔阳县 4 0", "祁县 1 1", "太谷区 2 1", "榆社县 3 1", "和顺县 4 1", "介休市 0 2", "平遥县 1 2", "左权县 4 2",
        "灵石县 0 3"
    };

    private SpecimenSpans() {}

    static Specimen all(Specimen specimen) {
        return tiles(dots(ranges(progress(timelines(specimen)))));
    }

    // ---- timelines

    static Figure on(String day) {
        return Given.of("day-" + day.replace('/', '-'), "1", "日期")
                .on(day)
                .labelled("")
                .figure();
    }

    static Figure planned(String day) {
        return Given.of("plan-" + day.replace('/', '-'), "1", "日期")
                .as(Status.TARGET)
                .on(day)
                .labelled("")
                .figure();
    }

    static Event event(String name, Figure at) {
        return new Event(Text.of(name), at, Optional.empty());
    }

    static Event event(String name, Figure from, Figure to) {
        return new Event(Text.of(name), from, Optional.of(to));
    }

    private static Specimen timelines(Specimen specimen) {
        return specimen.with(new TimelineChart(
                        caption("timeline-given", "旧产能已退出，绿氢与合成氨排到2028年以后", "综合利用重点任务，2021—2030年"),
                        List.of(
                                event("省级专项规划印发", on("2021-04")),
                                event("4.3米焦炉全部淘汰", on("2021-06"), on("2023")),
                                event("园区制氢一期", on("2022-03"), on("2024-09")),
                                event("甲醇汽车万辆推广", on("2022-07-01"), on("2026-02")),
                                event("焦炉煤气制LNG扩能", on("2024-03"), planned("2026-10")),
                                event("规划纲要", on("2026-03-12")),
                                event("绿氢耦合合成氨示范", planned("2026-07"), planned("2028")),
                                event("焦化干熄焦余热全利用", planned("2027/2029")),
                                event("碳达峰目标年", planned("2030")))))
                .with(new TimelineChart(
                        highlighting(caption("timeline-days", "三周里开了四次会", "市级会议，2023年7—8月"), "day-2023-08-18"),
                        List.of(
                                event("学习决定", on("2023-07-27")),
                                event("研究规划", on("2023-08-08")),
                                event("部署产业振兴", on("2023-08-14"), on("2023-08-15")),
                                event("全会通过意见", on("2023-08-18")))))
                .with(new TimelineChart(caption("timeline-one", "一天", "2025年"), List.of(event("通车", on("2025-01-27")))))
                .with(new TimelineChart(
                        caption("timeline-equal", "同一天，也有只知道年的", "2024—2025年"),
                        List.of(
                                event(LONG, on("2025-01-27")),
                                event("同一天", on("2025-01-27")),
                                event("只知道月", on("2025-01")),
                                event("只知道年", on("2025")),
                                event("占满整条时间线的一段", on("2024"), on("2025")))))
                .with(new TimelineChart(
                        caption("timeline-long", "一千年和一天", "公元1000年至今"),
                        List.of(
                                event("建城", on("1000")),
                                event("修志", on("1700"), on("1750")),
                                event("通车", on("2025-01-27")))))
                .with(new TimelineChart(
                        caption("timeline-forty", "四十件事", "1985—2026年"),
                        IntStream.range(0, 40)
                                .mapToObj(i -> event("第" + (i + 1) + "件事", on(1985 + i + "-0" + (1 + i % 9))))
                                .toList()));
    }

    // ---- progress

    static Goal goal(String name, Given reached, Given target) {
        return new Goal(
                Text.of(name),
                target.as(Status.TARGET).labelled(name).figure(),
                reached.labelled(name).figure());
    }

    private static Specimen progress(Specimen specimen) {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> goal(
                        "第" + (i + 1) + "项", Given.of("r" + i, String.valueOf(i), "万吨"), Given.of("t" + i, "40", "万吨")))
                .toList();
        return specimen.with(new ProgressChart(
                        caption("progress-given", "装机过半，氢气还在起步", "各项目标和已达到的数，2025年"),
                        List.of(
                                goal("新能源装机", Given.of("pa", "620", "万千瓦"), Given.of("qa", "1000", "万千瓦")),
                                goal("甲醇产能", Given.of("pb", "79.9", "万吨"), Given.of("qb", "80", "万吨")),
                                goal(
                                        "制氢能力",
                                        Given.of("pc", "1000", "吨").hedged(Qualifier.OVER),
                                        Given.of("qc", "2", "万吨").hedged(Qualifier.ABOUT)),
                                goal("智能化煤矿", Given.of("pd", "63", "座"), Given.of("qd", "50", "座")),
                                goal("先进产能占比", Given.of("pe", "84.5", "%"), Given.of("qe", "95", "%")))))
                .with(new ProgressChart(
                        highlighting(caption("progress-names", "名字很长的一项", "目标"), "pf"),
                        List.of(
                                goal(LONG, Given.of("pf", "0", "万吨"), Given.of("qf", "1234.56", "万吨")),
                                goal("短名", Given.of("pg", "1", "万吨"), Given.of("qg", "1000", "万吨")))))
                .with(new ProgressChart(caption("progress-forty", "四十项", "目标"), many));
    }

    // ---- ranges

    private static Specimen ranges(Specimen specimen) {
        return specimen.with(new Chart.RangeChart(
                        caption("range-given", "目标是一个区间，现在还差一截", "装机容量，万千瓦"),
                        line(
                                "",
                                Given.of("ra", "520", "万千瓦").labelled("2024年"),
                                Given.of("rb", "1", "万千瓦")
                                        .between("800", "900")
                                        .as(Status.TARGET)
                                        .labelled("2027年"),
                                Given.of("rc", "1", "万千瓦")
                                        .between("1000", "1500")
                                        .as(Status.PLANNED)
                                        .labelled("2030年"),
                                Given.of("rd", "1200", "万千瓦")
                                        .hedged(Qualifier.AT_LEAST)
                                        .as(Status.TARGET)
                                        .labelled("省里的目标"))))
                .with(new Chart.RangeChart(
                        caption("range-one", "一个区间", "增产幅度"),
                        line("", Given.of("re", "1", "%").between("15", "30").labelled("增产"))))
                .with(new Chart.RangeChart(
                        highlighting(caption("range-hard", "大小悬殊、有正有负", "变化"), "rg"),
                        line(
                                "",
                                Given.of("rf", "1", "亿元")
                                        .between("-20000", "40000")
                                        .labelled(LONG),
                                Given.of("rg", "1", "万元").between("20", "30").labelled("很小的"),
                                Given.of("rh", "0", "亿元").labelled("没有"))))
                .with(new Chart.RangeChart(
                        caption("range-forty", "四十个区间", "温度"),
                        line(
                                "",
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Given.of("rk" + i, "1", "万吨")
                                                .between(String.valueOf(900 + i), String.valueOf(910 + 2 * i))
                                                .labelled("第" + (i + 1) + "个"))
                                        .toList())));
    }

    // ---- dots

    static Count count(String name, Given part, Given whole) {
        return new Count(
                Text.of(name),
                part.labelled(name).figure(),
                whole.labelled(name).figure());
    }

    private static Specimen dots(Specimen specimen) {
        return specimen.with(new DotChart(
                        caption("dots-given", "三十五个重点项目，二十二个已开工", "重点项目，2023年"),
                        List.of(count("已开工", Given.of("da", "22", "个"), Given.of("db", "35", "个")))))
                .with(new DotChart(
                        highlighting(caption("dots-hard", "一个、没有、两百个", "个数"), "dd"),
                        List.of(
                                count(LONG, Given.of("dd", "1", "家"), Given.of("de", "1", "家")),
                                count("没有", Given.of("df", "0", "家"), Given.of("dg", "7", "家")),
                                count(
                                        "计划中的",
                                        Given.of("dh", "121", "家").as(Status.PLANNED),
                                        Given.of("di", "200", "家")))));
    }

    // ---- tiles

    static Place county(String nameAndTile) {
        String[] words = nameAndTile.split(" ");
        int column = Integer.parseInt(words[1]);
        int row = Integer.parseInt(words[2]);
        return new Place(
                new Slug("county-" + column + "-" + row),
                Place.Kind.COUNTY,
                Text.of(words[0]),
                Text.of(words[0]),
                Optional.of(Specimen.TOWN),
                Optional.empty(),
                Optional.of(new Place.Tile(column, row)),
                Specimen.AT);
    }

    static Observation of(Place place, Given given) {
        var fact = (Fact) given.labelled("").figure();
        return new Observation(
                place.shortName(),
                new Fact(
                        fact.id(),
                        place,
                        fact.indicator(),
                        fact.period(),
                        fact.value(),
                        fact.unit(),
                        fact.qualifier(),
                        fact.status(),
                        fact.vintage(),
                        fact.scope(),
                        fact.source(),
                        "",
                        List.of(),
                        Optional.empty(),
                        fact.at()));
    }

    private static Specimen tiles(Specimen specimen) {
        String[] numbers = {"6.24", "6.95", "5.71", "4.03", "4.55", "4.12", "6.48", "8.37", "3.02", "7.06", "10.92"};
        var places = new ArrayList<Place>();
        for (String county : COUNTIES) places.add(county(county));
        places.forEach(specimen::with);
        var all = IntStream.range(0, numbers.length)
                .mapToObj(i -> of(places.get(i), Given.of("tile-" + i, numbers[i], "万元")))
                .toList();
        return specimen.with(new Chart.TileChart(
                        highlighting(caption("tiles-given", "灵石、介休人均产值约为平遥的三倍", "人均地区生产总值，2024年，万元"), "tile-10"),
                        line("", all)))
                .with(new Chart.TileChart(
                        caption("tiles-missing", "只有四个县有数", "产能，2025年"),
                        line(
                                "",
                                of(
                                        places.get(0),
                                        Given.of("ta", "12345.67", "万千瓦").hedged(Qualifier.SOME)),
                                of(places.get(3), Given.of("tb", "12", "万千瓦").as(Status.TARGET)),
                                of(places.get(7), Given.of("tc", "3", "千瓦")),
                                of(places.get(10), Given.of("td", "9000", "万千瓦").hedged(Qualifier.ABOUT)))))
                .with(new Chart.TileChart(
                        caption("tiles-one", "一个县", "产能，万吨"), line("", of(places.get(8), Given.of("te", "-3", "万吨")))));
    }
}
