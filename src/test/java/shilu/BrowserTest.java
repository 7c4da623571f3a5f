package shilu;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** Whoever builds without a browser learns what was not tested. */
    @Test
    void theSiteIsTestedInABrowserWhereThereIsOne() {
        if (Files.exists(CHROMIUM)) {
            assertThatCode(() -> Class.forName("shilu.browser.EveryPageTest")).doesNotThrowAnyException();
            return;
        }
        String line = "*".repeat(100);
        System.err.println(line);
        System.err.println("* BROWSER TESTS SKIPPED: there is no " + CHROMIUM + ".");
        System.err.println(
                "* Not tested: accessibility, keyboard, no JavaScript, print, HTML conformance, page weight.");
        System.err.println("* Debian and Ubuntu: apt-get install chromium fonts-noto-cjk");
        System.err.println(line);
    }
}
