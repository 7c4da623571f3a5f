package shilu.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of all problems in one language.
 *
 * <p>{@code rule} holds the message and {@code rule.mend} how to mend it; {@code {0}} stands for the first argument.
 */
public final class Catalogue {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    /** Would break a line in two, turn its direction, or drive the terminal. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private final Properties words = new Properties();
    private final Language language;

    private Catalogue(Language language) {
        this.language = language;
        try (var in = Catalogue.class.getResourceAsStream(language.code() + ".properties")) {
            words.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Catalogue in(Language language) {
        return new Catalogue(language);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    public String message(Problem problem) {
        return fill(problem.rule(), problem.arguments());
    }

    public String mend(Problem problem) {
        return fill(problem.rule() + ".mend", problem.arguments());
    }

    /**
     * A word of the interface by its key, with its arguments filled in.
     *
     * @throws IllegalArgumentException if the catalogue lacks the key
     */
    public String word(String key, Object... arguments) {
        return fill(key, List.of(arguments));
    }

    /** The problem as a person reads it: what, where, and how to mend it. */
    public String text(Problem problem) {
        String severity = word(problem.severity() == Severity.ERROR ? "error" : "warning");
        return severity + message(problem) + "\n  --> " + seen(problem.at().toString()) + "\n  " + word("hint")
                + mend(problem) + "\n";
    }

    /** A file may have any character in its name; those that nobody sees are shown by their number. */
    private static String seen(String name) {
        return UNSEEN.matcher(name)
                .replaceAll(sign -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) sign.group().charAt(0)));
    }

    private String fill(String key, List<Object> arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no message for `" + key + "`");
        // All at once: an argument that looks like a placeholder is an author's word and stays as it is.
        return PLACEHOLDER.matcher(pattern).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            String words = number < arguments.size() ? shown(arguments.get(number)) : place.group();
            return Matcher.quoteReplacement(words);
        });
    }

    private String shown(Object argument) {
        if (!(argument instanceof Suggestion suggestion)) return argument.toString();
        if (suggestion.known() == 0) return word("suggestion.empty");
        if (suggestion.nearest().isEmpty()) return word("suggestion.none", suggestion.known());
        String names = String.join(word("suggestion.comma"), suggestion.nearest());
        return suggestion.nearest().size() == 1 ? word("suggestion.one", names) : word("suggestion.several", names);
    }
}
