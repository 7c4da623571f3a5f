package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's pages and chats show of the site: cards, frames of their own, and pictures of pixels. */
class SharedPicturesTest {
    private static final String ADDRESS = "https://example.org/site/";

    @TempDir
    Path work;

    private Path built(Object... more) throws IOException {
        SiteCase.sound().layOut(work);
        // The project's own templates, whose heads carry the cards.
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        return again(more);
    }

    private Path again(Object... more) {
        var words = new ArrayList<Object>(List.of("build", "--out", work.resolve("site")));
        words.addAll(List.of(more));
        var run = SiteCase.run(work, words.toArray());
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return work.resolve("site");
    }

    private static String text(Path site, String path) throws IOException {
        return Files.readString(site.resolve(path), UTF_8);
    }

    @Test
    void homeArticlesAndPlacesHaveACardAtAWholeAddress() throws IOException {
        var site = built("--base-url", ADDRESS);
        for (String page : new String[] {"index.html", "topics/paper.html", "places/beishan.html"}) {
            String card = "cards/" + page.replace(".html", ".png");
            assertThat(text(site, page))
                    .contains("<meta property=\"og:image\" content=\"" + ADDRESS + card + "\">")
                    .contains("<meta property=\"og:image:width\" content=\"1200\">")
                    .contains("<meta property=\"og:image:height\" content=\"630\">")
                    .containsPattern("og:image:alt\" content=\"[^\"]*\\p{IsHan}");
            var image = ImageIO.read(site.resolve(card).toFile());
            assertThat(image.getWidth()).isEqualTo(1200);
            assertThat(image.getHeight()).isEqualTo(630);
            assertThat(image.getRGB(600, 625) & 0xffffff).as("the signal").isEqualTo(0xffd54a);
            assertThat(image.getRGB(40, 20) & 0xffffff).as("the ground").isEqualTo(0x083b49);
        }
    }

    @Test
    void withoutAnAddressThereIsNoCard() throws IOException {
        SiteCase.sound().layOut(work);
        Path settings = work.resolve("content/site.yaml");
        var lines = Files.readAllLines(settings).stream().filter(line -> !line.startsWith("base-url"));
        Files.write(settings, lines.toList(), UTF_8);
        var site = again();
        assertThat(site.resolve("cards")).doesNotExist();
        assertThat(text(site, "index.html")).doesNotContain("og:image");
    }

    @Test
    void cardsMayBeLeftOut() throws IOException {
        built("--base-url", ADDRESS);
        Files.writeString(work.resolve("content/site.yaml"), "\ncards: false\n", UTF_8, StandardOpenOption.APPEND);
        var site = again("--base-url", ADDRESS);
        assertThat(site.resolve("cards")).doesNotExist();
        assertThat(text(site, "index.html")).contains("og:title").doesNotContain("og:image");
    }

    @Test
    void aCardHasTheSameBytesEachTime() throws IOException {
        byte[] first = Files.readAllBytes(built("--base-url", ADDRESS).resolve("cards/places/beishan.png"));
        // A build that nothing asks for would leave the card as it is.
        try (var kept = Files.walk(work)) {
            for (Path file : kept.filter(each -> each.endsWith("last-build")).toList()) Files.delete(file);
        }
        assertThat(again("--base-url", ADDRESS).resolve("cards/places/beishan.png"))
                .hasBinaryContent(first);
    }

    @Test
    void whatTheCardsLackIsFoundBeforeTheyAreDrawn() throws IOException {
        SiteCase.sound().layOut(work);
        Path page = work.resolve("content/pages/method.md");
        Files.writeString(page, Files.readString(page, UTF_8).replace("title: ", "title: 🏭"), UTF_8);
        var run = SiteCase.run(work, "check", "--lang", "en");
        assertThat(run.exit()).isEqualTo(Exit.CONTENT);
        assertThat(run.err()).contains("🏭", "U+1F3ED", "method.html", "method.md");
    }

    @Test
    void eachLanguageHasFramesOfItsOwnThatLeadToItsOwnPages() throws IOException {
        var site = built("--base-url", ADDRESS);
        assertThat(text(site, "en/embed/paper-by-year.html"))
                .contains("<html lang=\"en\"", "<svg", "href=\"../../en/charts/index.html#chart-paper-by-year\"")
                .contains("<link rel=\"canonical\" href=\"" + ADDRESS + "en/charts/index.html\">");
        assertThat(text(site, "en/charts/index.html"))
                .contains("&lt;iframe src=&quot;" + ADDRESS + "en/embed/paper-by-year.html&quot;")
                .contains(ADDRESS + "en/charts/index.html#chart-paper-by-year");
        assertThat(text(site, "en/index.html")).contains("href=\"../en/charts/index.html#share-paper-by-year\"");
    }

    @Test
    void aSiteInOneLanguageHasFramesInThatAlone() throws IOException {
        SiteCase.sound().layOut(work);
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        Path settings = work.resolve("content/site.yaml");
        Files.writeString(
                settings, Files.readString(settings, UTF_8).replace("languages: [zh, en]", "languages: [zh]"), UTF_8);
        try (var pages = Files.walk(work.resolve("content/pages"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".en.md")).toList()) Files.delete(page);
        }
        var site = again("--base-url", ADDRESS);
        assertThat(site.resolve("embed/paper-by-year.html")).exists();
        assertThat(site.resolve("en")).doesNotExist();
        assertThat(site.resolve("cards/en")).doesNotExist();
    }

    @Test
    void aFrameStandsAloneAndTheLineThatPutsItUpSaysHowLargeItIs() throws IOException {
        var site = built("--base-url", ADDRESS);
        for (String path :
                new String[] {"embed/paper-by-year.html", "embed/paper-chain.html", "en/embed/paper-chain.html"}) {
            var page = Jsoup.parse(text(site, path), ADDRESS + path);
            assertThat(page.select("script, form, img, nav")).as(path).isEmpty();
            assertThat(page.select("[href]")).as(path).hasSize(3).allSatisfy(link -> {
                String address = link.absUrl("href").replaceAll("#.*", "");
                assertThat(site.resolve(address.substring(ADDRESS.length()))).exists();
            });
            assertThat(page.select("a[href]").attr("target")).isEqualTo("_top");

            String gallery = path.startsWith("en/") ? "en/charts/index.html" : "charts/index.html";
            var frame = Jsoup.parse(text(site, gallery)).select(".share code").stream()
                    .map(code -> Jsoup.parse(code.text()).selectFirst("iframe"))
                    .filter(line -> line.attr("src").equals(ADDRESS + path))
                    .findFirst()
                    .orElseThrow();
            assertThat(frame.attr("title")).isEqualTo(page.select("h1").text()).isNotBlank();
            assertThat(frame.attr("width")).isEqualTo("100%");
            int drawn = Integer.parseInt(page.select(".narrow svg").attr("height"));
            assertThat(Integer.parseInt(frame.attr("height"))).isBetween(drawn + 100, drawn + 500);
        }
    }

    @Test
    void everyPictureHasAFrameThatLeadsBackAndALineToCopy() throws IOException {
        var site = built("--base-url", ADDRESS);
        assertThat(text(site, "embed/paper-by-year.html"))
                .contains("<svg", "来源：", "href=\"../charts/index.html#chart-paper-by-year\" target=\"_top\"")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("class=\"src\"");
        assertThat(text(site, "embed/paper-chain.html")).contains("#diagram-paper-chain");
        assertThat(text(site, "charts/index.html"))
                .contains("&lt;iframe src=&quot;" + ADDRESS + "embed/paper-by-year.html&quot;")
                .contains("数据截至", ADDRESS + "charts/index.html#chart-paper-by-year")
                .contains("href=\"../charts/paper-by-year.png\"", "href=\"../charts/paper-by-year.svg\"")
                .contains("href=\"../data/charts/paper-by-year.csv\"", "href=\"../data/charts/paper-by-year.xlsx\"");
        assertThat(text(site, "sitemap.xml")).doesNotContain("embed/");
    }

    @Test
    void aRunWithoutPicturesHasNoPngAndNoLinkToOne() throws IOException {
        var site = built("--no-pictures", "--base-url", ADDRESS);
        assertThat(site.resolve("charts/paper-by-year.svg")).exists();
        assertThat(site.resolve("charts/paper-by-year.png")).doesNotExist();
        assertThat(site.resolve("cards")).doesNotExist();
        assertThat(text(site, "charts/index.html"))
                .contains("charts/paper-by-year.svg")
                .doesNotContain("charts/paper-by-year.png", "charts/paper-chain.png");
    }
}
