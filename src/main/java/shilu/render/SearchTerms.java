package shilu.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms that the search index knows.
 *
 * <p>Chinese has no blanks between words, and dictionaries cut the names of a place's own trades apart; so a run of Han
 * characters becomes its overlapping pairs and its last character. Latin words and numbers stay whole. The page's script
 * cuts queries by the same rules.
 */
final class SearchTerms {
    private static final String HAN = "\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\x{20000}-\\x{323af}";
    private static final Pattern RUN = Pattern.compile("[" + HAN + "]+|[a-z0-9]+(?:[.-][a-z0-9]+)*");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

    private SearchTerms() {}

    /** The one form of all ways to write the same: half width, lower case, no commas in numbers. */
    static String folded(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return THOUSANDS.matcher(narrow).replaceAll("");
    }

    /** The terms in reading order, repeated as often as they stand there. */
    static List<String> of(String text) {
        var terms = new ArrayList<String>();
        var run = RUN.matcher(folded(text));
        while (run.find()) {
            if (run.group().charAt(0) < '\u3000') terms.add(run.group());
            else pairs(run.group().codePoints().toArray(), terms);
        }
        return terms;
    }

    private static void pairs(int[] run, List<String> terms) {
        for (int i = 0; i < run.length; i++) terms.add(new String(run, i, Math.min(2, run.length - i)));
    }
}
