package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the script adds to pages that are whole without it. */
class ComfortTest {
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static String first(String selector) {
        return ShippedSite.pages().stream()
                .filter(page -> ShippedSite.kind(page).equals("kind-article"))
                .filter(page -> !Jsoup.parse(ShippedSite.text(page)).select(selector).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Page opened(BrowserContext reader, String path) {
        var page = reader.newPage();
        page.navigate(ShippedSite.address(path));
        return page;
    }

    @Test
    void theContentsMarkTheSectionThatOneReads() {
        try (var reader = chromium.reader(Mode.DESKTOP)) {
            var page = opened(reader, first(".contents li + li a"));
            var second = page.locator(".contents a").nth(1);
            second.click();
            page.waitForCondition(() -> page.locator(".contents [aria-current]").count() == 1);
            assertThat(page.locator(".contents [aria-current]").innerText()).isEqualTo(second.innerText());
        }
    }

    @Test
    void aTapOnAMarkSaysWhatHoveringSays() {
        try (var reader = chromium.reader(Mode.DESKTOP)) {
            var page = opened(reader, first(".graph .wide rect > title"));
            var mark = page.locator(".graph .wide rect:has(> title)").first();
            mark.click();
            assertThat(page.locator("[role=status].tip").innerText())
                    .isEqualTo(mark.locator("title").textContent().strip());
            page.keyboard().press("Escape");
            assertThat(page.locator(".tip").isVisible()).isFalse();
        }
    }
}
