package shilu.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Explains why a YAML file can't be read: what people type first has messages of its own. */
final class YamlMistake {
    private record Slip(String rule, Pattern shape) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip("yaml-tab", Pattern.compile("^ *(\t)")),
            new Slip("yaml-full-width-colon", Pattern.compile("^\\s*(?:- +)?[\\w-]+(：)")),
            new Slip("yaml-braces", Pattern.compile("(?:: +|^\\s*- +)(\\{\\{)")),
            new Slip("yaml-reserved-start", Pattern.compile("(?:: +|^\\s*- +)([%@`])")),
            new Slip("yaml-colon-in-value", Pattern.compile("^\\s*(?:- +)?[\\w-]+: +[^\"'\\[{|>].*?(: )")),
            new Slip("yaml-tab", Pattern.compile("(?:: *|- *)(\t)")));

    private YamlMistake() {}

    static void report(String file, int firstLine, String text, JsonProcessingException cause, Problems problems) {
        JsonLocation location = cause.getLocation();
        List<String> lines = text.lines().toList();
        int line = location == null ? 1 : Math.max(1, Math.min(location.getLineNr(), lines.size()));
        int column = location == null ? 0 : location.getColumnNr();
        // The parser often notices a slip only on the line after it.
        for (int candidate : new int[] {line, line - 1}) {
            if (candidate < 1) continue;
            for (Slip slip : SLIPS) {
                Matcher matcher = slip.shape().matcher(lines.get(candidate - 1));
                if (!matcher.find()) continue;
                var at = new Position(file, firstLine - 1 + candidate, matcher.start(1) + 1);
                problems.error(at, slip.rule(), matcher.group(1));
                return;
            }
        }
        problems.error(new Position(file, firstLine - 1 + line, column), "yaml-malformed", reason(cause));
    }

    /** The parser's own first sentence about the cause, without its excerpt of the file. */
    private static String reason(JsonProcessingException cause) {
        var reason = cause.getOriginalMessage().lines().map(String::strip).filter(line -> !line.isEmpty());
        return reason.filter(line -> !line.startsWith("in 'reader'"))
                .limit(2)
                .reduce((a, b) -> b.startsWith("^") ? a : a + "; " + b)
                .orElse("");
    }
}
