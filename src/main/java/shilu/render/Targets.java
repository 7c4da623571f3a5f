package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.problem.Suggestion;
import shilu.site.Permalink;

/** Finds the page that a link in a narrative means. */
final class Targets {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final List<String> FILES = List.of("data/", "charts/", "media/");

    private final Context context;
    private final Narrative narrative;

    Targets(Context context, Narrative narrative) {
        this.context = context;
        this.narrative = narrative;
    }

    static boolean isExternal(String target) {
        return scheme(target).filter(SCHEMES::contains).isPresent();
    }

    private static Optional<String> scheme(String target) {
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        if (colon < 0 || slash >= 0 && slash < colon) return Optional.empty();
        return Optional.of(target.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
    }

    /** The link as the page writes it; empty, and reported, when nothing is there. */
    Optional<String> resolve(String target, int offset) {
        if (isExternal(target)) return Optional.of(target);
        int hash = target.indexOf('#');
        String fragment = hash < 0 ? "" : "#" + Anchors.of(target.substring(hash + 1));
        String path = hash < 0 ? target : target.substring(0, hash);
        if (path.isEmpty()) return Optional.of(fragment);
        if (scheme(path).isEmpty())
            for (String candidate : candidates(path)) {
                var found = find(candidate);
                if (found.isPresent()) return Optional.of(context.href(found.get()) + fragment);
            }
        context.edition()
                .problems()
                .error(narrative.prose().at(offset), "unknown-link-target", target, Suggestion.nearest(path, known()));
        return Optional.empty();
    }

    /** First as seen from the narrative's own folder, then as seen from the root. */
    private List<String> candidates(String path) {
        int slash = narrative.path().lastIndexOf('/');
        String folder = slash < 0 ? "" : narrative.path().substring(0, slash + 1);
        var candidates = new ArrayList<String>();
        if (!path.startsWith("/")) normal(folder + path).ifPresent(candidates::add);
        normal(path.startsWith("/") ? path.substring(1) : path).ifPresent(candidates::add);
        return candidates;
    }

    private static Optional<String> normal(String path) {
        var parts = new ArrayList<String>();
        for (String part : path.split("/", -1)) {
            if (part.equals(".")) continue;
            if (!part.equals("..")) parts.add(part);
            else if (parts.isEmpty()) return Optional.empty();
            else parts.remove(parts.size() - 1);
        }
        return Optional.of(String.join("/", parts));
    }

    private Optional<String> find(String path) {
        if (context.edition().paths().contains(path)) return Optional.of(path);
        if (FILES.stream().anyMatch(path::startsWith) && Permalink.isPermalink(path)) return Optional.of(path);
        String bare = path.replaceFirst("(\\.en)?\\.(md|html)$", "");
        var articles = context.site().articles();
        var own = articles.get(context.language().code() + ":" + bare);
        if (own != null) return Optional.of(own.path());
        return Optional.ofNullable(articles.get(Language.ZH.code() + ":" + bare))
                .map(Permalink::path);
    }

    private Set<String> known() {
        var known = new TreeSet<String>(context.edition().paths());
        known.removeIf(path -> path.startsWith("f/"));
        context.site().articles().keySet().forEach(key -> known.add(key.substring(key.indexOf(':') + 1) + ".md"));
        return known;
    }

    /** The path of a picture in {@code content/media/}; empty, and reported, when it isn't there. */
    Optional<String> image(String target, int offset) {
        String name = target.replaceFirst("^/?(\\.\\./)*(media/)?", "");
        var media = context.site().report().media();
        if (media.containsKey(name)) return Optional.of(context.href("media/" + name));
        context.edition()
                .problems()
                .error(narrative.prose().at(offset), "unknown-image", target, Suggestion.nearest(name, media.keySet()));
        return Optional.empty();
    }
}
