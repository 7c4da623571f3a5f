package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.DumbbellChart;
import shilu.model.Figure;
import shilu.model.Pairs;
import shilu.model.Pairs.Pair;
import shilu.model.Qualifier;
import shilu.model.SlopeChart;
import shilu.model.Status;
import shilu.model.Text;

/** Dumbbells and slopes in their hard cases. */
final class SpecimenPairs {
    private static final String LONG = SpecimenLollipops.LONG;

    private SpecimenPairs() {}

    static Specimen all(Specimen specimen) {
        return hard(plain(specimen));
    }

    private static Specimen plain(Specimen specimen) {
        var air = pairs(
                "2015年", "2024年", "air", "天", "甲市", "74", "42", "乙县", "68", "39", "丙县", "66", "38", "丁县", "63", "37",
                "戊区", "65", "40", "己区", "58", "35", "庚县", "49", "31", "辛县", "47", "30", "壬县", "39", "25");
        var shares = pairs(
                "2015年",
                "2024年",
                "part",
                "%",
                "煤炭开采",
                "41.2",
                "33.6",
                "炼焦",
                "27.5",
                "20.9",
                "钢铁",
                "12.4",
                "10.8",
                "化工（焦化下游）",
                "3.9",
                "9.7",
                "装备与汽车",
                "4.6",
                "8.8",
                "其他",
                "10.4",
                "16.2");
        return specimen.with(new DumbbellChart(
                        caption("dumbbells-air", "九年间各县供暖等候天数普遍下降三分之一以上", "平均等候，2015年与2024年，天"), air, false))
                .with(new SlopeChart(
                        highlighting(
                                caption("slopes-shares", "焦化下游占比翻倍有余，煤焦合计仍过半", "占营业收入比重，2015年与2024年，%"), "part-3-to"),
                        shares))
                .with(new DumbbellChart(
                        highlighting(caption("dumbbells-point", "只说其中一行", "比重，%"), "part2-3-to"),
                        pairs(
                                "2015年", "2024年", "part2", "%", "煤炭开采", "41.2", "33.6", "炼焦", "27.5", "20.9", "钢铁",
                                "12.4", "10.8", "化工", "3.9", "9.7"),
                        true));
    }

    private static Specimen hard(Specimen specimen) {
        return both(
                        both(
                                both(specimen, "one", "只有一行", pairs("2020年", "2024年", "lone", "万吨", "甲县", "3", "5")),
                                "equal",
                                "全都一样",
                                pairs("2020年", "2024年", "even", "万吨", "甲", "5", "5", "乙", "5", "5", "丙", "5", "5")),
                        "signs",
                        "有正有负",
                        pairs("城镇", "农村", "sides", "%", "甲区", "-3.2", "6.8", "乙区", "5.9", "-1", "丙县", "0", "-2.5"))
                .with(new DumbbellChart(caption("dumbbells-forty", "四十行", "产量，万吨"), forty("db"), true))
                .with(new SlopeChart(caption("slopes-forty", "四十行", "产量，万吨"), forty("sl")))
                .with(new DumbbellChart(caption("dumbbells-hard", "悬殊、计划、缺数", "投资"), difficult("dh"), false))
                .with(new SlopeChart(caption("slopes-hard", "悬殊、计划、缺数", "投资"), difficult("sh")));
    }

    private static Specimen both(Specimen specimen, String id, String title, Pairs pairs) {
        return specimen.with(new DumbbellChart(caption("dumbbells-" + id, title, "量"), pairs, false))
                .with(new SlopeChart(caption("slopes-" + id, title, "量"), pairs));
    }

    private static Pairs forty(String id) {
        return new Pairs(
                Text.of("2020年"),
                Text.of("2024年"),
                IntStream.range(0, 40)
                        .mapToObj(i -> pair(
                                "第" + (i + 1) + "个乡镇",
                                figure(id + "-" + i + "-from", String.valueOf(200 + i * 37 % 61), "万吨"),
                                figure(id + "-" + i + "-to", String.valueOf(210 + i * 53 % 83), "万吨")))
                        .toList());
    }

    private static Pairs difficult(String id) {
        var goal = Given.of(id + "-goal", "98765.43", "亿元")
                .as(Status.TARGET)
                .hedged(Qualifier.ABOUT)
                .labelled("")
                .figure();
        return new Pairs(
                Text.of("实施前"),
                Text.of("实施后"),
                List.of(
                        pair(LONG, figure(id + "-a", "0.35", "亿元"), goal),
                        new Pair(Text.of("只有前一个"), Optional.of(figure(id + "-b", "320", "亿元")), Optional.empty()),
                        new Pair(Text.of("只有后一个"), Optional.empty(), Optional.of(figure(id + "-c", "41000", "亿元"))),
                        pair("很小的", figure(id + "-d", "3.5", "万元"), figure(id + "-e", "4.1", "万元"))));
    }

    private static Figure figure(String id, String number, String unit) {
        return Given.of(id, number, unit).labelled("").figure();
    }

    private static Pair pair(String label, Figure from, Figure to) {
        return new Pair(Text.of(label), Optional.of(from), Optional.of(to));
    }

    /** Rows of name, first and second number. */
    static Pairs pairs(String from, String to, String id, String unit, String... rows) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < rows.length / 3; i++)
            pairs.add(pair(
                    rows[3 * i],
                    figure(id + "-" + i + "-from", rows[3 * i + 1], unit),
                    figure(id + "-" + i + "-to", rows[3 * i + 2], unit)));
        return new Pairs(Text.of(from), Text.of(to), pairs);
    }
}
