package shilu.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/** The policy that every page must live with: one inline script, named by its hash, and nothing from elsewhere. */
final class Policy {
    private static final String WORDS = "default-src 'none'; script-src 'self' 'sha256-%s'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    private static final Pattern BOOT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private Policy() {}

    static String of(byte[] page) {
        var boot = BOOT.matcher(new String(page, UTF_8));
        return WORDS.formatted(boot.find() ? hash(boot.group(1)) : "");
    }

    private static String hash(String script) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
