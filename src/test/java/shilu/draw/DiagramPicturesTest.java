package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import shilu.model.Diagram;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawing;

class DiagramPicturesTest {
    private static Drawing drawn(String id) {
        return Draw.draw(SpecimenDiagrams.all(new Specimen()).report(), new Problems(), Runnable::run)
                .of(new Slug(id), Language.ZH)
                .orElseThrow();
    }

    private static Element text(String svg, String words) {
        return Svg.parse(svg).all("text").stream()
                .filter(text -> text.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chainsRunRightwardsAndOnNarrowScreensDownwards() {
        var chain = drawn("diagram-chain");
        assertThat(Svg.number(text(chain.wide(), "炼焦煤"), "x")).isLessThan(Svg.number(text(chain.wide(), "焦炭"), "x"));
        assertThat(Svg.number(text(chain.narrow(), "炼焦煤"), "y"))
                .isLessThan(Svg.number(text(chain.narrow(), "焦炭"), "y"));
    }

    @Test
    void aBoxStandsBehindTheFarthestThatLeadsToIt() {
        String wide = drawn("diagram-chain").wide();
        assertThat(Svg.number(text(wide, "钢铁"), "x")).isGreaterThan(Svg.number(text(wide, "焦炭"), "x"));
    }

    @Test
    void everyArrowOfACycleIsDrawnTheReturningOneToo() {
        var cycle = drawn("diagram-cycle-four");
        for (String form : new String[] {cycle.wide(), cycle.narrow()}) {
            assertThat(Svg.parse(form).all("path").stream().filter(path -> path.hasAttribute("stroke-width")))
                    .hasSize(4);
            assertThat(Svg.parse(form).texts()).contains("饲料", "粪污", "还田");
        }
    }

    @Test
    void hierarchiesRunDownwardsAndOnNarrowScreensIndented() {
        var hierarchy = drawn("diagram-hierarchy");
        assertThat(Svg.number(text(hierarchy.wide(), "示例市"), "y"))
                .isLessThan(Svg.number(text(hierarchy.wide(), "乙园区"), "y"));
        assertThat(Svg.number(text(hierarchy.narrow(), "示例市"), "x"))
                .isLessThan(Svg.number(text(hierarchy.narrow(), "乙园区"), "x"));
    }

    @Test
    void alternativeTextListsBoxesAndArrowsInOrder() {
        assertThat(drawn("diagram-cycle-four").alternative())
                .isEqualTo("循环图：示意图：diagram-cycle-four。方框：秸秆、养牛、沼气（约200万立方米）、有机肥。"
                        + "1. 秸秆通向养牛（饲料）。2. 养牛通向沼气（粪污）。3. 沼气通向有机肥。4. 有机肥通向秸秆（还田）。");
    }

    @Test
    void strangeShapesAreDrawnAllTheSame() {
        var shapes = List.of(
                List.<String>of(),
                List.of("a a"),
                List.of("a b", "b a"),
                List.of("a b", "a b", "a c"),
                List.of("b a", "c a", "d a"),
                List.of("a b", "b c", "c d", "d b"),
                List.of("a b", "b c", "a c", "d c"));
        for (var kind : List.of(Diagram.Kind.CHAIN, Diagram.Kind.CYCLE, Diagram.Kind.HIERARCHY))
            for (var arrows : shapes) {
                var diagram = SpecimenDiagrams.diagram("strange", kind, List.of("a 甲", "b 乙", "c 丙", "d 丁"), arrows);
                var problems = new Problems();
                var drawing = Draw.draw(new Specimen().with(diagram).report(), problems, Runnable::run)
                        .of(diagram.id(), Language.ZH)
                        .orElseThrow();
                assertThat(problems.sorted()).as(kind + " " + arrows).isEmpty();
                assertThat(Svg.parse(drawing.wide()).texts()).contains("甲", "乙", "丙", "丁");
                assertThat(Svg.parse(drawing.narrow()).texts()).contains("甲", "乙", "丙", "丁");
            }
    }
}
