package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.FlowChart;
import shilu.model.FlowChart.Flow;
import shilu.model.Qualifier;
import shilu.model.Status;
import shilu.model.Text;

/** Amounts between things in their hard cases. */
final class SpecimenFlows {
    private static final String LONG = SpecimenLollipops.LONG;

    private SpecimenFlows() {}

    static Specimen all(Specimen specimen) {
        return specimen.with(gas("flows-gas", caption("flows-gas", "一半以上焦炉煤气变成了甲醇、天然气等产品", "焦炉煤气去向，2024年，亿立方米")))
                .with(gas(
                        "flows-point",
                        highlighting(caption("flows-point", "甲醇用得最多", "焦炉煤气去向，2024年，亿立方米"), "flows-point-6")))
                .with(flows("flows-one", "一条", "甲 乙 12.5"))
                .with(flows("flows-uneven", "一比一千", "总 大 1000", "总 小 1", "总 也小 1.5", "总 中 320"))
                .with(flows("flows-equal", "全都一样", "甲 丙 5", "乙 丙 5", "丙 丁 5", "丙 戊 5"))
                .with(flows(
                        "flows-names",
                        "名字很长",
                        "甲" + LONG + " 乙" + LONG + " 30",
                        "乙" + LONG + " 丙" + LONG + " 20",
                        "乙" + LONG + " 短 10"))
                .with(flows(
                        "flows-stages",
                        "四级，有的跳级",
                        "原煤 洗精煤 60",
                        "原煤 电厂 35",
                        "洗精煤 焦炭 40",
                        "洗精煤 外运 20",
                        "焦炭 钢厂 28",
                        "焦炭 铸造 12",
                        "进口煤 钢厂 6",
                        "原煤 铸造 5"))
                .with(forty())
                .with(planned())
                .with(ahead());
    }

    private static Chart gas(String id, Chart.Caption caption) {
        return new FlowChart(
                caption,
                list(
                        id,
                        "亿立方米",
                        "甲市 净化外供 30.1",
                        "甲市 回炉加热 16.8",
                        "乙县 净化外供 13.2",
                        "乙县 回炉加热 11.9",
                        "其他县区 净化外供 7.1",
                        "其他县区 回炉加热 9.9",
                        "净化外供 甲醇 19.6",
                        "净化外供 液化天然气 11.8",
                        "净化外供 发电供热 7.4",
                        "净化外供 合成氨 6.9",
                        "净化外供 氢气 3.1",
                        "净化外供 放散损失 1.6"));
    }

    private static Chart forty() {
        return new FlowChart(
                caption("flows-forty", "四十条", "量，万吨"),
                list(
                        "flows-forty",
                        "万吨",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "产地" + i % 5 + " 第" + (i + 1) + "个乡镇 " + (3 + i * 17 % 29))
                                .toArray(String[]::new)));
    }

    private static Chart planned() {
        var flows = new ArrayList<>(list("flows-planned", "万吨", "矿区 焦化厂 300", "矿区 电厂 120"));
        flows.add(flow(
                "焦化厂",
                "制氢（二期）",
                Given.of("flows-planned-x", "40", "万吨").as(Status.PLANNED).hedged(Qualifier.ABOUT)));
        flows.add(flow("焦化厂", "甲醇", Given.of("flows-planned-y", "90", "万吨")));
        flows.add(flow("电厂", "甲醇", Given.of("flows-planned-z", "20", "万吨").as(Status.TARGET)));
        return new FlowChart(caption("flows-planned", "制氢还没有实现", "去向，2024年，万吨"), flows);
    }

    /** A thing between, reached and left by streams that are too thin for its name. */
    private static Chart ahead() {
        var flows = new ArrayList<>(list("flows-ahead", "万吨", "矿区 洗煤厂 300"));
        flows.add(flow("矿区", "制氢", Given.of("flows-ahead-x", "12", "万吨").as(Status.PLANNED)));
        flows.add(flow("制氢", "加氢站", Given.of("flows-ahead-y", "12", "万吨").as(Status.PLANNED)));
        flows.add(flow("洗煤厂", "焦化厂", Given.of("flows-ahead-z", "200", "万吨")));
        return new FlowChart(caption("flows-ahead", "制氢一路都还在计划里", "去向，2024年，万吨"), flows);
    }

    private static Chart flows(String id, String title, String... flows) {
        return new FlowChart(caption(id, title, "量，万吨"), list(id, "万吨", flows));
    }

    /** Flows of from, to and number. */
    static List<Flow> list(String id, String unit, String... flows) {
        var all = new ArrayList<Flow>();
        for (int i = 0; i < flows.length; i++) {
            var words = flows[i].split(" ");
            all.add(flow(words[0], words[1], Given.of(id + "-" + i, words[2], unit)));
        }
        return all;
    }

    private static Flow flow(String from, String to, Given given) {
        return new Flow(Text.of(from), Text.of(to), given.labelled("").figure());
    }
}
