package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Comparator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WithoutScriptTest {
    private static Chromium chromium;
    private static String article;

    private Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        article = ShippedSite.pages().stream()
                .filter(path -> ShippedSite.text(path).contains("class=\"fig\""))
                .filter(path -> ShippedSite.text(path).contains("<details>"))
                .max(Comparator.comparing(path -> ShippedSite.bytes(path).length))
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void openTheArticle() {
        page = chromium.readerWithoutScripts(Mode.PHONE).newPage();
        page.navigate(ShippedSite.address(article));
    }

    @Test
    void aFigureOpensItsSourceAndBackClosesIt() {
        var figure = page.locator("a.fig").first();
        var entry = page.locator("[id='" + figure.getAttribute("href").substring(1) + "']");

        figure.click();
        assertThat(style(entry, "position")).isEqualTo("fixed");
        assertThat(page.locator(".src:target .close").isVisible()).isTrue();

        page.goBack();
        assertThat(style(entry, "position")).isEqualTo("static");
    }

    @Test
    void theCloseLinkClosesTheSource() {
        page.locator("a.fig").first().click();
        page.locator(".src:target .close").click();
        assertThat(page.locator(".src:target").count()).isZero();
    }

    @Test
    void theCloseLinkLeadsBackToTheFigure() {
        String text = ShippedSite.pages().stream()
                .filter(path -> ShippedSite.kind(path).equals("kind-article"))
                .filter(path -> ShippedSite.text(path).contains("class=\"fig\" id="))
                .findFirst()
                .orElseThrow();
        page.navigate(ShippedSite.address(text));
        var figure = page.locator(".prose a.fig[id]").last();
        figure.click();
        page.locator(".src:target .close").click();
        assertThat(figure.evaluate("link => link.getBoundingClientRect().top >= 0 && link.getBoundingClientRect().bottom <= innerHeight"))
                .isEqualTo(true);
    }

    @Test
    void theHomePageListsItsSourcesWhenAsked() {
        page.navigate(ShippedSite.address("index.html"));
        assertThat(page.locator(".src").first().isVisible()).isFalse();
        page.locator(".all a").click();
        assertThat(page.locator(".src").all()).isNotEmpty().allMatch(Locator::isVisible);
    }

    @Test
    void elderModeEnlargesThePage() {
        page.locator("label[for=elder]").click();
        assertThat(style(page.locator("html"), "font-size")).isEqualTo("24px");
    }

    @Test
    void theTableBehindAPictureOpens() {
        var details = page.locator("main details:has(table)").first();
        details.locator("summary").click();
        assertThat(details.locator("table").first().isVisible()).isTrue();
    }

    @Test
    void printShowsEverySourceAndEveryTable() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".src").all()).isNotEmpty().allMatch(Locator::isVisible);
        assertThat(page.locator("details table").all()).isNotEmpty().allMatch(Locator::isVisible);
        assertThat(page.locator(".nav").isVisible()).isFalse();
    }

    private static Object style(Locator element, String property) {
        return element.evaluate("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);
    }
}
