package shilu.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Inline;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;

/** The references that texts make to the ledger: {@code {{id}}} and {@code {{id|part}}}. */
public final class References {
    private static final Pattern IN_LINE = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern HALF = Pattern.compile("\\{\\{|}}");
    /** A chart or diagram that was meant, with another colon or another word for it. */
    private static final Pattern PICTURE =
            Pattern.compile("\\s*(chart|diagram|图|图表|示意图)\\s*[:：]", Pattern.CASE_INSENSITIVE);

    private static final List<String> PARTS = List.of("value", "unit", "period", "printed");

    private References() {}

    /** Reads a plain line of text, such as a title, with the references in it. */
    public static List<Inline> line(String text, Position at, Problems problems) {
        List<Inline> pieces = new ArrayList<>();
        Matcher reference = IN_LINE.matcher(text);
        int end = 0;
        while (reference.find()) {
            if (reference.start() > end) pieces.add(new Inline.Text(text.substring(end, reference.start()), end));
            parse(reference.group(1), reference.start(), offset -> at, problems).ifPresent(pieces::add);
            end = reference.end();
        }
        if (end < text.length()) pieces.add(new Inline.Text(text.substring(end), end));
        for (Inline piece : pieces) if (piece instanceof Inline.Text words) reportHalves(words, offset -> at, problems);
        return pieces;
    }

    /** A brace forgotten would show the reader an id instead of a figure. */
    static void reportHalves(Inline.Text text, IntFunction<Position> at, Problems problems) {
        if (!text.text().contains("{{") && !text.text().contains("}}")) return;
        Matcher half = HALF.matcher(text.text());
        if (half.find()) problems.error(at.apply(text.offset() + half.start()), "reference-open", half.group());
    }

    /** Reads what stands between the braces. */
    static Optional<Inline.FigureReference> parse(
            String inner, int offset, IntFunction<Position> at, Problems problems) {
        if (PICTURE.matcher(inner).lookingAt()) {
            problems.error(at.apply(offset), "place-malformed", "{{" + inner + "}}");
            return Optional.empty();
        }
        String[] halves = inner.split("\\|", 2);
        var figure = Slug.parse(halves[0].strip());
        String part = halves.length == 1 ? "whole" : halves[1].strip();
        boolean known = halves.length == 1 || PARTS.contains(part);
        if (figure.isEmpty() || !known) {
            problems.error(at.apply(offset), "reference-malformed", "{{" + inner + "}}");
            return Optional.empty();
        }
        return Optional.of(
                new Inline.FigureReference(figure.get(), Inline.Part.valueOf(part.toUpperCase(Locale.ROOT)), offset));
    }
}
