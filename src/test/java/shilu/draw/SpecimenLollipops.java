package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;
import static shilu.draw.Specimen.line;
import static shilu.draw.Specimen.named;

import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Qualifier;
import shilu.model.Status;

/** Dots on stems in their hard cases. */
final class SpecimenLollipops {
    static final String LONG = "以焦炉煤气为原料生产甲醇及下游精细化工产品的综合利用示范项目";

    private SpecimenLollipops() {}

    static Specimen all(Specimen specimen) {
        return specimen.with(new Chart.LollipopChart(
                        caption("lollipops-signs", "煤焦大县负增长，甲区、乙区领跑", "地区生产总值增速，2024年，%（不变价）"),
                        named(
                                "增速", "pop", "%", "甲区", "6.8", "乙区", "5.9", "丙县", "5.4", "丁县", "4.7", "戊县", "3.9", "己县",
                                "0", "庚市", "-1.6", "辛县", "-3.2"),
                        true))
                .with(new Chart.LollipopChart(
                        caption("lollipops-one", "只有一个", "产量，万吨"), named("产量", "pop-one", "万吨", "甲县", "7.5"), true))
                .with(new Chart.LollipopChart(
                        highlighting(caption("lollipops-forty", "四十个乡镇", "产量，万吨"), "pop-many-7"),
                        line(
                                "产量",
                                IntStream.range(0, 40)
                                        .mapToObj(i -> Given.of("pop-many-" + i, String.valueOf(400 - i * 9), "万吨")
                                                .labelled("第" + (i + 1) + "个乡镇"))
                                        .toList()),
                        true))
                .with(new Chart.LollipopChart(
                        caption("lollipops-hard", "大小悬殊，有计划，有区间", "投资"),
                        line(
                                "投资",
                                Given.of("pop-huge", "98765.43", "亿元").labelled(LONG),
                                Given.of("pop-tiny", "3.5", "万元")
                                        .hedged(Qualifier.AT_LEAST)
                                        .labelled("很小很小的一个"),
                                Given.of("pop-range", "1", "亿元")
                                        .between("20000", "40000")
                                        .as(Status.PLANNED)
                                        .labelled("区间（计划）"),
                                Given.of("pop-goal", "60000", "亿元")
                                        .hedged(Qualifier.UP_TO)
                                        .as(Status.TARGET)
                                        .labelled("目标数")),
                        false))
                .with(new Chart.LollipopChart(
                        caption("lollipops-equal", "全都一样", "产量，万吨"),
                        named("产量", "pop-same", "万吨", "甲县", "5", "乙县", "5", "丙县", "5"),
                        true));
    }
}
