package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static shilu.write.Tags.Attribute.ACTION;
import static shilu.write.Tags.Attribute.CONTENT;
import static shilu.write.Tags.Attribute.HREF;
import static shilu.write.Tags.Attribute.HTTP_EQUIV;
import static shilu.write.Tags.Attribute.ID;
import static shilu.write.Tags.Attribute.NAME;
import static shilu.write.Tags.Attribute.POSTER;
import static shilu.write.Tags.Attribute.SRC;
import static shilu.write.Tags.Attribute.SRCSET;
import static shilu.write.Tags.Attribute.XLINK_HREF;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import shilu.site.OutputFile;
import shilu.write.Tags.Attribute;

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

    private static final List<Attribute> OF_ONE_LINK = List.of(HREF, SRC, POSTER, XLINK_HREF, ACTION);
    private static final Pattern REFRESH = Pattern.compile("(?is)\\s*[\\d.]+\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]*).*");
    private static final Pattern STYLE_LINK = Pattern.compile("url\\(\\s*['\"]?([^'\")]+?)['\"]?\\s*\\)");

    /** The places in it that others may lead to. */
    Linked withoutLinks() {
        return new Linked(List.of(), ids, Set.of(), based);
    }

    /** Absent for files that hold no links of the site's own. */
    static Optional<Linked> of(OutputFile file) {
        if (file.path().endsWith(".html")) return Optional.of(page(file.bytes()));
        if (file.path().endsWith(".svg"))
            return Optional.of(new Linked(List.of(), page(file.bytes()).ids(), Set.of(), false));
        return file.path().endsWith(".css")
                ? Optional.of(styleSheet(new String(file.bytes(), UTF_8)))
                : Optional.empty();
    }

    /** @param pool gives the one text that is held of all equal ones: most links stand on every page of a folder */
    Linked pooled(UnaryOperator<String> pool) {
        return new Linked(
                links.stream().map(pool).toList(),
                ids.stream().map(pool).collect(toUnmodifiableSet()),
                repeated,
                based);
    }

    private static Linked page(byte[] page) {
        var links = new ArrayList<String>();
        var ids = new HashSet<String>();
        var repeated = new HashSet<String>();
        var names = new ArrayList<String>();
        String base = null;
        var tags = new Tags(page);
        while (tags.next()) {
            if (tags.has(ID)) {
                String id = tags.value(ID);
                if (!ids.add(id)) repeated.add(id);
            }
            if (tags.isOf("base")) {
                if (base == null && tags.has(HREF)) base = tags.value(HREF);
                continue;
            }
            for (Attribute attribute : OF_ONE_LINK)
                if (tags.has(attribute)) links.add(tags.value(attribute).strip());
            if (tags.has(SRCSET)) addCandidates(tags.value(SRCSET), links);
            if (tags.has(CONTENT)
                    && tags.has(HTTP_EQUIV)
                    && tags.value(HTTP_EQUIV).equalsIgnoreCase("refresh")) addRefresh(tags.value(CONTENT), links);
            if (tags.has(NAME) && tags.isOf("a")) names.add(tags.value(NAME));
        }
        ids.addAll(names);
        return new Linked(links, ids, repeated, base != null && (base.startsWith("/") || Link.isExternal(base)));
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
