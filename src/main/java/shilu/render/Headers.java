package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import shilu.site.OutputFile;

/**
 * The headers that a host is to send, in the file that hosts of static sites read.
 *
 * <p>Hosts join the values of a header that two rules give, and a page then lives under both policies. So the rules for
 * policy and cache never overlap: one for each folder of pages, one for each page beside other files.
 */
final class Headers {
    // It makes pages that stand in other people's; the rest of the site can't be framed.
    private static final String EMBEDDED = "embed";
    private static final String FRAMED = Assets.EMBEDDED_POLICY + "; frame-ancestors *";
    private static final String REVALIDATED = "no-cache";
    // Names of assets change with their content.
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final StringBuilder text = new StringBuilder();
    private final String own;

    private Headers(String policy) {
        own = policy.replace("base-uri 'none'", "base-uri 'none'; frame-ancestors 'none'");
    }

    /** @param paths all files of the site but the figures to download, sorted */
    static OutputFile of(SortedSet<String> paths, String policy) {
        var headers = new Headers(policy);
        headers.everywhere();
        headers.rule("/", headers.own);
        headers.folders(paths).forEach(headers::folder);
        return OutputFile.text(OutputFile.HEADERS, headers.text.toString());
    }

    private void everywhere() {
        text.append("/*\n");
        header("X-Content-Type-Options", "nosniff");
        header("Referrer-Policy", "strict-origin-when-cross-origin");
        header("Cross-Origin-Opener-Policy", "same-origin");
        header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    /** The files of each folder at the top; those of a language's folder by the folders in it. */
    private Map<String, List<String>> folders(SortedSet<String> paths) {
        var folders = new TreeMap<String, List<String>>();
        for (String path : paths)
            folders.computeIfAbsent(folder(path), none -> new ArrayList<>()).add(path);
        return folders;
    }

    private static String folder(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) return "";
        String first = path.substring(0, slash);
        if (!LANGUAGE.matcher(first).matches()) return first;
        int next = path.indexOf('/', slash + 1);
        return next < 0 ? "" : path.substring(0, next);
    }

    private void folder(String folder, List<String> paths) {
        if (folder.equals("assets")) {
            text.append("/assets/*\n");
            header("Cache-Control", FOR_EVER);
            return;
        }
        boolean embedded = folder.equals(EMBEDDED) || folder.endsWith("/" + EMBEDDED);
        String policy = embedded ? FRAMED : own;
        boolean pagesAlone = !folder.isEmpty() && paths.stream().allMatch(path -> path.endsWith(".html"));
        if (pagesAlone) rule("/" + folder + "/*", policy);
        else
            for (String path : paths) {
                if (path.endsWith(".html")) rule("/" + path, policy);
                if (path.endsWith("/index.html"))
                    rule("/" + path.substring(0, path.length() - "index.html".length()), policy);
            }
    }

    private void rule(String paths, String policy) {
        text.append(paths).append('\n');
        header("Content-Security-Policy", policy);
        header("Cache-Control", REVALIDATED);
    }

    private void header(String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
