package shilu.draw;

import static shilu.draw.SpecimenDiagrams.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Diagram.Matrix;
import shilu.model.Diagram.Mechanism;
import shilu.model.Diagram.Plan;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Status;

/** Mechanisms, matrices and plans that are hard to lay out: one and many, long names, very short beside very long. */
final class SpecimenPlans {
    private static final String LONG = "以焦炉煤气为原料生产甲醇及下游精细化工产品的综合利用示范项目";

    private SpecimenPlans() {}

    /** Reads actors as {@code id 名称} and steps as {@code actor 做什么 细节}, words parted by spaces. */
    static Mechanism mechanism(String id, List<String> actors, List<String> steps) {
        return new Mechanism(
                caption(id, "机制：" + id),
                actors.stream()
                        .map(actor -> actor.split(" "))
                        .map(words -> new Mechanism.Actor(new Slug(words[0]), RichText.of(words[1])))
                        .toList(),
                steps.stream()
                        .map(step -> step.split(" "))
                        .map(words -> new Mechanism.Step(
                                new Slug(words[0]),
                                RichText.of(words[1]),
                                words.length > 2 ? Optional.of(RichText.of(words[2])) : Optional.empty()))
                        .toList());
    }

    /** Reads columns and rows as words parted by spaces; the first word of a row names it. */
    static Matrix matrix(String id, String columns, String... rows) {
        var read = new ArrayList<Matrix.Row>();
        for (String row : rows) {
            var words = texts(row);
            read.add(new Matrix.Row(words.get(0), words.subList(1, words.size())));
        }
        return new Matrix(caption(id, "矩阵：" + id), texts(columns), read);
    }

    private static List<RichText> texts(String words) {
        return List.of(words.split(" ")).stream().map(RichText::of).toList();
    }

    static Plan.Span gap(String name, String length, String unit) {
        return span(name, Given.of("gap-" + length.replace('.', '-'), length, unit), false);
    }

    static Plan.Span thing(String name, String length, String unit) {
        return span(name, Given.of("thing-" + length.replace('.', '-'), length, unit), true);
    }

    private static Plan.Span span(String name, Given length, boolean solid) {
        return new Plan.Span(RichText.of(name), length.labelled(name).figure(), solid);
    }

    static Plan.Strip strip(String name, String between, Plan.Group... groups) {
        return new Plan.Strip(
                RichText.of(name),
                Optional.of(between).filter(text -> !text.isEmpty()).map(RichText::of),
                List.of(groups));
    }

    static Plan.Group times(int times, Plan.Span... spans) {
        return new Plan.Group(times, List.of(spans));
    }

    static Plan plan(String id, Plan.Strip... strips) {
        return new Plan(caption(id, "平面图：" + id), List.of(strips));
    }

    static Specimen all(Specimen specimen) {
        return plans(matrices(mechanisms(specimen)));
    }

    private static Specimen mechanisms(Specimen specimen) {
        return specimen.with(mechanism(
                        "mechanism-loan",
                        List.of("firm 中标企业", "bank 合作银行", "centre 公共资源交易中心"),
                        List.of(
                                "firm 申请“中标贷” 凭中标通知书，不用抵押",
                                "centre 核对中标信息",
                                "bank 审批放款 最快1天，最高500万元",
                                "firm 按合同施工",
                                "firm 还款")))
                .with(mechanism("mechanism-one", List.of("a 县农业农村局"), List.of("a 统一采购")))
                .with(mechanism(
                        "mechanism-long",
                        List.of("a " + LONG, "b 乙方", "c 丙方", "d 丁方", "e 戊方"),
                        List.of("a " + LONG + " " + LONG, "e " + LONG, "c 验收", "b 移交 " + LONG)))
                .with(mechanism(
                        "mechanism-forty",
                        List.of("a 甲", "b 乙", "c 丙", "d 丁", "e 戊", "f 己", "g 庚", "h 辛"),
                        IntStream.range(0, 40)
                                .mapToObj(i -> "abcdefgh".charAt(i * 3 % 8) + " 第" + (i + 1) + "步")
                                .toList()));
    }

    private static Specimen matrices(Specimen specimen) {
        return specimen.with(matrix(
                        "matrix-given",
                        "做什么 谁来办 到哪一步",
                        "企业开办 一次提交，四证同领 行政审批局 已办成",
                        "项目落地 标准地加承诺制 开发区管委会 试点中",
                        "跨省通办 与外省窗口互认材料，群众少跑一趟 政务中心 —"))
                .with(matrix("matrix-one", "唯一的列", "唯一的行 唯一的格"))
                .with(matrix("matrix-two", "过去 现在", "尾气 点了放空 制甲醇、制氢", "矸石 堆成山 发电、制砖"))
                .with(matrix("matrix-long", LONG + " 乙列", LONG + " " + LONG + LONG + LONG + " 短"))
                .with(matrix("matrix-broad", "甲 乙 丙 丁 戊 己 庚 辛", "行 1 2 3 4 5 6 7 8"))
                .with(matrix(
                        "matrix-forty",
                        "甲 乙",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "第" + (i + 1) + "行 有 无")
                                .toArray(String[]::new)));
    }

    private static Specimen plans(Specimen specimen) {
        var ahead = span("规划段", Given.of("ahead", "30", "米").as(Status.PLANNED), true);
        return specimen.with(plan(
                        "plan-rows",
                        strip("行距", "一行玉米", times(3, gap("窄行", "40", "厘米"), gap("宽行", "80", "厘米"))),
                        strip("种植单元", "", times(4, thing("单元", "20", "厘米"), gap("间隔", "50", "厘米")))))
                .with(plan("plan-one", strip("一段", "", times(1, thing("桥", "12.5", "米")))))
                .with(plan(
                        "plan-extremes",
                        strip("一比一千", "", times(1, thing("门", "1", "米"), gap("路", "1", "公里"), thing("窗", "80", "厘米"))),
                        strip("计划", "", times(1, thing("已建", "600", "米"), ahead))))
                .with(plan(
                        "plan-names",
                        strip(
                                LONG,
                                LONG,
                                times(1, thing(LONG, "20", "米"), gap("间隔", "50", "米"), thing(LONG + "二", "3", "米")))))
                .with(plan(
                        "plan-forty",
                        strip(
                                "四十段",
                                "",
                                times(
                                        1,
                                        IntStream.range(0, 18)
                                                .mapToObj(i -> i % 2 == 0
                                                        ? thing("物" + i, String.valueOf(5 + i), "米")
                                                        : gap("隔" + i, String.valueOf(5 + i), "米"))
                                                .toArray(Plan.Span[]::new)),
                                times(20, thing("桩", "1", "米"), gap("距", "4", "米")))));
    }
}
