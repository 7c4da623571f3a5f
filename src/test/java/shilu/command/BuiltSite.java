package shilu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A site as people publish it: content in two languages, the project's own templates, an address. */
record BuiltSite(Path folder) {
    /** What {@code cloud-river} gives as its address. */
    static final String BASE = "https://example.org/yunhe/";

    static BuiltSite in(Path work) throws IOException {
        SiteCase.sound().layOut(work);
        new Tree(Path.of("templates")).layOver(work.resolve("templates"));
        var site = work.resolve("site");
        assertThat(SiteCase.run(work, "build", "--lang", "en", "--no-pictures", "--out", site)
                        .exit())
                .isZero();
        return new BuiltSite(site);
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document page(String path) {
        return Jsoup.parse(text(path));
    }

    Document xml(String path) {
        return Jsoup.parse(text(path), "", Parser.xmlParser());
    }

    /** Every page by its path. */
    Map<String, Document> pages() throws IOException {
        var pages = new TreeMap<String, Document>();
        for (String path : new Tree(folder).texts().keySet()) if (path.endsWith(".html")) pages.put(path, page(path));
        return pages;
    }

    /** Whether a full address leads to a page of this site, and to a place on it where it names one. */
    boolean answers(String address) {
        if (!address.startsWith(BASE)) return false;
        var to = URI.create(address.substring(BASE.length()));
        if (!Files.isRegularFile(folder.resolve(to.getPath()))) return false;
        return to.getFragment() == null || page(to.getPath()).getElementById(to.getFragment()) != null;
    }
}
