package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Rational;
import shilu.model.RichText;
import shilu.model.Value;
import shilu.model.Walk;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;

/** Lets no number pass that is not a figure of the ledger. */
final class Gate {
    private static final int HINTS = 4;
    /** Stands for whatever is no plain text; it keeps the words on its two sides apart. */
    private static final char ELSEWHERE = '\uFFFC';

    private final NumberFinder finder;
    private final Registry<Figure> figures;
    private final Problems problems;

    Gate(NumberFinder finder, Registry<Figure> figures, Problems problems) {
        this.finder = finder;
        this.figures = figures;
        this.problems = problems;
    }

    void check(Prose prose) {
        Walk.overLines(prose, line -> check(line, prose::at));
    }

    /** Checks a text of a data file; only its beginning has a known position. */
    void check(RichText text, Position at) {
        text.byLanguage().forEach((language, line) -> {
            if (language == Language.ZH) check(line, offset -> at);
        });
    }

    void check(String text, Position at) {
        check(List.of(new Inline.Text(text, 0)), offset -> at);
    }

    private void check(List<Inline> line, IntFunction<Position> positions) {
        var text = new StringBuilder();
        var offsets = new TreeMap<Integer, Integer>();
        Walk.over(line, piece -> {
            if (piece instanceof Inline.Text words) {
                offsets.put(text.length(), words.offset());
                text.append(words.text());
            } else if (piece instanceof Inline.FigureReference) text.append(ELSEWHERE);
        });
        for (var found : finder.find(text.toString())) {
            var piece = offsets.floorEntry(found.offset());
            int offset = piece.getValue() + found.offset() - piece.getKey();
            report(found, positions.apply(offset));
        }
    }

    private void report(NumberFinder.Found found, Position at) {
        List<String> matching = found.number().map(this::figuresOf).orElse(List.of());
        if (matching.isEmpty()) problems.error(at, "number-not-in-ledger", found.text());
        else
            problems.error(
                    at, "number-without-source", found.text(), new Suggestion(found.text(), matching, matching.size()));
    }

    private List<String> figuresOf(BigDecimal number) {
        var wanted = Rational.of(number);
        List<String> matching = new ArrayList<>();
        for (Figure figure : figures.all().values())
            if (numberOf(figure).filter(wanted::equals).isPresent() && matching.size() < HINTS)
                matching.add("{{" + figure.id() + "}}");
        return matching;
    }

    private static Optional<Rational> numberOf(Figure figure) {
        return figure.value() instanceof Value.Exact exact
                ? Optional.of(Rational.of(exact.number()))
                : Optional.empty();
    }
}
