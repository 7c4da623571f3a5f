package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.Observation;
import shilu.model.Status;
import shilu.model.WaterfallChart;
import shilu.model.WaterfallChart.Step;

/** Steps to a total in their hard cases. */
final class SpecimenWaterfalls {
    private static final String LONG = SpecimenLollipops.LONG;

    private SpecimenWaterfalls() {}

    static Specimen all(Specimen specimen) {
        return specimen.with(falls(
                        "waterfalls-output",
                        "服务业拉动增长，工业是唯一的拖累",
                        "总值由2023年到2024年的变化，亿元（当年价格）",
                        "2103.9",
                        "2190.5",
                        "第一产业",
                        "7.4",
                        "工业",
                        "-21.6",
                        "建筑业",
                        "5.8",
                        "批发零售",
                        "24.9",
                        "交通物流",
                        "17.2",
                        "金融",
                        "12.3",
                        "其他服务业",
                        "40.6"))
                .with(falls("waterfalls-zero", "从小处起", "量，万吨", "10", "47", "甲", "30", "乙", "-12", "丙", "0", "丁", "19"))
                .with(falls("waterfalls-one", "只有一步", "量，万吨", "10", "13", LONG, "3"))
                .with(falls("waterfalls-below", "穿过零线", "差额，亿元", "4", "-3", "支出", "-12.5", "收入", "5.5"))
                .with(falls("waterfalls-equal", "不增不减", "量，万吨", "10", "10", "甲", "0", "乙", "0"))
                .with(falls("waterfalls-uneven", "大小悬殊", "量，万吨", "1", "100001.5", "甲", "100000", "乙", "0.5"))
                .with(many())
                .with(parts())
                .with(capacity())
                .with(points());
    }

    private static Chart many() {
        var words = new ArrayList<String>();
        IntStream.range(0, 38).forEach(i -> words.addAll(List.of("第" + (i + 1) + "项", i % 3 == 0 ? "-2" : "3")));
        return falls("waterfalls-forty", "三十八步", "量，万吨", "100", "149", words.toArray(String[]::new));
    }

    /** Without a start the parts make the total; one of them is only planned. */
    private static Chart parts() {
        return new WaterfallChart(
                highlighting(caption("waterfalls-parts", "三块加成总数", "投资，亿元"), "block-b"),
                Optional.empty(),
                List.of(
                        new Step(Given.of("block-a", "120", "亿元").labelled("一期"), false),
                        new Step(Given.of("block-b", "80", "亿元").labelled("二期"), false),
                        new Step(
                                Given.of("block-c", "60", "亿元")
                                        .as(Status.PLANNED)
                                        .labelled("三期"),
                                false)),
                Given.of("block-sum", "260", "亿元").as(Status.PLANNED).labelled("合计"));
    }

    /** A decrease that the source prints without a minus. */
    private static Chart capacity() {
        return new WaterfallChart(
                caption("waterfalls-capacity", "关小上大，产能少了", "焦化产能，万吨"),
                Optional.of(Given.of("kept-a", "1500", "万吨").in("2020").labelled("2020年")),
                List.of(
                        new Step(Given.of("shut", "1000", "万吨").labelled("关停4.3米焦炉"), true),
                        new Step(Given.of("built", "780", "万吨").labelled("新建大机焦"), false)),
                Given.of("kept-b", "1280", "万吨").in("2024").labelled("2024年"));
    }

    /** What shares differ by is in percentage points. */
    private static Chart points() {
        return new WaterfallChart(
                caption("waterfalls-points", "占比高了，多在服务业", "第三产业比重由2020年到2024年的变化，%"),
                Optional.of(Given.of("share-a", "39.5", "%").in("2020").labelled("2020年")),
                List.of(
                        new Step(Given.of("share-up", "4.2", "个百分点").labelled("服务业"), false),
                        new Step(Given.of("share-down", "1.1", "个百分点").labelled("商业"), true)),
                Given.of("share-b", "42.6", "%").in("2024").labelled("2024年"));
    }

    static Chart falls(String id, String title, String subtitle, String start, String total, String... steps) {
        String unit = subtitle.contains("亿元") ? "亿元" : "万吨";
        var all = new ArrayList<Step>();
        for (int i = 0; i < steps.length / 2; i++)
            all.add(new Step(observation(id + "-" + i, steps[2 * i + 1], unit, steps[2 * i]), false));
        return new WaterfallChart(
                caption(id, title, subtitle),
                Optional.of(observation(id + "-start", start, unit, "2023年")),
                all,
                observation(id + "-total", total, unit, "2024年"));
    }

    private static Observation observation(String id, String number, String unit, String label) {
        return Given.of(id, number, unit).labelled(label);
    }
}
