package shilu.render;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import shilu.memory.Memory;
import shilu.problem.Language;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Site;

class SearchIndexTest {
    private static final List<String> NAMED_BY_US = List.of("地方", "单位", "项目", "Places", "Organisations", "Projects");
    private static final int ABOUT_SIX_KILOBYTES = 6_500;

    static HeldSearch index(Site site) {
        return index(site, Language.ZH);
    }

    static HeldSearch index(Site site, Language language) {
        return asked(site, language, Memory.none()).answer();
    }

    private static HeldSearch.Asked asked(Site site, Language language, Memory memory) {
        var templates = TemplateFolder.read(Rendered.TEMPLATES);
        var edition = new Basis(
                        site.withoutProse(),
                        new Drawings(Map.of()),
                        Speakers.of(site),
                        Tellers.of(site),
                        List.of(),
                        templates,
                        Optional.empty(),
                        "")
                .answer();
        var narratives = site.report().narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .toList();
        return new HeldSearch.Asked(edition, language, narratives, memory);
    }

    private static SearchReader reader() {
        return new SearchReader(index(Fixture.plain().site()).files());
    }

    private static String found(String query) {
        return reader().find(query).stream()
                .map(row -> row.get(0).asText() + " " + row.get(2).asText())
                .collect(joining("\n"));
    }

    @Test
    void everyKindOfThingIsFound() {
        assertThat(found("钢的来路")).contains("topics/steel.html 文章");
        assertThat(found("原话")).contains("topics/steel.html#h-main 文章");
        assertThat(found("东县")).contains("places/dongxian.html 地方");
        assertThat(found("宏大公司")).contains("organisations/hongda.html 单位");
        assertThat(found("新焦炉项目")).contains("projects/new-ovens.html 项目");
        assertThat(found("钢城新事")).contains("sources/article-one.html 来源");
        assertThat(found("焦炭")).contains("glossary.html#term-coke 名词");
        assertThat(found("产量升到")).contains("topics/steel.html#chart-by-year 图表");
        assertThat(found("从煤到钢")).contains("topics/steel.html#diagram-chain 示意图");
        assertThat(found("点火")).contains("timeline.html 已发生");
        assertThat(found("专题")).contains("topics/index.html 栏目");
        assertThat(found("大事记")).contains("timeline.html");
    }

    @Test
    void aFigureIsFoundAsWordedAndAsPrinted() {
        assertThat(found("超1500万吨")).contains("places/lincheng.html#output-2024 数字，报道所载");
        assertThat(found("1400.50")).contains("places/lincheng.html#output-2023");
        assertThat(found("钢产量 2030年")).isEqualTo("places/lincheng.html#output-2030 数字，目标");
    }

    @Test
    void aPageThatHasWordsIsOneResult() {
        assertThat(SearchReader.hrefs(ShippedSite.index(Language.ZH)))
                .filteredOn(href -> href.startsWith("places/") || href.startsWith("projects/"))
                .doesNotHaveDuplicates();
    }

    @Test
    void itsFilesAreTheSameWhetherTheyAreHeldOrNot() {
        for (var language : Language.values()) {
            var held = new ArrayList<OutputFile>();
            var streamed = new ArrayList<OutputFile>();
            var site = ShippedSite.site();
            var kept = asked(site, language, Memory.lasting()).handOn(held::add);
            assertThat(asked(site, language, Memory.none()).handOn(streamed::add))
                    .isEqualTo(kept);
            assertThat(bytes(streamed)).hasSizeGreaterThan(3).isEqualTo(bytes(held));
        }
    }

    @Test
    void namesOfTheOtherLanguageAreSoughtAndNotShown() {
        for (var language : Language.values()) {
            var reader = new SearchReader(ShippedSite.index(language).files());
            int named = 0;
            for (var row : reader.rows()) {
                String kind = row.get(2).asText();
                if (!NAMED_BY_US.contains(kind)) continue;
                String shown = row.get(1).asText() + row.get(4).asText();
                if (language == Language.ZH) assertThat(shown).doesNotContainPattern("；[A-Z][a-z]+ ");
                else assertThat(row.get(1).asText()).doesNotContainPattern("\\p{IsHan}");
                named += row.size() > 5 ? 1 : 0;
            }
            assertThat(named).as(language.tag()).isPositive();
        }
    }

    @Test
    void neighboursOfPairsAreCheckedInTheText() {
        assertThat(reader().postings("城市")).isNotEmpty();
        assertThat(found("城市临")).isEmpty();
    }

    @Test
    void everyResultLeadsToAFileAndAnAnchorThatIsThere() {
        var rendered = Rendered.of(Fixture.plain());
        var reader = reader();
        for (int i = 0; i < reader.index().get("entries").asInt(); i++) {
            var target = URI.create(reader.row(i).get(0).asText());
            assertThat(rendered.files().keySet()).contains(target.getPath());
            if (target.getFragment() != null)
                assertThat(rendered.page(target.getPath()).getElementById(target.getFragment()))
                        .as(target.toString())
                        .isNotNull();
        }
    }

    @Test
    void shardsAreSortedContiguousAndSmall() {
        var files = ShippedSite.index().files();
        var reader = new SearchReader(files);
        var terms = new ArrayList<String>();
        var firsts = reader.texts("terms");
        for (int i = 0; i < firsts.size(); i++) {
            assertThat(reader.shard(i).fieldNames().next()).isEqualTo(firsts.get(i));
            reader.shard(i).fieldNames().forEachRemaining(terms::add);
        }
        assertThat(terms).isSorted().doesNotHaveDuplicates();
        assertThat(files)
                .filteredOn(file -> file.path().startsWith("search/s-"))
                .allMatch(file -> file.bytes().length < ABOUT_SIX_KILOBYTES);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        var one = index(Fixture.plain().site());
        var other = index(Fixture.plain().site());
        assertThat(one.kept().version()).isEqualTo(other.kept().version());
        assertThat(bytes(one.files())).isEqualTo(bytes(other.files()));
    }

    @Test
    void otherContentGivesAnotherVersion() {
        var other = index(new Fixture("！新", List.of(), false).site());
        assertThat(index(Fixture.plain().site()).kept().version())
                .isNotEqualTo(other.kept().version());
    }

    @Test
    void theSearchPageLeadsOnWithoutAScript() {
        var page = Rendered.of(Fixture.plain()).page("search.html");
        assertThat(page.select("main a").eachAttr("href"))
                .contains("topics/steel.html", "site-map.html", "glossary.html");
        assertThat(page.select("#results").hasAttr("hidden")).isTrue();
        assertThat(page.select("form.find")).hasSize(1);
    }

    @Test
    void everyOtherPageHasAFormThatLeadsToTheSearchPage() {
        var form = Rendered.of(Fixture.plain()).page("topics/steel.html").select("header form[role=search]");
        assertThat(form.attr("action")).isEqualTo("../search.html");
        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("label span").text()).isNotBlank();
        assertThat(form.select("input").attr("name")).isEqualTo("q");
    }

    private static List<String> bytes(List<OutputFile> files) {
        return files.stream().map(OutputFile::bytes).map(Digest::hex).toList();
    }
}
