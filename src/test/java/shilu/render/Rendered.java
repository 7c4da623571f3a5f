package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import shilu.exchange.Exchange;
import shilu.problem.Problems;
import shilu.recall.Recall;
import shilu.site.OutputFile;

/** The output of one rendering, by path. */
record Rendered(Map<String, byte[]> files, Problems problems) {
    static final Path TEMPLATES = Path.of("templates");

    static Rendered of(Fixture fixture) {
        return of(fixture, TEMPLATES, Optional.empty(), 2);
    }

    static Rendered of(Fixture fixture, Path templates, Optional<String> baseUrl, int threads) {
        var problems = new Problems();
        var executor = Executors.newFixedThreadPool(threads);
        try {
            var files = new ConcurrentSkipListMap<String, byte[]>();
            var published = Exchange.publish(fixture.site());
            Consumer<OutputFile> out = file -> files.put(file.path(), file.bytes());
            published.files().forEach(out);
            Render.render(
                    fixture.site(),
                    fixture.drawings(),
                    published.tables(),
                    templates,
                    baseUrl,
                    ".jfc{fill:red}",
                    shilu.memory.Memory.none(),
                    Recall.none(),
                    problems,
                    executor,
                    out);
            return new Rendered(files, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            executor.shutdown();
        }
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(text(path));
    }

    /** The pages of the site itself: what stands in other people's pages has a head of its own. */
    Map<String, Document> ownPages() {
        var pages = pages();
        pages.keySet().removeIf(Rendered::isFrame);
        return pages;
    }

    /** The pictures for other people's pages. */
    Map<String, Document> frames() {
        var frames = pages();
        frames.keySet().removeIf(path -> !isFrame(path));
        return frames;
    }

    private static boolean isFrame(String path) {
        return path.matches("(en/)?embed/.*");
    }

    Map<String, Document> pages() {
        var pages = new TreeMap<String, Document>();
        for (String path : files.keySet()) if (path.endsWith(".html")) pages.put(path, page(path));
        return pages;
    }
}
