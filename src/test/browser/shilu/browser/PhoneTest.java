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

/** Nothing lies beyond the edge of a small screen unseen. */
class PhoneTest {
    private static final Mode ELDER = new Mode(ColorScheme.LIGHT, true, 390);
    private static final Mode SMALL = new Mode(ColorScheme.LIGHT, true, 320);

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static Object seen(Mode mode, String path, String script) {
        try (var reader = chromium.reader(mode)) {
            Page page = reader.newPage();
            page.navigate(ShippedSite.address(path));
            return page.evaluate(script);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "en/index.html"})
    void theWholeMenuIsInSight(String home) {
        for (Mode mode : List.of(Mode.PHONE, ELDER))
            assertThat(seen(mode, home, "() => [...document.querySelectorAll('.nav a')]"
                            + ".filter(link => link.getBoundingClientRect().right > innerWidth).map(link => link.textContent)"))
                    .isEqualTo(List.of());
    }

    @Test
    void theHeadInLargePrintLeavesMoreThanHalfOfTheScreen() {
        assertThat((int) seen(ELDER, "index.html", "() => document.querySelector('.top').offsetHeight"))
                .isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger.html", "en/ledger.html", "coverage.html", "projects/index.html", "charts/index.html"})
    void tablesOfFiguresNeedNoScrolling(String page) {
        String wide = "() => { document.querySelectorAll('details').forEach(part => part.open = true);"
                + " return [...document.querySelectorAll('.stack')].filter(box => box.scrollWidth > box.clientWidth).length; }";
        assertThat(seen(Mode.PHONE, page, wide)).isEqualTo(0);
        assertThat(seen(ELDER, page, wide)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline.html", "en/timeline.html", "en/projects/index.html"})
    void noPageIsWiderThanASmallPhoneInLargePrint(String page) {
        assertThat(seen(SMALL, page, "() => document.documentElement.scrollWidth")).isEqualTo(320);
    }
}
