package shilu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shilu.model.Fact;
import shilu.model.Indicator;
import shilu.model.Period;
import shilu.model.Place;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Report;
import shilu.model.SiteSettings;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Text;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.model.Vintage;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problem;
import shilu.problem.Problems;

class ArchiveTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全市生产总值２４６２．６亿元 | 2462.6亿元",
                "全市生产总值2,462.6 亿元     | 2462.6亿元",
                "全市生产总值24\\n62.6亿元     | 2462.6亿元",
                "占比１２．５％               | 12.5%",
                "共1，234，567人              | 1,234,567人",
                "面积为 3 ㎡                  | 3m2",
                "在2024，5万户受益            | 5万户",
                "围绕四大支柱                 | 四大",
            })
    void formsOfOneFigureAreTheSame(String text, String printed) throws IOException {
        archive(text.replace("\\n", "\n"));
        assertThat(verify(fact("a", printed))).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"覆盖25万户, 5万户", "共13, 3", "约3.5倍, 3", "约3.5倍, 5倍", "学习十四大报告, 四大", "投资5万亿元, 5万", "增长１３．５％, 3.5%"})
    void aPartOfALongerNumberIsNotTheFigure(String text, String printed) throws IOException {
        archive(text);
        assertThat(verify(fact("a", printed))).isZero();
        assertThat(told()).hasSize(1).first().asString().startsWith("printed-");
    }

    @Test
    void theWordsNearbyTellEqualFiguresApart() throws IOException {
        archive("甲县" + "……".repeat(40) + "投资20亿元。" + "……".repeat(40) + "乙县投资20亿元。");
        assertThat(verify(fact("a", "20亿元", "乙县"))).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void allWordsNearbyHaveToStandThere() throws IOException {
        archive("甲县投资20亿元。" + "……".repeat(40) + "乙县投资20亿元。");
        assertThat(verify(fact("a", "20亿元", "乙县", "甲县"))).isZero();
        assertThat(told()).hasSize(1).first().asString().startsWith("printed-elsewhere [20亿元, 乙县, paper.txt, ");
    }

    @Test
    void sixtyCharactersAreNear() throws IOException {
        archive("产量" + "略".repeat(60) + "15万吨");
        assertThat(verify(fact("a", "15万吨", "产量"))).isEqualTo(1);
        archive("产量" + "略".repeat(61) + "15万吨");
        assertThat(verify(fact("a", "15万吨", "产量"))).isZero();
    }

    @Test
    void severalPlacesThatFitAreAWarningWithTheirNumber() throws IOException {
        archive("产量15万吨，去年产量15万吨，前年15万吨。");
        assertThat(verify(fact("a", "15万吨", "产量"))).isEqualTo(1);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(told()).containsExactly("printed-ambiguous [15万吨, paper.txt, 3]");
    }

    @Test
    void aFigureThatStandsNowhereIsNotFound() throws IOException {
        archive("产量15万吨。");
        verify(fact("a", "16万吨", "产量"));
        assertThat(told()).containsExactly("printed-not-found [16万吨, paper.txt]");
    }

    @Test
    void anotherUnitIsShownAsTheSourceHasIt() throws IOException {
        archive("全年产焦炭 15.5 万\n吨。");
        verify(fact("a", "15.5亿吨"));
        assertThat(told()).containsExactly("printed-otherwise [15.5亿吨, 15.5, paper.txt, 全年产焦炭15.5万吨。]");
    }

    @Test
    void wordsThatTheTextDoesNotHaveAreNamed() throws IOException {
        archive("产量15万吨。");
        verify(fact("a", "15万吨", "产值"));
        assertThat(told()).containsExactly("near-not-found [产值, paper.txt]");
    }

    @Test
    void aMissingTextIsToldOnceWithTheFactsThatWaitForIt() throws IOException {
        assertThat(verify(fact("a", "1家"), fact("b", "2家"))).isZero();
        assertThat(told()).containsExactly("archive-missing [chaoqi, paper.txt, 2]");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsMissing() throws IOException {
        Files.writeString(folder.resolve("paper.txt"), "1家");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(Archive.verify(report(fact("a", "1家", "../paper.txt", List.of())), inner, problems))
                .isZero();
        assertThat(told()).containsExactly("archive-missing [chaoqi, ../paper.txt, 1]");
    }

    @Test
    void aTextInAnotherEncodingIsNamed() throws IOException {
        Files.write(folder.resolve("paper.txt"), "产量15万吨".getBytes(Charset.forName("GBK")));
        verify(fact("a", "15万吨"));
        assertThat(told()).containsExactly("archive-not-utf8 [paper.txt]");
    }

    private void archive(String text) throws IOException {
        Files.writeString(folder.resolve("paper.txt"), text);
    }

    private int verify(Fact... facts) throws IOException {
        return Archive.verify(report(facts), folder, problems);
    }

    private List<String> told() {
        return problems.sorted().stream().map(ArchiveTest::told).toList();
    }

    private static String told(Problem problem) {
        return problem.rule() + " " + problem.arguments();
    }

    private static final Position AT = new Position("content/facts/a.yaml", 1, 1);
    private static final Place CITY = new Place(
            new Slug("city"),
            Place.Kind.CITY,
            Text.of("市"),
            Text.of("市"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Position.of("content/places.yaml"));
    private static final Unit UNIT = new Unit("家", "count:家", Rational.ONE, "");
    private static final Indicator COUNT = new Indicator(
            new Slug("count"),
            Text.of("数"),
            UNIT,
            Indicator.Kind.COUNT,
            Indicator.Price.NONE,
            Optional.empty(),
            Indicator.Better.NEITHER,
            Optional.empty());

    private static Fact fact(String id, String printed, String... near) {
        return fact(id, printed, "paper.txt", List.of(near));
    }

    private static Fact fact(String id, String printed, String archive, List<String> near) {
        var paper = new Source.Paper(Source.Printed.UNKNOWN, Source.Printed.UNKNOWN, Source.Printed.UNKNOWN);
        var source = new Source(
                new Slug("chaoqi"), Source.Kind.NEWSPAPER, Text.of("潮起"), List.of(), paper, Optional.of(archive), AT);
        return new Fact(
                new Slug(id),
                CITY,
                COUNT,
                Period.parse("2024").orElseThrow(),
                new Value.Exact(BigDecimal.ONE),
                UNIT,
                Qualifier.EXACT,
                Status.REPORTED,
                Vintage.UNKNOWN,
                CITY.scope(),
                source,
                printed,
                near,
                Optional.empty(),
                AT);
    }

    private static Report report(Fact... facts) {
        var byId = new TreeMap<Slug, Fact>();
        for (Fact fact : facts) byId.put(fact.id(), fact);
        var settings = new SiteSettings(
                Text.of("报告"),
                Text.of("…"),
                Optional.empty(),
                CITY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Language.ZH),
                shilu.model.LinkRules.NONE,
                true,
                Position.of("content/site.yaml"));
        return new Report(
                settings, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), byId, Map.of(), List.of(), Map.of(),
                Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
