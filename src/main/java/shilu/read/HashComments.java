package shilu.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.problem.Position;
import shilu.problem.Problems;

/**
 * Finds values that YAML cuts in silence at {@code  #}: a hash with no blank behind it is rather a number sign than
 * the beginning of a comment.
 */
final class HashComments {
    private static final Pattern CUT =
            Pattern.compile("^\\s*(?:- +)?(?:[\\w-]+: +)?[^\\s\"'#\\[{|>][^\"'#]* (#)[^\\s#]");

    private HashComments() {}

    static void warn(String file, int firstLine, String text, Problems problems) {
        if (!text.contains(" #")) return;
        int line = firstLine;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            Matcher cut = CUT.matcher(each);
            if (cut.find()) problems.error(new Position(file, line, cut.start(1) + 1), "yaml-hash-in-value");
            line++;
        }
    }
}
