package shilu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser of one test class: Playwright belongs to the thread that made it. */
final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final int HEIGHT = 800;

    private final Playwright playwright = Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(ARGUMENTS));

    /** A reader whose browser remembers elder mode from an earlier visit, where the mode says so. */
    BrowserContext reader(Mode mode) {
        var reader = browser.newContext(options(mode));
        if (mode.elder()) reader.addInitScript("localStorage.setItem('elder', '1')");
        return reader;
    }

    BrowserContext readerWithoutScripts(Mode mode) {
        return browser.newContext(options(mode).setJavaScriptEnabled(false));
    }

    private static Browser.NewContextOptions options(Mode mode) {
        return new Browser.NewContextOptions()
                .setColorScheme(mode.scheme())
                .setViewportSize(mode.width(), HEIGHT);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
