package shilu.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** Opens page after page and says what is wrong with each. */
final class Visitor {
    private static final int REQUESTS = 6;

    /** Runs before anything of the page does. */
    private static final String WATCH =
            """
            window.watched = {shift: 0, moved: [], refused: []};
            document.addEventListener('securitypolicyviolation',
                event => watched.refused.push(event.violatedDirective + ' ' + event.blockedURI));
            new PerformanceObserver(list => list.getEntries().forEach(entry => {
                watched.shift += entry.value;
                entry.sources.forEach(source => watched.moved.push(
                    (source.node ? (source.node.outerHTML || source.node.textContent).slice(0, 80) : '?')
                    + ' by ' + (source.currentRect.y - source.previousRect.y) + ' px'));
            }))
                .observe({type: 'layout-shift', buffered: true});
            """;

    private static final String SETTLED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext reader) {
        reader.addInitScript(WATCH);
        page = reader.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(error -> complaints.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add("console: " + message.text());
        });
    }

    /** Everything that is wrong with the page; empty when nothing is. */
    List<String> complaints(String path) {
        return complaints(path, Rules.ALL);
    }

    List<String> complaints(String path, Rules rules) {
        open(path);
        layout();
        for (Object refused : (List<?>) page.evaluate("() => watched.refused")) complaints.add("refused: " + refused);
        network();
        var found = new ArrayList<>(complaints);
        found.addAll(Audit.of(page, rules));
        return found;
    }

    Page open(String path) {
        requests.clear();
        complaints.clear();
        page.navigate(ShippedSite.address(path));
        page.evaluate(SETTLED);
        return page;
    }

    /** Opens a page that leads on to another. */
    Page follow(String path) {
        page.navigate(ShippedSite.address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForURL(url -> url.contains("#"));
        return page;
    }

    private void layout() {
        double shift = ((Number) page.evaluate("() => watched.shift")).doubleValue();
        if (shift > 0) complaints.add("layout shift: " + shift + " of " + page.evaluate("() => watched.moved"));
        int wider = (int) page.evaluate(
                "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        if (wider > 0) complaints.add("scrolls sideways by " + wider + " px");
    }

    private void network() {
        String home = ShippedSite.address("");
        requests.stream().filter(url -> !url.startsWith(home)).forEach(url -> complaints.add("third party: " + url));
        if (requests.size() > REQUESTS) complaints.add(requests.size() + " requests: " + requests);
    }
}
