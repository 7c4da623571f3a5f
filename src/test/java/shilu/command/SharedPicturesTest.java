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
        SiteCase.sound().layOut(work);
        Files.writeString(work.resolve("content/site.yaml"), "\ncards: false\n", UTF_8, StandardOpenOption.APPEND);
        assertThat(again("--base-url", ADDRESS).resolve("cards")).doesNotExist();
    }

    @Test
    void everyPictureHasAFrameThatLeadsBackAndALineToCopy() throws IOException {
        var site = built("--base-url", ADDRESS);
        assertThat(text(site, "embed/paper-by-year.html"))
                .contains("<svg", "来源：", "href=\"../charts/index.html#chart-paper-by-year\" target=\"_blank\"")
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
