package shilu.render;

import java.util.regex.Pattern;

/** What styles and scripts hold for those who read the templates, and visitors need not wait for. */
final class Remarks {
    // Only remarks that have their lines to themselves, so that no text is taken for one. Those that begin with ! are
    // licences.
    private static final String OVER_LINES = "/\\*(?!!)(?s:.*?)\\*/[ \\t]*+";
    private static final Pattern OF_STYLES = Pattern.compile("(?m)^[ \\t]*+" + OVER_LINES + "$\\n?");
    private static final Pattern OF_SCRIPTS = Pattern.compile("(?m)^[ \\t]*+(?://.*+|" + OVER_LINES + ")$\\n?");
    private static final Pattern SPACE = Pattern.compile("(?m)^\\s++");

    private Remarks() {}

    /** The same rules without remarks, indents and empty lines. */
    static String withoutInStyles(String rules) {
        return holdsLongText(rules) ? rules : without(OF_STYLES, rules);
    }

    /** The same statements without remarks, indents and empty lines. */
    static String withoutInScripts(String statements) {
        return holdsLongText(statements) ? statements : without(OF_SCRIPTS, statements);
    }

    private static String without(Pattern remark, String text) {
        return SPACE.matcher(remark.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Whether a text in quotes may go on over lines, where blanks and slashes are its own. */
    private static boolean holdsLongText(String text) {
        return text.indexOf('`') >= 0 || text.contains("\\\n");
    }
}
