package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was measured once is not taken for what only resembles it. */
class AuditTest {
    private static final String STYLE =
            """
            body{background:#fff;color:#555} p{margin:0;padding:8px;height:40px} .light{color:#bbb} .dim{opacity:.4}
            .dark{background:#444} .up{position:relative}
            .under{position:absolute;left:0;top:0;width:100%;height:90px;background:#444}
            """;

    private static Chromium chromium;
    private static Page page;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        page = chromium.reader(Mode.DESKTOP).newPage();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    private static List<String> contrasts(String body) {
        page.setContent("<!doctype html><html lang=en><title>t</title><style>" + STYLE + "</style><body>" + body);
        return Audit.of(page, Rules.ALL).stream()
                .filter(found -> found.startsWith("color-contrast"))
                .toList();
    }

    @Test
    void aTextThatCannotBeReadIsFoundAtEveryPlace() {
        assertThat(contrasts("<p>Well</p><p class=light>ill</p><p>well</p><p class=light>ill again</p>")).hasSize(2);
        assertThat(contrasts("<p class=light>on another page</p>")).hasSize(1);
    }

    @Test
    void aTextThatWasReadableElsewhereIsMeasuredOnEachGround() {
        assertThat(contrasts("<p>readable</p>")).isEmpty();
        assertThat(contrasts("<p>readable</p><div class=dark><p>not here</p></div>")).hasSize(1);
        assertThat(contrasts("<div class=dim><p>nor here</p></div>")).hasSize(1);
        assertThat(contrasts("<div style='background:#444'><p>nor on the same class</p></div>")).hasSize(1);
    }

    @Test
    void whatLiesBeneathWithoutHoldingTheTextCountsToo() {
        assertThat(contrasts("<p class=up>readable</p>")).isEmpty();
        assertThat(contrasts("<div class=under></div><p class=up>not over this</p>")).hasSize(1);
    }

    @Test
    void aLookOfNoColourIsNoPassForALookWithOne() {
        assertThat(contrasts("<p style='font-size:40px;color:#888'>large enough</p>")).isEmpty();
        assertThat(contrasts("<p style='font-size:14px;color:#888'>too small</p>")).hasSize(1);
    }

    @Test
    void aTextOutOfSightSaysNothingOfOneInSight() {
        assertThat(contrasts("<p class=light style='position:absolute;left:-999px'>away</p>")).isEmpty();
        assertThat(contrasts("<p class=light style='position:absolute;left:9px'>here</p>")).hasSize(1);
    }

    @Test
    void otherRulesAreHeldToo() {
        page.setContent("<!doctype html><html><title>t</title><body><main><h1>t</h1><img src=x></main>");
        assertThat(Audit.of(page, Rules.ALL)).anyMatch(found -> found.startsWith("image-alt: "))
                .anyMatch(found -> found.startsWith("html-has-lang: "));
    }
}
