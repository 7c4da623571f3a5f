package shilu.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Explains why a YAML file can't be read: what people type first has messages of its own. */
final class YamlMistake {
    private record Slip(String rule, Pattern shape) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip("yaml-tab", Pattern.compile("^ *(\t)")),
            new Slip("yaml-conflict", Pattern.compile("^(<{7}|={7}|>{7})")),
            new Slip("yaml-wide-blank", Pattern.compile("^ *([\\u3000\\u00a0])")),
            new Slip("yaml-dash-without-blank", Pattern.compile("^\\s*(－|-(?=[\\w-]+[:：]))")),
            new Slip("yaml-colon-without-blank", Pattern.compile("^\\s*(?:- +)?[\\w-]+(:)(?=[\\p{IsHan}\"'\\[{\\d])")),
            new Slip(
                    "yaml-partly-quoted",
                    Pattern.compile("(?:: +|^\\s*- +)(\"[^\"]*\"(?= *[^ #,}\\]:])|\\[[^\\]]*](?= *[^ #,}\\]]))")),
            new Slip("yaml-reserved-start", Pattern.compile("(?:: +|^\\s*- +)([*&!|>](?=\\p{IsHan}))")),
            new Slip("yaml-full-width-colon", Pattern.compile("^\\s*(?:- +)?[\\w-]+(：)")),
            new Slip("yaml-full-width-comma", Pattern.compile("^\\s*(?:- +)?[\\w-]*:? *[{\\[].*?(，)\\s*[\\w-]+:")),
            new Slip("yaml-braces", Pattern.compile("(?:: +|^\\s*- +)(\\{\\{)")),
            new Slip("yaml-reserved-start", Pattern.compile("(?:: +|^\\s*- +)([%@`])")),
            new Slip("yaml-colon-in-value", Pattern.compile("^\\s*(?:- +)?[\\w-]+: +[^\"'\\[{|>].*?(: )")),
            new Slip("yaml-tab", Pattern.compile("(?:: *|- *)(\t)")));

    private enum Place {
        /** Where the parser noticed it. */
        NOTICED,
        /** Where what it was reading began. */
        BEGAN,
        /** At the backslash before the place where it was noticed. */
        BACKSLASH
    }

    /** What the parser was at, or missed, and what that means to an author. */
    private record Cause(String words, String rule, Place place) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause("while scanning a double-quoted scalar", "yaml-escape", Place.BACKSLASH),
            new Cause("while scanning a quoted scalar", "yaml-quote-open", Place.BEGAN),
            new Cause("while parsing a flow", "yaml-bracket-open", Place.BEGAN),
            new Cause("while scanning a simple key", "yaml-key-without-colon", Place.BEGAN),
            new Cause("mapping values are not allowed here", "yaml-indentation", Place.NOTICED),
            new Cause("expected <block end>, but found ']'", "yaml-sign-astray", Place.NOTICED),
            new Cause("expected <block end>, but found '}'", "yaml-sign-astray", Place.NOTICED),
            new Cause("expected <block end>", "yaml-indentation", Place.NOTICED),
            new Cause("expected '<document start>'", "yaml-indentation", Place.NOTICED),
            new Cause("sequence entries are not allowed here", "yaml-dash-behind-words", Place.NOTICED),
            new Cause("cannot start any token", "yaml-sign-astray", Place.NOTICED),
            new Cause("expected the node content", "yaml-sign-astray", Place.NOTICED),
            new Cause("while scanning a block scalar", "yaml-sign-astray", Place.BEGAN),
            new Cause("while scanning a tag", "yaml-sign-astray", Place.BEGAN),
            new Cause("while scanning an alias", "yaml-sign-astray", Place.BEGAN),
            new Cause("while scanning an anchor", "yaml-sign-astray", Place.BEGAN),
            new Cause("while scanning a directive", "yaml-sign-astray", Place.BEGAN));

    /** What Jackson says of a bracket, or of another's value, where a key belongs. */
    private static final String NO_KEY = "Expected a field name";

    private final String file;
    private final int firstLine;
    private final List<String> lines;
    private final Problems problems;

    private YamlMistake(String file, int firstLine, String text, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.lines = text.lines().toList();
        this.problems = problems;
    }

    static void report(String file, int firstLine, String text, JsonProcessingException failure, Problems problems) {
        var mistake = new YamlMistake(file, firstLine, text, problems);
        if (failure.getCause() instanceof MarkedYAMLException marked) mistake.report(marked);
        else mistake.malformed(failure.getLocation(), failure.getOriginalMessage());
    }

    private void report(MarkedYAMLException failure) {
        var noticed = Optional.ofNullable(failure.getProblemMark());
        var began = Optional.ofNullable(failure.getContextMark());
        int line = noticed.map(Mark::getLine).orElse(0);
        // The parser often notices a slip only on the line after it, or at the file's end.
        if (slipOn(line) || slipOn(line - 1) || slipOn(began.map(Mark::getLine).orElse(-1))) return;
        String words = failure.getContext() + " " + failure.getProblem();
        for (Cause cause : CAUSES) {
            if (!words.contains(cause.words())) continue;
            var mark = cause.place() == Place.BEGAN ? began.or(() -> noticed) : noticed;
            var place = mark.map(Spot::of).map(spot -> cause.place() == Place.BACKSLASH ? backslashBefore(spot) : spot);
            problems.error(place.map(this::at).orElse(Position.of(file)), cause.rule(), sign(place));
            return;
        }
        var place = noticed.map(Spot::of).map(this::at).orElse(Position.of(file));
        problems.error(place, "yaml-malformed", failure.getProblem());
    }

    /** A place in the text, both counted from 0; columns in code points. */
    private record Spot(int line, int column) {
        static Spot of(Mark mark) {
            return new Spot(mark.getLine(), mark.getColumn());
        }
    }

    private Spot backslashBefore(Spot spot) {
        if (spot.line() >= lines.size()) return spot;
        int[] letters = lines.get(spot.line()).codePoints().toArray();
        int at = Math.min(spot.column(), letters.length) - 1;
        while (at >= 0 && letters[at] != '\\') at--;
        return at < 0 ? spot : new Spot(spot.line(), at);
    }

    /** The character at a place, a backslash with the one behind it; empty at the end of a line. */
    private String sign(Optional<Spot> place) {
        return place.filter(spot -> spot.line() < lines.size())
                .map(spot ->
                        lines.get(spot.line()).codePoints().skip(spot.column()).toArray())
                .filter(letters -> letters.length > 0)
                .map(letters -> new String(letters, 0, letters[0] == '\\' && letters.length > 1 ? 2 : 1))
                .orElse("");
    }

    private Position at(Spot spot) {
        return new Position(file, firstLine + spot.line(), spot.column() + 1);
    }

    /** Reports a well-known slip on a line, counted from 0. */
    private boolean slipOn(int line) {
        if (line < 0 || line >= lines.size()) return false;
        for (Slip slip : SLIPS) {
            Matcher matcher = slip.shape().matcher(lines.get(line));
            if (!matcher.find()) continue;
            problems.error(new Position(file, firstLine + line, matcher.start(1) + 1), slip.rule(), matcher.group(1));
            return true;
        }
        return false;
    }

    private void malformed(JsonLocation location, String reason) {
        int line = location == null ? 1 : Math.max(1, Math.min(location.getLineNr(), lines.size()));
        if (slipOn(line - 1) || slipOn(line - 2)) return;
        var at = new Position(file, firstLine - 1 + line, 0);
        if (reason.startsWith(NO_KEY)) problems.error(at, "yaml-key-expected");
        else problems.error(at, "yaml-malformed", reason.lines().findFirst().orElse(""));
    }
}
