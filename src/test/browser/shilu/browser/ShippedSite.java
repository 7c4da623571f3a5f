package shilu.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import shilu.problem.Problems;
import shilu.route.Options;
import shilu.route.Progress;
import shilu.route.Route;

/** The site that the project's content and templates give: built once, served to all tests, left to be looked at. */
final class ShippedSite {
    private static final Path FOLDER = Path.of("target/browser/site").toAbsolutePath();
    private static final int ADDRESSES = 5;

    private static final Set<String> GATHERING = Set.of("kind-charts", "kind-whole");

    private static SiteServer server;

    private ShippedSite() {}

    /** The site's folder; whoever asks first builds it. */
    static synchronized Path folder() {
        if (server == null) {
            try {
                var built = new SiteServer(FOLDER);
                build(built.address());
                built.start();
                server = built;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return FOLDER;
    }

    static String address(String page) {
        folder();
        return server.address() + page;
    }

    private static void build(String address) throws IOException {
        var options = new Options(
                Path.of("content"), Path.of("templates"), FOLDER, Optional.of(address), Optional.empty(), false, Optional.empty(), false, 2);
        var problems = new Problems();
        if (new Route(options, problems, Progress.quiet()).build().isRejected())
            throw new AssertionError("the site does not build: " + problems.sorted());
    }

    /** Every page but the short addresses of figures and the frames of pictures. */
    static List<String> pages() {
        return html().filter(page -> !isAddress(page) && !isEmbedded(page)).toList();
    }

    /** A few of the short addresses, spread over all. */
    static List<String> addresses() {
        var all = html().filter(ShippedSite::isAddress).toList();
        return Stream.iterate(0, number -> number + 1)
                .limit(ADDRESSES)
                .map(number -> all.get(number * all.size() / ADDRESSES))
                .toList();
    }

    /** The largest page of each kind, by its template's name: what fits there fits on the others. */
    static List<String> kinds() {
        var largest = new TreeMap<String, String>();
        for (String page : pages()) largest.merge(kind(page), page, ShippedSite::larger);
        return List.copyOf(largest.values());
    }

    /** Holds once more, and all at once, what other pages hold. */
    static boolean gathers(String page) {
        return GATHERING.contains(kind(page));
    }

    static String kind(String page) {
        return Jsoup.parse(text(page)).body().className();
    }

    static Stream<String> html() {
        try (var files = Files.walk(folder())) {
            return files
                    .filter(file -> file.toString().endsWith(".html"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    private static String larger(String one, String other) {
        return Stream.of(one, other).max(Comparator.comparing(page -> bytes(page).length)).orElseThrow();
    }

    /** Frames for other people's pages; no page of this site leads on from them. */
    private static boolean isEmbedded(String page) {
        return page.startsWith("embed/") || page.startsWith("en/embed/");
    }

    private static boolean isAddress(String page) {
        return page.startsWith("f/");
    }
}
