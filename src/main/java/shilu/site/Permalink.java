package shilu.site;

import shilu.problem.Language;

/** A page's address under the site's root: an ASCII path that names the file, such as {@code topics/coking.html}. */
public record Permalink(String path) implements Comparable<Permalink> {
    public Permalink {
        if (!isPermalink(path)) throw new IllegalArgumentException("not a permalink: " + path);
    }

    public static boolean isPermalink(String path) {
        boolean begins = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!isPlain(c) && (begins || c != '.' && c != '-' && c != '/')) return false;
            begins = c == '/';
        }
        return hasEnding(path.substring(path.lastIndexOf('/') + 1)) && !path.contains("..");
    }

    private static boolean hasEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot + 1 < name.length() && name.indexOf('-', dot) < 0;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
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
        int folders = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) folders++;
        return "../".repeat(folders);
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
