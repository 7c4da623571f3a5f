package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shilu.problem.Problems;
import shilu.route.Options;
import shilu.route.Progress;
import shilu.route.Route;

/** Words that try to become script, in every text of every content file: none runs, none breaks a page. */
class HostileTextTest {
    private static final Path SOUND = Path.of("src/test/resources/sites/cloud-river/content");

    /** Runs before anything of the page does; what runs by mistake leaves its mark. */
    private static final String WATCH =
            """
            window.hits = [];
            window.hit = mark => hits.push(String(mark));
            document.addEventListener('securitypolicyviolation',
                event => hits.push(event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** What no text may have become, whether it would have run or not. */
    private static final String LOOK =
            """
            () => [...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
                .filter(one => one.name.startsWith('on') || one.name === 'srcdoc' || one.name === 'style'
                    || /^(href|src|action|formaction|xlink:href)$/.test(one.name)
                        && /^\\s*(javascript|data|vbscript):/i.test(one.value))
                .map(one => element.localName + ' ' + one.name + '=' + one.value))
                .concat([...document.querySelectorAll('iframe, object, embed, base, x\\\\:script')].map(one => one.outerHTML))
                .concat([...document.querySelectorAll('body script:not([src])')]
                    .filter(one => !/json/.test(one.type)).map(one => one.outerHTML))
                .concat(window.hits)
            """;

    @TempDir
    Path work;

    private String address;

    @Test
    void noTextBecomesScript() throws IOException {
        Path content = copy();
        Path site = work.resolve("site");
        var server = new SiteServer(site);
        address = server.address();
        var laid = new HostileText(content).lay(this::checked);
        System.out.println(laid.texts() + " texts, " + laid.refused() + " of them in no hostile form let in: " + laid.rules());
        assertThat(laid.refused()).isLessThan(laid.texts() * 3 / 4);

        var problems = new Problems();
        assertThat(route(problems).build().isRejected()).as("%s", problems.sorted()).isFalse();
        server.start();
        var files = files(site);
        assertThat(files).hasSizeGreaterThan(40);
        try (var chromium = new Chromium();
                var reader = chromium.reader(Mode.PHONE)) {
            reader.addInitScript(WATCH);
            var page = reader.newPage();
            var complaints = new ArrayList<String>();
            page.onDialog(dialog -> {
                complaints.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.onPageError(error -> complaints.add("script: " + error));
            page.onConsoleMessage(message -> {
                // A picture opened by itself names no icon, so the browser looks for one at the usual place.
                boolean icon = message.location().contains("/favicon.ico");
                if (message.type().equals("error") && !icon) complaints.add("console: " + message.text());
            });
            int shown = 0;
            for (String file : files) {
                page.navigate(server.address() + file);
                if (page.content().contains("hit(`q")) shown++;
                for (Object found : (List<?>) page.evaluate(LOOK)) complaints.add(found.toString());
                assertThat(complaints).as(file).isEmpty();
            }
            assertThat(shown).as("pages that show the words").isGreaterThan(files.size() / 2);
            searchFor("纸", page, server);
            assertThat((List<?>) page.evaluate(LOOK)).isEmpty();
            assertThat(complaints).as("search").isEmpty();
        }
    }

    private static void searchFor(String words, Page page, SiteServer server) {
        page.navigate(server.address() + "search.html?q=" + words);
        page.waitForCondition(() -> page.locator("#results li a").count() > 0);
    }

    private Path copy() throws IOException {
        Path content = work.resolve("content");
        try (var walk = Files.walk(SOUND)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = content.resolve(SOUND.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return content;
    }

    private Problems checked(Path content) {
        var problems = new Problems();
        try {
            route(problems).check();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private Route route(Problems problems) {
        var options = new Options(
                work.resolve("content"),
                Path.of("templates"),
                work.resolve("site"),
                Optional.of(address),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                2);
        return new Route(options, problems, Progress.quiet());
    }

    /** Pages, and pictures that can be opened by themselves. */
    private static List<String> files(Path site) throws IOException {
        try (var walk = Files.walk(site)) {
            return walk.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".html") || file.endsWith(".svg"))
                    .filter(file -> !file.startsWith("f/"))
                    .sorted()
                    .toList();
        }
    }
}
