package shilu.site;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import shilu.model.Narrative;

/**
 * Where a link in a narrative leads.
 *
 * @param path for an internal link, the path under the site's root; else the link as written
 * @param fragment with its leading hash; empty when there is none
 */
public record LinkTarget(Kind kind, String path, String fragment) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    public enum Kind {
        INTERNAL,
        EXTERNAL,
        /** A place on the same page. */
        FRAGMENT,
        /** A script, a data address, or something that is no address at all. */
        REFUSED
    }

    /** The fragment without its hash. */
    public String section() {
        return fragment.isEmpty() ? "" : fragment.substring(1);
    }

    /**
     * Understands a link as its author wrote it: {@code coking.md} beside this narrative, {@code /places/x.html} from
     * the site's root, {@code #h2} on this page, or an address out in the world.
     */
    public static LinkTarget of(String written, Narrative narrative, Site site) {
        int colon = written.indexOf(':');
        int slash = written.indexOf('/');
        if (colon > 0 && (slash < 0 || colon < slash)) {
            String scheme = written.substring(0, colon).toLowerCase(Locale.ROOT);
            return new LinkTarget(SCHEMES.contains(scheme) ? Kind.EXTERNAL : Kind.REFUSED, written, "");
        }
        if (written.startsWith("//") || written.isBlank()) return new LinkTarget(Kind.REFUSED, written, "");
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash);
        String path = hash < 0 ? written : written.substring(0, hash);
        if (path.isEmpty()) return new LinkTarget(Kind.FRAGMENT, "", fragment);
        return new LinkTarget(Kind.INTERNAL, internal(path, narrative, site), fragment);
    }

    private static String internal(String path, Narrative narrative, Site site) {
        if (path.startsWith("/")) return site.pathIn(path.substring(1), narrative.language());
        if (path.endsWith(".md")) {
            String sibling = normalized(narrative.path(), path.substring(0, path.length() - ".md".length()));
            var language = narrative.language().code();
            var article = site.articles().get(language + ":" + sibling);
            if (article == null) article = site.articles().get("zh:" + sibling);
            return article == null ? sibling + ".md" : site.pathIn(article.path(), narrative.language());
        }
        return normalized(site.permalinkOf(narrative).path(), path);
    }

    private static String normalized(String from, String relative) {
        try {
            return URI.create(from).resolve(relative).normalize().toString();
        } catch (IllegalArgumentException e) {
            return relative;
        }
    }
}
