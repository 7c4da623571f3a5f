package shilu.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 in the two spellings that pages need. */
final class Digest {
    private Digest() {}

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(of(bytes));
    }

    private static byte[] of(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
