package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.RichText;
import shilu.model.Slug;

/** Diagrams that are hard to lay out: branching, returning, deep and broad. */
final class SpecimenDiagrams {
    private SpecimenDiagrams() {}

    /**
     * Reads boxes as {@code id 名称 细节} and arrows as {@code from to 标签}, words parted by spaces.
     */
    static Diagram diagram(String id, Diagram.Kind kind, List<String> boxes, List<String> arrows) {
        var made = new ArrayList<Diagram.Box>();
        for (String box : boxes) {
            String[] words = box.split(" ");
            made.add(new Diagram.Box(new Slug(words[0]), RichText.of(words[1]), rest(words)));
        }
        var joined = new ArrayList<Diagram.Arrow>();
        for (String arrow : arrows) {
            String[] words = arrow.split(" ");
            joined.add(new Diagram.Arrow(new Slug(words[0]), new Slug(words[1]), rest(words)));
        }
        return new Diagram.Network(caption(id, "示意图：" + id), kind, made, joined);
    }

    static Diagram.Caption caption(String id, String title) {
        return new Diagram.Caption(
                new Slug(id), RichText.of(title), RichText.of("只画关系，不画数量"), Optional.empty(), Specimen.AT);
    }

    private static Optional<RichText> rest(String[] words) {
        return words.length > 2 ? Optional.of(RichText.of(words[2])) : Optional.empty();
    }

    static Specimen all(Specimen specimen) {
        return specimen.with(diagram(
                        "diagram-chain",
                        Diagram.Kind.CHAIN,
                        List.of(
                                "coal 炼焦煤 洗选后入炉",
                                "coke 焦炭",
                                "gas 焦炉煤气 超1500万立方米",
                                "tar 煤焦油",
                                "methanol 甲醇 约80万吨",
                                "hydrogen 氢气",
                                "steel 钢铁",
                                "cars 甲醇汽车、氢燃料重卡"),
                        List.of(
                                "coal coke 炼焦",
                                "coal gas 副产",
                                "coal tar",
                                "gas methanol 合成",
                                "gas hydrogen 变压吸附提纯",
                                "coke steel",
                                "methanol cars",
                                "hydrogen cars",
                                "coal steel 喷吹")))
                .with(diagram(
                        "diagram-steps",
                        Diagram.Kind.CHAIN,
                        List.of("a 立项", "b 签约", "c 开工 2022年3月", "d 建设中", "e 一期投产", "f 二期投产", "g 全部达产"),
                        List.of("a b", "b c", "c d", "d e 验收", "e f", "f g")))
                .with(diagram(
                        "diagram-cycle",
                        Diagram.Kind.CYCLE,
                        List.of("a 煤矸石", "b 矸石电厂 循环流化床锅炉", "c 粉煤灰", "d 建材厂 砌块、水泥", "e 矿区回填"),
                        List.of("a b 燃烧", "b c", "c d 综合利用", "d e", "e a 复垦后再采", "b d")))
                .with(diagram(
                        "diagram-cycle-four",
                        Diagram.Kind.CYCLE,
                        List.of("a 秸秆", "b 养牛", "c 沼气 约200万立方米", "d 有机肥"),
                        List.of("a b 饲料", "b c 粪污", "c d", "d a 还田")))
                .with(diagram(
                        "diagram-hierarchy",
                        Diagram.Kind.HIERARCHY,
                        List.of("top 示例市 全市", "a 甲园区 省级", "b 乙园区", "c 丙园区", "d 焦化产业园区", "e 装备制造产业园区", "f 新材料园"),
                        List.of("top a", "top b 托管", "top c", "a d", "a e", "c f")))
                .with(diagram(
                        "diagram-broad",
                        Diagram.Kind.HIERARCHY,
                        List.of("top 十一个县区", "a 甲", "b 乙", "c 丙", "d 丁", "e 戊", "f 己", "g 庚", "h 辛", "i 壬", "j 癸"),
                        List.of(
                                "top a", "top b", "top c", "top d", "top e", "top f", "top g", "top h", "top i",
                                "top j")));
    }
}
