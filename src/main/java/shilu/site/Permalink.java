package shilu.site;

import java.util.regex.Pattern;
import shilu.problem.Language;

/** A page's address under the site's root: an ASCII path that names the file, such as {@code topics/coking.html}. */
public record Permalink(String path) implements Comparable<Permalink> {
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\\.[a-z0-9]+");

    public Permalink {
        if (!isPermalink(path)) throw new IllegalArgumentException("not a permalink: " + path);
    }

    public static boolean isPermalink(String path) {
        return SHAPE.matcher(path).matches() && !path.contains("..");
    }

    /** Where the same page stands in another language; this is where it stands in Chinese. */
    public Permalink in(Language language) {
        return language == Language.ZH ? this : new Permalink(language.code() + "/" + path);
    }

    /** The path under the folder that the pages of this page's language stand in. */
    public String withinLanguage(Language own) {
        return own == Language.ZH ? path : path.substring(own.code().length() + 1);
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
