package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Language;

/** Asks the shipped content's index what visitors ask. */
class SearchQueriesTest {
    private static final Path BROWSER = Path.of("src/test/resources/shilu/render/search/run.js");
    private static final Path SCRIPT = Path.of("templates/assets/search.js");
    private static final int COLD_QUERY = 17 * 1024;

    /** Each query with a result that it must lead to. */
    private static final Map<String, String> QUERIES = queries();

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("GDP", "places/jinzhong.html#gdp-2025");
        queries.put("地区生产总值", "places/jinzhong.html#gdp-2025");
        queries.put("2462.6", "places/jinzhong.html#gdp-2025");
        queries.put("2462.6亿元", "places/jinzhong.html#gdp-2025");
        queries.put("超1500万吨", "places/jinzhong.html#coking-capacity-running-2026");
        queries.put("１，５００万吨", "places/jinzhong.html#coking-capacity-running-2026");
        queries.put("平遥", "places/pingyao.html");
        queries.put("灵石县", "places/lingshi.html");
        queries.put("平遥牛肉", "projects/pingyao-beef-park.html");
        queries.put("玛钢", "glossary.html#term-malleable-iron");
        queries.put("马铁", "glossary.html#term-malleable-iron");
        queries.put("LNG", "glossary.html#term-lng");
        queries.put("lng", "glossary.html#term-lng");
        queries.put("焦炉煤气", "glossary.html#term-coke-oven-gas");
        queries.put("专精特新", "glossary.html#term-specialised-and-new");
        queries.put("一区两园三体系", "glossary.html#term-zone-parks-systems");
        queries.put("甲醇", "topics/methanol.html");
        queries.put("介休 甲醇", "organisations/changsheng.html#changsheng-methanol-2026");
        queries.put("天星焦化项目", "projects/lingshi-tianxing-coking.html");
        queries.put("玻璃器皿", "places/town-glassware.html");
        return queries;
    }

    @Test
    void theWrittenIndexAnswersEveryQuery() {
        var reader = new SearchReader(ShippedSite.index().files());
        QUERIES.forEach((query, href) ->
                assertThat(texts(reader.find(query), 0)).as(query).contains(href));
    }

    @Test
    void thePageShowsTheAnswerAmongItsFirstResultsAndLoadsLittle(@TempDir Path site) throws Exception {
        assumeNode();
        var reader = new SearchReader(ShippedSite.index().files());
        for (var answer : ask(site, QUERIES.keySet())) {
            String query = answer.get("query").asText();
            var shown = texts(answer.get("results"), "href");
            assertThat(answer.get("status").asText()).startsWith("found");
            assertThat(shown).as(query).contains(QUERIES.get(query));
            assertThat(texts(reader.find(query), 0)).as(query).containsAll(shown);
            assertThat(answer.get("compressed").asInt()).as(query).isLessThanOrEqualTo(COLD_QUERY);
            for (var result : answer.get("results"))
                assertThat(result.get("marks")).as(query).isNotEmpty();
        }
    }

    @Test
    void theTopicComesBeforeItsFiguresAndTheFigureBeforeWhatIsComputedFromIt(@TempDir Path site) throws Exception {
        assumeNode();
        var answers = ask(site, List.of("焦化", "GDP", "地区生产总值", "2462.6", "平遥"));
        assertThat(hrefs(answers.get(0))).startsWith("topics/coking.html");
        assertThat(hrefs(answers.get(1))).startsWith("places/jinzhong.html#gdp-2025");
        assertThat(hrefs(answers.get(2))).startsWith("places/jinzhong.html#gdp-2025");
        assertThat(hrefs(answers.get(3))).startsWith("places/jinzhong.html#gdp-2025");
        assertThat(hrefs(answers.get(4))).startsWith("places/pingyao.html").doesNotHaveDuplicates();
        for (var answer : answers) assertThat(hrefs(answer)).doesNotHaveDuplicates();
    }

    @Test
    void englishFindsTheSame(@TempDir Path site) throws Exception {
        assumeNode();
        var answers =
                ask(site, Language.EN, List.of("GDP", "246.26", "gross regional product", "coking", "Pingyao", "平遥"));
        for (var answer : answers.subList(0, 3)) assertThat(hrefs(answer)).startsWith("places/jinzhong.html#gdp-2025");
        assertThat(hrefs(answers.get(3))).startsWith("topics/coking.html");
        assertThat(hrefs(answers.get(4))).startsWith("places/pingyao.html");
        assertThat(hrefs(answers.get(5))).startsWith("places/pingyao.html");
        for (var answer : answers)
            assertThat(answer.get("compressed").asInt())
                    .as(answer.get("query").asText())
                    .isLessThanOrEqualTo(COLD_QUERY);
    }

    private static List<String> hrefs(JsonNode answer) {
        return texts(answer.get("results"), "href");
    }

    @Test
    void charactersAndBeginningsAreFound(@TempDir Path site) throws Exception {
        assumeNode();
        var answers = ask(site, List.of("镇", "246", "malle"));
        assertThat(texts(answers.get(0).get("results"), "title")).allMatch(title -> !title.isEmpty());
        assertThat(answers.get(0).get("results").get(0).get("marks").get(0).asText())
                .isEqualTo("镇");
        assertThat(texts(answers.get(1).get("results"), "href")).contains("places/jinzhong.html#gdp-2025");
        assertThat(texts(answers.get(2).get("results"), "href")).contains("glossary.html#term-malleable-iron");
    }

    @Test
    void whatHoldsOnlySomeOfAQueryIsNamedSo(@TempDir Path site) throws Exception {
        assumeNode();
        var answers = ask(site, List.of("平遥牛肉火星", "火星", "…", "constructor __proto__"));
        assertThat(answers.get(0).get("status").asText()).startsWith("near");
        assertThat(texts(answers.get(0).get("results"), "href")).contains("projects/pingyao-beef-park.html");
        for (var answer : answers.subList(1, 4)) {
            assertThat(answer.get("status").asText()).startsWith("none");
            assertThat(answer.get("results")).isEmpty();
        }
    }

    @Test
    void fromDiskThePageSaysThatItCannotSearch(@TempDir Path site) throws Exception {
        assumeNode();
        var answer = ask(site, List.of("file:甲醇")).get(0);
        assertThat(answer.get("status").asText()).startsWith("disk");
        assertThat(answer.get("requests").asInt()).isZero();
    }

    @Test
    void theScriptWritesNoMarkup() throws IOException {
        assertThat(Files.readString(SCRIPT)).doesNotContain("innerHTML", "insertAdjacentHTML", "outerHTML", ".style");
    }

    private static void assumeNode() {
        boolean found = false;
        try {
            found = new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            System.err.println("node is not on this machine: the search page's script was NOT run");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        assumeTrue(found, "node is not on this machine: the search page's script was not run");
    }

    /** What the real script shows for each query. */
    private static List<JsonNode> ask(Path site, Iterable<String> queries) throws Exception {
        return ask(site, Language.ZH, queries);
    }

    private static List<JsonNode> ask(Path site, Language language, Iterable<String> queries) throws Exception {
        var index = ShippedSite.index(language);
        for (var file : index.files()) {
            Path path = site.resolve(file.path().replaceFirst("^en/", ""));
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        var command = new ArrayList<>(List.of(
                "node",
                BROWSER.toString(),
                SCRIPT.toString(),
                site.toString(),
                index.kept().version()));
        queries.forEach(command::add);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var answers = new ArrayList<JsonNode>();
        for (String line : new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList()) answers.add(new ObjectMapper().readTree(line));
        assertThat(process.waitFor()).isZero();
        return answers;
    }

    private static List<String> texts(Iterable<JsonNode> rows, int column) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(column).asText())
                .toList();
    }

    private static List<String> texts(Iterable<JsonNode> rows, String name) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.get(name).asText())
                .toList();
    }
}
