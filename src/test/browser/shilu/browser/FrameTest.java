package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What others copy to show a picture: its frame is as high as it has to be, on phones and on screens. */
class FrameTest {
    private static final Pattern FRAME = Pattern.compile("<iframe src=\"([^\"]*)\".* height=\"(\\d+)\"");
    private static final List<Integer> WIDTHS = List.of(360, 400, 720);

    /** What readers' fonts may need more than this machine's, and what lines are counted too many. */
    private static final int SPARE = 130;

    @Test
    void noFrameIsTooLowForItsPictureNorMuchTooHigh() {
        var wrong = new ArrayList<String>();
        try (var chromium = new Chromium()) {
            var page = chromium.reader(Mode.PHONE).newPage();
            heights().forEach((address, announced) -> {
                int needed = needed(page, address);
                if (announced < needed || announced > needed + SPARE)
                    wrong.add(address + ": announced " + announced + " px, needed " + needed);
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** The heights that the gallery announces, by the addresses of the frames. */
    private static Map<String, Integer> heights() {
        var heights = new TreeMap<String, Integer>();
        for (String gallery : List.of("charts/index.html", "en/charts/index.html"))
            for (var code : Jsoup.parse(ShippedSite.text(gallery)).select("code")) {
                var frame = FRAME.matcher(code.text());
                if (frame.find()) heights.put(frame.group(1), Integer.parseInt(frame.group(2)));
            }
        assertThat(heights).hasSizeGreaterThan(100);
        return heights;
    }

    private static int needed(Page page, String address) {
        page.navigate(address);
        int needed = 0;
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            needed = Math.max(needed, (int) Math.ceil(page.locator("main").boundingBox().height));
        }
        return needed;
    }
}
