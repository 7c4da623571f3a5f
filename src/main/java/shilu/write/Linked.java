package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shilu.site.OutputFile;

/**
 * The links of a page or a style sheet, and the ids that links may lead to.
 *
 * @param repeated ids that stand there more than once
 * @param based whether links start at the site's root, since the page names an absolute base
 */
record Linked(List<String> links, Set<String> ids, Set<String> repeated, boolean based) {
    Linked {
        links = List.copyOf(links);
        ids = Set.copyOf(ids);
        repeated = Set.copyOf(repeated);
    }

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "xlink:href", "action");
    private static final List<String> WANTED = Stream.concat(
                    Stream.of("id", "name", "srcset", "http-equiv", "content"), ATTRIBUTES.stream())
            .toList();
    private static final Pattern REFRESH = Pattern.compile("(?is)\\s*[\\d.]+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
    private static final Pattern STYLE_LINK = Pattern.compile("url\\(\\s*['\"]?([^'\")]+?)['\"]?\\s*\\)");

    /** Absent for files that hold no links of the site's own. */
    static Optional<Linked> of(OutputFile file) {
        if (file.path().endsWith(".html")) return Optional.of(page(file.bytes()));
        if (file.path().endsWith(".svg"))
            return Optional.of(new Linked(List.of(), page(file.bytes()).ids(), Set.of(), false));
        return file.path().endsWith(".css")
                ? Optional.of(styleSheet(new String(file.bytes(), UTF_8)))
                : Optional.empty();
    }

    private static Linked page(byte[] page) {
        var links = new ArrayList<String>();
        var ids = new HashSet<String>();
        var repeated = new HashSet<String>();
        var names = new ArrayList<String>();
        var bases = new ArrayList<String>();
        Tags.read(page, WANTED, (element, attributes) -> {
            String id = attributes.get("id");
            if (id != null && !ids.add(id)) repeated.add(id);
            if (element.equals("base")) {
                if (attributes.containsKey("href")) bases.add(attributes.get("href"));
                return;
            }
            for (String attribute : ATTRIBUTES)
                if (attributes.containsKey(attribute))
                    links.add(attributes.get(attribute).strip());
            if (attributes.containsKey("srcset")) addCandidates(attributes.get("srcset"), links);
            if (attributes.getOrDefault("http-equiv", "").equalsIgnoreCase("refresh"))
                addRefresh(attributes.getOrDefault("content", ""), links);
            if (element.equals("a") && attributes.containsKey("name")) names.add(attributes.get("name"));
        });
        ids.addAll(names);
        String base = bases.isEmpty() ? "" : bases.get(0);
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
