package shilu.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Problems;

/** Walks the shipped site as a reader would: from any figure, on any page, to where it comes from. */
class FiguresLeadToTheirSourcesTest {
    @TempDir
    private static Path folder;

    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        var problems = new Problems();
        var out = folder.resolve("site");
        var options = new Options(
                Path.of("content"),
                Path.of("templates"),
                out,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                2);
        var outcome = new Route(options, problems, Progress.quiet()).build();
        assertThat(problems.sorted()).isEmpty();
        assertThat(outcome.isRejected()).isFalse();
        try (var files = Files.walk(out)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList())
                PAGES.put(out.relativize(file).toString().replace('\\', '/'), Jsoup.parse(file));
        }
    }

    private static Element target(String page, String link) {
        URI resolved = URI.create("/" + page).resolve(link);
        Document there = PAGES.get(resolved.getPath().substring(1));
        assertThat(there).as(page + " → " + link).isNotNull();
        return resolved.getFragment() == null ? there : there.getElementById(resolved.getFragment());
    }

    /** The whole report lists figures by source: the heading above a row's table cites it. */
    private static boolean standsUnderItsSource(Element entry) {
        if (!entry.is("tr")) return false;
        Element heading = entry.closest(".scroll").previousElementSibling();
        return heading != null && heading.is("h3[id^=from-]") && heading.text().contains("[");
    }

    @Test
    void everyFigureInATextLeadsToAnEntryThatNamesItsSourceOrFormula() {
        int walked = 0;
        for (var page : PAGES.entrySet())
            for (Element figure : page.getValue().select("main a > data.figure")) {
                String link = figure.parent().attr("href");
                Element entry = target(page.getKey(), link);
                assertThat(entry).as(page.getKey() + " → " + link).isNotNull();
                boolean sourced = !entry.select("a[href*=sources/]").isEmpty() || standsUnderItsSource(entry);
                boolean computed = !entry.select(".formula").isEmpty();
                assertThat(sourced || computed).as(page.getKey() + " → " + link).isTrue();
                walked++;
            }
        assertThat(walked).isGreaterThan(300);
    }

    @Test
    void noFigureInATextStandsWithoutALink() {
        PAGES.forEach((name, page) -> {
            for (Element figure : page.select("main p data.figure, main td data.figure, main li data.figure"))
                assertThat(figure.closest("a")).as(name + ": " + figure.text()).isNotNull();
        });
    }

    @Test
    void everyPermanentAddressLeadsToItsEntry() {
        int addresses = 0;
        for (var page : PAGES.entrySet()) {
            if (!page.getKey().startsWith("f/")) continue;
            String link = page.getValue().select("main a, body a").stream()
                    .map(each -> each.attr("href"))
                    .filter(href -> href.contains("#"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page.getKey() + " leads nowhere"));
            assertThat(target(page.getKey(), link))
                    .as(page.getKey() + " → " + link)
                    .isNotNull();
            addresses++;
        }
        assertThat(addresses).isGreaterThan(200);
    }
}
