package shilu.site;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file of the generated site.
 *
 * @param path under the site's root, with forward slashes
 */
public record OutputFile(String path, byte[] bytes) implements Comparable<OutputFile> {
    /** The headers that hosts are to send; they look for it under this name. */
    public static final String HEADERS = "_headers";

    public OutputFile {
        if (!Permalink.isPermalink(path) && !path.equals(HEADERS))
            throw new IllegalArgumentException("not an output path: " + path);
    }

    public static OutputFile text(String path, String text) {
        return new OutputFile(path, text.getBytes(UTF_8));
    }

    @Override
    public int compareTo(OutputFile other) {
        return path.compareTo(other.path);
    }
}
