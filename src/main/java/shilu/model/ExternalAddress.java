package shilu.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of another site.
 *
 * @param text as its author wrote it
 * @param host in lower case and ASCII, without a port
 */
public record ExternalAddress(String text, String host) implements Comparable<ExternalAddress> {
    // A name and password before the host dress one site up as another; a backslash is a slash to browsers.
    private static final Pattern WEB = Pattern.compile("(?i)https?://([^/?#\\\\@:]+)(:\\d{1,5})?([/?#].*)?");
    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*");

    public static boolean isWeb(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:");
    }

    /** Empty for an address whose host can't be told. */
    public static Optional<ExternalAddress> parse(String written) {
        var parts = WEB.matcher(written);
        if (!parts.matches()) return Optional.empty();
        return host(parts.group(1)).map(host -> new ExternalAddress(written, host));
    }

    /** A bare host in the one spelling that hosts are compared in. */
    public static Optional<String> host(String written) {
        try {
            String host = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return HOST.matcher(host).matches() ? Optional.of(host) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Eight digits that tell this address from others of its host. */
    public String digest() {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(whole, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ExternalAddress other) {
        return text.compareTo(other.text);
    }
}
