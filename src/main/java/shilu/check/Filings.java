package shilu.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** The forms that numbers of filings have by the authorities' rules. */
final class Filings {
    private static final Pattern ICP = Pattern.compile("\\p{IsHan}ICP备\\d{8,10}号(-\\d+)?");
    private static final Pattern PUBLIC_SECURITY = Pattern.compile("\\p{IsHan}公网安备 ?\\d{14}号");
    private static final String MINISTRY = "beian.miit.gov.cn";

    private Filings() {}

    /** Checks a line of the footer; one that is no filing is left alone. */
    static void check(Fields fields, String label, String value, Optional<String> link) {
        if (speaksOf(label, value, "ICP")) {
            if (!ICP.matcher(value).matches()) fields.fail(fields.at("value"), "filing-icp", value);
            if (!link.orElse("").contains(MINISTRY)) fields.fail(fields.at("link"), "filing-icp-link", MINISTRY);
        } else if (speaksOf(label, value, "公网安备") || label.contains("公安备案")) {
            if (!PUBLIC_SECURITY.matcher(value).matches())
                fields.fail(fields.at("value"), "filing-public-security", value);
        }
    }

    private static boolean speaksOf(String label, String value, String word) {
        return label.contains(word) || value.contains(word);
    }
}
