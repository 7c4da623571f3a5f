package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large the words in pictures are on small screens, in px of the screen. */
class PictureWordsTest {
    private static final Mode SMALL_PHONE = new Mode(ColorScheme.LIGHT, false, 360);
    // Names, values and the words in boxes are set in the size of the picture itself; scales and details are smaller.
    private static final String SIZES = """
            [...document.querySelectorAll('svg.chart')].filter(one => one.checkVisibility()).flatMap(picture =>
              [...picture.querySelectorAll('%s')].map(words => parseFloat(getComputedStyle(words).fontSize)
                * picture.getBoundingClientRect().width / picture.viewBox.baseVal.width))
            """;
    private static final String BEYOND = """
            [...document.querySelectorAll('svg.chart')].filter(one => one.checkVisibility()
              && (one.getBoundingClientRect().right > innerWidth || one.getBoundingClientRect().left < 0)).length
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Page open(String address, Mode mode) {
        var page = chromium.readerWithoutScripts(mode).newPage();
        page.navigate(ShippedSite.address(address));
        return page;
    }

    private static List<Double> sizes(Page page, String words) {
        return ((List<?>) page.evaluate(SIZES.formatted(words)))
                .stream().map(size -> ((Number) size).doubleValue()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts/index.html", "en/charts/index.html"})
    void onAPhoneTheyAreNearlyAsLargeAsThePage(String gallery) {
        var page = open(gallery, SMALL_PHONE);

        assertThat(sizes(page, "text:not([font-size])")).hasSizeGreaterThan(100).allMatch(size -> size >= 15);
        assertThat(sizes(page, "text")).allMatch(size -> size >= 12.5);
        assertThat(page.evaluate(BEYOND)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"charts/index.html", "en/charts/index.html"})
    void inLargePrintOnAPhoneTheyGrowWithoutScript(String gallery) {
        var page = open(gallery, SMALL_PHONE);
        page.locator("label[for=elder]").click();

        assertThat(sizes(page, "text:not([font-size])")).hasSizeGreaterThan(100).allMatch(size -> size >= 17.5);
        assertThat(sizes(page, "text")).allMatch(size -> size >= 15);
        assertThat(page.evaluate(BEYOND)).isEqualTo(0);
    }

    @Test
    void inLargePrintOnATabletTheyAreAsLargeAsThePage() {
        var page = open("charts/index.html", new Mode(ColorScheme.LIGHT, false, 800));
        page.locator("label[for=elder]").click();

        assertThat(sizes(page, "text:not([font-size])")).hasSizeGreaterThan(100).allMatch(size -> size >= 24);
    }

    @Test
    void aFrameIsHighEnoughForItsPictureAtEveryWidth() {
        var gallery = open("charts/index.html", Mode.DESKTOP);
        var frames = gallery.locator("code:has-text('<iframe')").allTextContents();
        assertThat(frames).isNotEmpty();
        // A few of them: kinds and heights mix, and each takes its time.
        for (int i = 0; i < frames.size(); i += 20) {
            String address = frames.get(i).replaceAll(".*/(embed/[^\"]*)\".*", "$1");
            int height = Integer.parseInt(frames.get(i).replaceAll(".* height=\"(\\d+)\".*", "$1"));
            var page = open(address, SMALL_PHONE);
            for (int width : new int[] {340, 480, 640, 760}) {
                page.setViewportSize(width, 600);
                assertThat(((Number) page.evaluate("document.body.scrollHeight")).intValue())
                        .as("%s at %d px", address, width)
                        .isLessThanOrEqualTo(height);
            }
        }
    }
}
