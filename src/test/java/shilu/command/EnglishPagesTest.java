package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages for readers who have no Chinese. */
class EnglishPagesTest {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Articles, papers and authors keep the names they are printed under. */
    private static final List<String> NAMES_OF_SOURCES = List.of("造纸又一年", "一张纸的一年", "行政区划代码", "云河日报", "标准机构", "李一");

    @TempDir
    static Path work;

    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        site = BuiltSite.in(work);
    }

    @Test
    void chineseStandsOnlyInNamesOfSourcesAndWhereItIsMarked() throws IOException {
        var left = new TreeSet<String>();
        int pages = 0;
        for (var page : site.pages().entrySet()) {
            if (!page.getKey().startsWith("en/")) continue;
            pages++;
            for (String text : unmarked(page.getValue())) left.add(page.getKey() + ": " + text);
        }
        assertThat(pages).isPositive();
        assertThat(left).isEmpty();
    }

    @Test
    void theTypesOfColumnsAreEnglish() throws IOException {
        var types = new TreeSet<String>();
        for (var page : site.pages().entrySet())
            if (page.getKey().startsWith("en/"))
                types.addAll(page.getValue().select("meta[name=ColumnType]").eachAttr("content"));
        assertThat(types).containsExactly("Data release", "Overview");
    }

    @Test
    void reasonsOfInferencesAreInEnglishOrMarkedAsChinese() throws IOException {
        int english = 0;
        for (var page : site.pages().entrySet()) {
            if (!page.getKey().startsWith("en/sources/")) continue;
            for (var guess : page.getValue().select(".guess")) {
                var own = guess.clone();
                own.select("[lang=zh-CN]").remove();
                assertThat(own.text()).as(page.getKey()).doesNotContainPattern(HAN);
                if (own.text().length() > "Date inferred: ".length()) english++;
            }
        }
        assertThat(english).isPositive();
    }

    private static Set<String> unmarked(Document page) {
        var body = page.body();
        body.select("script, style, [lang^=zh]").remove();
        var texts = new TreeSet<String>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && HAN.matcher(withoutNames(text.text())).find()) texts.add(text.text());
                },
                body);
        return texts;
    }

    private static String withoutNames(String text) {
        String rest = text;
        for (String name : NAMES_OF_SOURCES) rest = rest.replace(name, "");
        return rest;
    }
}
