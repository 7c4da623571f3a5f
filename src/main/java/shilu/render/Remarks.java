package shilu.render;

import java.util.regex.Pattern;

/** What styles and scripts hold for those who read the templates, and visitors need not wait for. */
final class Remarks {
    // Only remarks that have their lines to themselves, so that no text is taken for one. Those that begin with ! are
    // licences.
    private static final Pattern REMARK = Pattern.compile("(?m)^[ \\t]*+(?://.*+|/\\*(?!!)(?s:.*?)\\*/[ \\t]*+)$\\n?");
    private static final Pattern SPACE = Pattern.compile("(?m)^\\s++");

    private Remarks() {}

    /** The same rules or statements without remarks, indents and empty lines. */
    static String without(String text) {
        return SPACE.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
    }
}
