package shilu.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link to another place of the site, as a page has it.
 *
 * @param path without query; empty when the link stays on its page
 * @param fragment empty when there is none
 */
record Link(String path, String fragment) {
    private static final Pattern EXTERNAL = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:|//).*", Pattern.DOTALL);

    static boolean isExternal(String written) {
        return EXTERNAL.matcher(written).matches();
    }

    static Link parse(String written) {
        int hash = written.indexOf('#');
        String before = hash < 0 ? written : written.substring(0, hash);
        int query = before.indexOf('?');
        return new Link(
                decoded(query < 0 ? before : before.substring(0, query)),
                hash < 0 ? "" : decoded(written.substring(hash + 1)));
    }

    /** The path under the site's root; empty for the page itself, absent where the link leads out of the site. */
    Optional<String> targetFrom(String page) {
        if (path.isEmpty()) return Optional.of("");
        var steps = new ArrayDeque<String>();
        for (String step : (page.substring(0, page.lastIndexOf('/') + 1) + path).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) return Optional.empty();
            } else if (!step.equals(".")) steps.addLast(step);
        }
        String target = String.join("/", steps);
        // A folder's address is no file's: it opens a list of files when the site is read from disk.
        return Optional.of(target.isEmpty() ? "/" : target);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
