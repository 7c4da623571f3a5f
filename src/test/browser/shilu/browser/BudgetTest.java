package shilu.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Compressed sizes, as a phone on a slow line pays for them. */
class BudgetTest {
    private static final int KILOBYTE = 1024;

    /** Pages that hold everything of one sort; they may weigh more. */
    private static final Set<String> WHOLE = Set.of("ledger.html", "charts/index.html", "coverage.html", "whole.html", "data/index.html", "en/ledger.html", "en/charts/index.html", "en/coverage.html", "en/whole.html", "en/data/index.html");

    /** Pages that are over the budget still, for their many diagrams or figures; none may join them. */
    private static final Set<String> HEAVY =
            Set.of("places/jinzhong.html", "en/places/jinzhong.html");

    @Test
    void pagesOverTheBudgetGrowNoFurther() {
        assertThat(ShippedSite.html().filter(HEAVY::contains))
                .allSatisfy(page -> assertThat(weight(page)).isLessThanOrEqualTo(22 * KILOBYTE));
    }

    @Test
    void aPageIsLightEnoughForAPhone() {
        assertThat(ShippedSite.html().filter(page -> !WHOLE.contains(page) && !HEAVY.contains(page)))
                .allSatisfy(page -> assertThat(weight(page)).isLessThanOrEqualTo(14 * KILOBYTE));
    }

    @Test
    void aPageThatHoldsEverythingStaysWithinAHundredKilobytes() {
        assertThat(ShippedSite.html().filter(WHOLE::contains))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(weight(page)).isLessThanOrEqualTo(100 * KILOBYTE));
    }

    @Test
    void theFirstViewOfAllOtherPagesStaysWithinHalfOfWhatItMayWeigh() {
        assertThat(ShippedSite.html().filter(page -> !WHOLE.contains(page) && !HEAVY.contains(page)))
                .allSatisfy(page -> assertThat(firstView(page)).isLessThanOrEqualTo(25 * KILOBYTE));
        assertThat(ShippedSite.html().filter(HEAVY::contains))
                .allSatisfy(page -> assertThat(firstView(page)).isLessThanOrEqualTo(31 * KILOBYTE));
    }

    @Test
    void nineInTenPagesStayWithinTenKilobytes() {
        var pages = ShippedSite.html().toList();
        assertThat(pages.stream().filter(page -> weight(page) <= 10 * KILOBYTE).count())
                .isGreaterThanOrEqualTo(pages.size() * 9L / 10);
    }

    @Test
    void styleAndScriptStayLight() {
        assertThat(weight(".css")).isBetween(1, 8 * KILOBYTE);
        assertThat(weight("site.js")).isBetween(1, KILOBYTE);
        // Each page loads the site's script and at most one of its kind; with search the two are over three kilobytes still.
        for (String more : List.of("article.", "register."))
            assertThat(weight("site.js") + script(more)).isLessThanOrEqualTo(3 * KILOBYTE);
        assertThat(weight("site.js") + script("search.")).isLessThanOrEqualTo(4 * KILOBYTE);
    }

    /** The compressed size of a page with the styles and scripts that it names. */
    private static int firstView(String page) {
        var document = Jsoup.parse(new String(ShippedSite.bytes(page), UTF_8));
        var styles = document.select("link[rel=stylesheet]").eachAttr("href").stream();
        var scripts = document.select("script[src]").eachAttr("src").stream();
        return weight(page) + sum(Stream.concat(styles, scripts).map(link -> pathOf(link, page)));
    }

    /** Where a link of a page leads; the page for unknown addresses has whole ones. */
    private static String pathOf(String link, String page) {
        String home = ShippedSite.address("");
        if (link.startsWith(home)) return link.substring(home.length());
        return Path.of("/" + page).resolveSibling(link).normalize().toString().substring(1);
    }

    /** The compressed size of a file, or of all assets that end so. */
    private static int weight(String name) {
        if (name.equals("site.js")) return sum(assets(".js").stream().filter(asset -> asset.startsWith("assets/site.")));
        if (!name.startsWith(".")) return compressed(ShippedSite.bytes(name));
        return sum(assets(name).stream());
    }

    private static int script(String name) {
        return sum(assets(".js").stream().filter(asset -> asset.startsWith("assets/" + name)));
    }

    private static int sum(Stream<String> assets) {
        return assets.mapToInt(asset -> compressed(ShippedSite.bytes(asset))).sum();
    }

    private static List<String> assets(String ending) {
        try (var files = Files.list(ShippedSite.folder().resolve("assets"))) {
            return files.map(file -> "assets/" + file.getFileName())
                    .filter(file -> file.endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int compressed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
