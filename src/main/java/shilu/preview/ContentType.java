package shilu.preview;

import static java.util.Map.entry;

import java.util.Map;

/** Names the type of a file by its ending, as a static host would. */
final class ContentType {
    private static final Map<String, String> TYPES = Map.ofEntries(
            entry("html", "text/html; charset=utf-8"),
            entry("css", "text/css; charset=utf-8"),
            entry("js", "text/javascript; charset=utf-8"),
            entry("json", "application/json"),
            entry("csv", "text/csv; charset=utf-8"),
            entry("txt", "text/plain; charset=utf-8"),
            entry("xml", "application/xml"),
            entry("atom", "application/atom+xml"),
            entry("webmanifest", "application/manifest+json"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("jpg", "image/jpeg"),
            entry("jpeg", "image/jpeg"),
            entry("gif", "image/gif"),
            entry("webp", "image/webp"),
            entry("ico", "image/x-icon"),
            entry("pdf", "application/pdf"),
            entry("mp4", "video/mp4"),
            entry("woff2", "font/woff2"),
            entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private ContentType() {}

    static String of(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
