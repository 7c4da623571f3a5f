package shilu.site;

import java.util.regex.Pattern;

/** A page's address under the site's root: an ASCII path that names the file, such as {@code topics/coking.html}. */
public record Permalink(String path) implements Comparable<Permalink> {
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\\.[a-z0-9]+");

    public Permalink {
        if (!isPermalink(path)) throw new IllegalArgumentException("not a permalink: " + path);
    }

    public static boolean isPermalink(String path) {
        return SHAPE.matcher(path).matches() && !path.contains("..");
    }

    /** {@code ../} once for every folder that the page stands in. */
    public String root() {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The relative link from this page to {@code target}, a path under the site's root. */
    public String linkTo(String target) {
        return root() + target;
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }
}
