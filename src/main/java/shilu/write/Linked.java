package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import shilu.site.OutputFile;

/**
 * The links of a page or a style sheet, and the ids that links may lead to.
 *
 * @param repeated ids that stand there more than once
 * @param based whether links start at the site's root, since the page names an absolute base
 */
record Linked(List<String> links, Set<String> ids, Set<String> repeated, boolean based) {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "xlink:href", "action");
    private static final Pattern REFRESH = Pattern.compile("(?is)\\s*[\\d.]+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
    private static final Pattern STYLE_LINK = Pattern.compile("url\\(\\s*['\"]?([^'\")]+?)['\"]?\\s*\\)");

    /** Absent for files that hold no links of the site's own. */
    static Optional<Linked> of(OutputFile file) {
        if (file.path().endsWith(".html")) return Optional.of(page(Jsoup.parse(new String(file.bytes(), UTF_8))));
        return file.path().endsWith(".css")
                ? Optional.of(styleSheet(new String(file.bytes(), UTF_8)))
                : Optional.empty();
    }

    static Set<String> idsOf(OutputFile picture) {
        return Set.copyOf(Jsoup.parse(new String(picture.bytes(), UTF_8), Parser.xmlParser())
                .getElementsByAttribute("id")
                .eachAttr("id"));
    }

    private static Linked page(Document page) {
        var links = new ArrayList<String>();
        var ids = new HashSet<String>();
        var repeated = new HashSet<String>();
        for (Element element : page.getAllElements()) {
            if (element.attributesSize() == 0) continue;
            if (element.hasAttr("id") && !ids.add(element.attr("id"))) repeated.add(element.attr("id"));
            if (element.normalName().equals("base")) continue;
            for (String attribute : ATTRIBUTES)
                if (element.hasAttr(attribute))
                    links.add(element.attr(attribute).strip());
            if (element.hasAttr("srcset")) addCandidates(element.attr("srcset"), links);
            if (element.attr("http-equiv").equalsIgnoreCase("refresh")) addRefresh(element.attr("content"), links);
        }
        page.select("a[name]").forEach(anchor -> ids.add(anchor.attr("name")));
        String base = page.select("base[href]").attr("href");
        return new Linked(links, ids, repeated, base.startsWith("/") || Link.isExternal(base));
    }

    private static void addCandidates(String srcset, List<String> links) {
        for (String candidate : srcset.split(",")) links.add(candidate.strip().split("\\s")[0]);
    }

    private static void addRefresh(String content, List<String> links) {
        var refresh = REFRESH.matcher(content);
        if (refresh.matches()) links.add(refresh.group(1).strip());
    }

    private static Linked styleSheet(String text) {
        var links =
                STYLE_LINK.matcher(text).results().map(found -> found.group(1)).toList();
        return new Linked(links, Set.of(), Set.of(), false);
    }
}
