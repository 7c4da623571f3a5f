package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class KeyboardTest {
    /** More than the longest page has. */
    private static final int STOPS = 4000;

    /** What is wrong with the element that has the focus; nothing at all once the focus has left the page. */
    private static final String FOCUS =
            """
            () => {
              const at = document.activeElement;
              if (at === document.body) return null;
              const shown = at.type === 'checkbox' && at.labels.length ? at.labels[0] : at;
              const box = shown.getBoundingClientRect();
              const seen = box.width > 2 && box.height > 2 && shown.checkVisibility()
                  && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const marked = getComputedStyle(shown).outlineStyle !== 'none';
              return seen && marked ? '' : at.outerHTML.slice(0, 120) + (seen ? ' has no outline' : ' is out of sight');
            }
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

    static List<String> kinds() {
        return ShippedSite.kinds();
    }

    // A browser belongs to the thread that started it.
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("kinds")
    void tabReachesTheSkipLinkFirstAndShowsWhereItIs(String path) {
        try (var reader = chromium.reader(Mode.DESKTOP)) {
            var page = reader.newPage();
            page.navigate(ShippedSite.address(path));
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip:focus").count()).isEqualTo(1);
            assertThat(walk(page)).isEmpty();
        }
    }

    private static List<String> walk(Page page) {
        var complaints = new ArrayList<String>();
        for (int stop = 0; stop < STOPS; stop++) {
            var complaint = (String) page.evaluate(FOCUS);
            if (complaint == null) return complaints;
            if (!complaint.isEmpty()) complaints.add(complaint);
            page.keyboard().press("Tab");
        }
        complaints.add("the focus never leaves the page");
        return complaints;
    }
}
