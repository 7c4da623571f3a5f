package shilu.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimals as people in statistics write them, and says what stands in the way. */
final class Decimals {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d{0,17})(\\.\\d{1,12})?");

    private Decimals() {}

    /** The decimal under a key, with as many decimals as written; empty after a problem. */
    static Optional<BigDecimal> read(Fields fields, String key) {
        String typed = fields.string(key);
        if (typed == null) return Optional.empty();
        if (PLAIN.matcher(typed).matches()) return Optional.of(new BigDecimal(typed));
        String tidied = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[,_ ]", "")
                .replaceFirst("^(-?)0+(?=\\d)", "$1");
        if (PLAIN.matcher(tidied).matches()) fields.fail(fields.at(key), "number-untidy", typed, tidied);
        else fields.fail(fields.at(key), "wrong-number", typed);
        return Optional.empty();
    }
}
