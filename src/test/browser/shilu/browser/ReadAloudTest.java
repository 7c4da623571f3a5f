package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadAloudTest {
    private static final Mode ELDER = new Mode(Mode.PHONE.scheme(), true, Mode.PHONE.width());

    /** A voice that writes down what it is given: the browser of the tests has none that speaks. */
    private static final String VOICE =
            """
            const said = [];
            let current = null;
            const voice = {
              said,
              getVoices: () => [{lang: 'zh-CN'}, {lang: 'en-GB'}],
              addEventListener: () => {},
              speak: words => { said.push(words.text); current = words; },
              cancel: () => { said.push('-'); current = null; },
              end: () => current.onend(),
            };
            Object.defineProperty(window, 'speechSynthesis', {value: voice});
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

    private static String article() {
        return ShippedSite.kinds().stream()
                .filter(page -> ShippedSite.kind(page).equals("kind-article"))
                .findFirst()
                .orElseThrow();
    }

    private static Page opened(BrowserContext reader) {
        var page = reader.newPage();
        page.navigate(ShippedSite.address(article()));
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("() => speechSynthesis.said.filter(words => words !== '-')");
    }

    @Test
    void aKeyStartsItWithTheTitleAndGoesOnSentenceBySentence() {
        try (var reader = chromium.reader(ELDER)) {
            reader.addInitScript(VOICE);
            var page = opened(reader);
            page.focus("#aloud");
            page.keyboard().press("Enter");
            assertThat(said(page)).containsExactly(page.locator("h1").innerText());
            assertThat(page.locator("h1.told").count()).isEqualTo(1);
            for (int sentence = 0; sentence < 5; sentence++) page.evaluate("() => speechSynthesis.end()");
            assertThat(said(page)).hasSize(6).allSatisfy(words -> assertThat(words).doesNotContain("[1]"));
        }
    }

    @Test
    void theSameKeyStopsIt() {
        try (var reader = chromium.reader(ELDER)) {
            reader.addInitScript(VOICE);
            var page = opened(reader);
            String begin = page.locator("#aloud").innerText();
            page.click("#aloud");
            assertThat(page.locator("#aloud").innerText()).isNotEqualTo(begin);
            page.click("#aloud");
            assertThat(page.locator("#aloud").innerText()).isEqualTo(begin);
            assertThat(page.evaluate("() => speechSynthesis.said.at(-1)")).isEqualTo("-");
            assertThat(page.locator(".told").count()).isZero();
        }
    }

    @Test
    void itReadsToTheEndAndThenStandsReadyAgain() {
        try (var reader = chromium.reader(ELDER)) {
            reader.addInitScript(VOICE);
            var page = opened(reader);
            String begin = page.locator("#aloud").innerText();
            page.click("#aloud");
            String last = page.locator(".prose > p").last().innerText();
            page.evaluate("() => { for (let i = 0; i < 2000 && document.querySelector('.told'); i++) speechSynthesis.end(); }");
            assertThat(page.locator("#aloud").innerText()).isEqualTo(begin);
            assertThat(String.join("", said(page))).contains(last.substring(0, 4));
        }
    }

    @Test
    void withoutElderModeItIsNotThere() {
        try (var reader = chromium.reader(Mode.PHONE)) {
            assertThat(opened(reader).locator("#aloud").isVisible()).isFalse();
        }
    }

    @Test
    void aBrowserWithoutAVoiceForTheLanguageDoesNotOfferIt() {
        try (var reader = chromium.reader(ELDER)) {
            reader.addInitScript(VOICE.replace("zh-CN", "fr-FR").replace("en-GB", "it-IT"));
            assertThat(opened(reader).locator("#aloud").isVisible()).isFalse();
        }
        try (var reader = chromium.reader(ELDER)) {
            reader.addInitScript("Object.defineProperty(window, 'speechSynthesis', {value: undefined})");
            assertThat(opened(reader).locator("#aloud").isVisible()).isFalse();
        }
    }
}
