package shilu.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Period;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Status;
import shilu.model.Text;
import shilu.model.Unit;
import shilu.problem.Language;
import shilu.site.FigureText;

/**
 * The words of one picture in one language. It remembers which words of the content have no translation, so that no
 * picture is published in two languages at once.
 */
final class Wording {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Properties CHINESE = words(Language.ZH);
    private static final Properties ENGLISH = words(Language.EN);

    private final Report report;
    private final Language language;
    private final Set<String> untranslated = new LinkedHashSet<>();

    Wording(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    private static Properties words(Language language) {
        var words = new Properties();
        try (var in = Wording.class.getResourceAsStream(language.code() + ".properties")) {
            words.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    Language language() {
        return language;
    }

    /** The report that the picture belongs to. */
    Report report() {
        return report;
    }

    String of(Period period) {
        return period.in(language);
    }

    /** Texts that were asked for and are there in Chinese alone. */
    Set<String> untranslated() {
        return Set.copyOf(untranslated);
    }

    /** A word of the pictures themselves, with its arguments filled in. */
    String word(String key, Object... arguments) {
        String pattern = (language == Language.EN ? ENGLISH : CHINESE).getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no word for `" + key + "`");
        // All at once: an argument that looks like a placeholder is an author's word and stays as it is.
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(arguments[Integer.parseInt(place.group(1))].toString()));
    }

    String of(Text text) {
        String said = text.in(language);
        if (!text.has(language)) note(said);
        return said;
    }

    /** A line with its figures printed. */
    String of(RichText text) {
        var line = text.in(language);
        if (!text.has(language)) for (Inline piece : line) if (piece instanceof Inline.Text words) note(words.text());
        return FigureText.plain(line, report, language);
    }

    private void note(String text) {
        if (HAN.matcher(text).find()) untranslated.add(text);
    }

    /**
     * A line of a diagram with its figures printed, of which those still ahead are named as such; {@link LineEnd#MARK}
     * stands in it where the author would have a line end.
     */
    String claim(RichText text) {
        String plain = of(text);
        String marked = marked(text);
        if (Pattern.compile(word("said"), Pattern.CASE_INSENSITIVE)
                .matcher(plain)
                .find()) return marked;
        for (Inline piece : text.in(language)) {
            if (!(piece instanceof Inline.FigureReference reference)) continue;
            var ahead = ahead(report.figure(reference.figure()).orElseThrow().status());
            if (ahead.isPresent()) return marked + aside(ahead.get());
        }
        return marked;
    }

    private String marked(RichText text) {
        var marked = new StringBuilder();
        for (Inline piece : text.in(language))
            marked.append(
                    piece instanceof Inline.MayBreak
                            ? LineEnd.MARK
                            : FigureText.plain(List.of(piece), report, language));
        return marked.toString();
    }

    /** A figure with its unit, named as such where it is still ahead. */
    String claim(Figure figure) {
        return whole(figure) + ahead(figure.status()).map(this::aside).orElse("");
    }

    String whole(Figure figure) {
        return FigureText.whole(figure, language);
    }

    /** Number and hedge, for places where the unit is said elsewhere. */
    String bare(Figure figure, Unit unit) {
        return language == Language.EN ? FigureText.measured(figure, unit) : FigureText.bare(figure, language);
    }

    /** What to call a figure that hasn't come true yet. */
    Optional<String> ahead(Status status) {
        if (!status.isAhead()) return Optional.empty();
        return Optional.of(word(status == Status.TARGET ? "target" : "planned"));
    }

    /** Words in brackets, to stand after others. */
    String aside(String words) {
        return word("aside", words);
    }

    String joined(String key, Collection<String> parts) {
        return String.join(word(key), parts);
    }
}
