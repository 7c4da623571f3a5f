package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jsoup.Jsoup;
import shilu.memory.Memory;
import shilu.model.Block;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Rational;
import shilu.model.RichText;
import shilu.model.Text;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.model.Walk;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;

/** Lets no number pass that is not a figure of the ledger. */
final class Gate {
    private static final int HINTS = 4;

    private final Map<Language, NumberFinder> finders = new EnumMap<>(Language.class);
    private final Registry<Figure> figures;
    private final Memory memory;

    private final boolean open;

    /** @param allowed words that the author's list leaves alone */
    Gate(List<String> allowed, Registry<Figure> figures, Memory memory) {
        this(allowed, figures, memory, false);
    }

    /** A gate that lets everything pass, while nobody knows what the author's list leaves alone. */
    static Gate open(Registry<Figure> figures, Memory memory) {
        return new Gate(List.of(), figures, memory, true);
    }

    private Gate(List<String> allowed, Registry<Figure> figures, Memory memory, boolean open) {
        this.open = open;
        for (Language language : Language.values())
            finders.put(language, memory.answer(new Quantities.Finder(language, allowed)));
        this.memory = memory;
        this.figures = figures;
    }

    void check(Prose prose, Language language, Problems problems) {
        Walk.overLines(prose, line -> check(line, language, prose::at, problems));
        Walk.over(prose, block -> checkRaw(block, language, prose, problems), piece -> {});
    }

    /** What is shown as it is written, letter by letter or as HTML, is read by the public too. */
    private void checkRaw(Block block, Language language, Prose prose, Problems problems) {
        if (block instanceof Block.CodeBlock code)
            code.text().lines().forEach(line -> checkRaw(line, language, prose.at(code.offset()), problems));
        if (block instanceof Block.HtmlBlock html)
            checkRaw(Jsoup.parseBodyFragment(html.markup()).text(), language, prose.at(html.offset()), problems);
    }

    private void checkRaw(String text, Language language, Position at, Problems problems) {
        check(List.of(new Inline.Text(text, 0)), language, at, problems);
    }

    /** Checks a text of a data file; only its beginning has a known position. */
    void check(RichText text, Position at, Problems problems) {
        text.byLanguage().forEach((language, line) -> check(line, language, at, problems));
    }

    void check(List<Inline> line, Language language, Position at, Problems problems) {
        check(line, language, offset -> at, problems);
    }

    /** Checks a plain Chinese text. */
    void check(String text, Position at, Problems problems) {
        check(List.of(new Inline.Text(text, 0)), Language.ZH, at, problems);
    }

    void check(Text text, Position at, Problems problems) {
        text.byLanguage()
                .forEach((language, words) -> check(List.of(new Inline.Text(words, 0)), language, at, problems));
    }

    /**
     * Checks a note beside a figure: it may count what it speaks of and repeat its own figure, but measure nothing else.
     *
     * @param own the figure's number and its printed form
     */
    void checkNote(String note, Language language, Position at, List<String> own, Problems problems) {
        if (open) return;
        var finder = finders.get(language);
        for (var found : memory.answer(new Quantities(finder, note, true)).all()) {
            boolean isOwn = own.stream().anyMatch(text -> found.saysOnly(text) || finder.finds(found.text(), text));
            if (!isOwn) problems.error(at, "number-in-note", found.text());
        }
    }

    private void check(List<Inline> line, Language language, IntFunction<Position> positions, Problems problems) {
        if (open) return;
        var plain = PlainLine.of(line, reference -> PlainLine.ELSEWHERE, Inline.Code::text);
        for (var found : memory.answer(new Quantities(finders.get(language), plain.text(), false))
                .all()) report(found, positions.apply(plain.offset(found.offset())), problems);
    }

    private void report(NumberFinder.Found found, Position at, Problems problems) {
        List<String> matching =
                found.number().map(number -> figuresOf(number, found.text())).orElse(List.of());
        if (matching.isEmpty()) problems.error(at, "number-not-in-ledger", found.text());
        else
            problems.error(
                    at, "number-without-source", found.text(), new Suggestion(found.text(), matching, matching.size()));
    }

    private List<String> figuresOf(BigDecimal number, String found) {
        var wanted = Rational.of(number);
        List<String> matching = new ArrayList<>();
        for (Figure figure : figures.all().values())
            if (matching.size() < HINTS && isOf(figure.unit(), found) && says(figure, wanted))
                matching.add("{{" + figure.id() + "}}");
        return matching;
    }

    /** Whether a number with this text may be of the unit: one that stands bare may be of any. */
    private static boolean isOf(Unit unit, String text) {
        boolean bare = text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
        if (bare || text.endsWith(unit.symbol())) return true;
        boolean english = text.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        if (unit.symbol().equals(Unit.PERCENT)) return text.endsWith("percent") || text.endsWith("per cent");
        return english && (text.endsWith(unit.english()) || text.endsWith(unit.oneInEnglish()));
    }

    /** Whether it is the figure's number as printed, or in the base of its unit: 2458.8亿元 is 245.88 billion yuan. */
    private static boolean says(Figure figure, Rational wanted) {
        var number = numberOf(figure);
        return number.filter(wanted::equals).isPresent()
                || number.map(scaled -> scaled.times(figure.unit().factor()))
                        .filter(wanted::equals)
                        .isPresent();
    }

    private static Optional<Rational> numberOf(Figure figure) {
        return figure.value() instanceof Value.Exact exact
                ? Optional.of(Rational.of(exact.number()))
                : Optional.empty();
    }
}
