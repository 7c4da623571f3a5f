package shilu.archive;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings texts into the one form in which they are compared: full-width characters made plain, no whitespace (a paper's
 * column may break a line inside a figure), no thousands commas.
 */
final class Normal {
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(,\\d{3})+(?![\\d])");

    private Normal() {}

    static String form(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String tight = BLANK.matcher(plain).replaceAll("");
        return THOUSANDS.matcher(tight).replaceAll(found -> found.group().replace(",", ""));
    }
}
