package shilu.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import shilu.markdown.References;
import shilu.model.Inline;
import shilu.model.Keyword;
import shilu.model.Period;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Text;
import shilu.problem.DeviceNames;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Node;

/**
 * Reads the keys of one mapping by their types.
 *
 * <p>A required key that is missing or wrong is a problem and reads as null; {@link #build} then never runs, so that
 * no null reaches a record. {@link #build} also refuses keys that nobody asked for.
 */
final class Fields {
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Problems problems;
    private final Position at;
    private boolean sound = true;
    private boolean done;

    Fields(Node.Mapping mapping, Problems problems) {
        this.problems = problems;
        this.at = mapping.at();
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    Position at() {
        return at;
    }

    /** Where the value of a key stands; the mapping's own place when the key is missing. */
    Position at(String key) {
        return entries.containsKey(key) ? entries.get(key).value().at() : at;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Reports a problem that keeps the record from being made. */
    <T> T fail(Position where, String rule, Object... arguments) {
        problems.error(where, rule, arguments);
        sound = false;
        return null;
    }

    /** Whether nothing has kept the record from being made so far. */
    boolean isSound() {
        return sound;
    }

    /** Whether a record was made, or given up, already; for entries that depend on each other. */
    boolean isDone() {
        return done;
    }

    void done() {
        done = true;
    }

    /** Keeps the record from being made, after a problem that was reported elsewhere. */
    <T> T unsound() {
        sound = false;
        return null;
    }

    /** The text of a key without asking for it, so that no problem is reported. */
    Optional<String> peekString(String key) {
        return entries.containsKey(key) && entries.get(key).value() instanceof Node.Scalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    Optional<Slug> peekSlug(String key) {
        return peekString(key).flatMap(Slug::parse);
    }

    /** Makes the record if every key was right. */
    <T> Optional<T> build(Supplier<T> record) {
        for (var entry : entries.values()) if (!asked.contains(entry.key())) reportUnknown(entry);
        for (String key : missing) fail(at, "missing-key", key);
        missing.clear();
        // Nothing is left out in silence: whoever gave up a record has said why.
        if (!sound && !problems.hasErrors()) throw new IllegalStateException("given up without a word: " + at);
        return sound ? Optional.of(record.get()) : Optional.empty();
    }

    /** Reports a key that nobody asked for; a missing key that it was meant to be isn't reported a second time. */
    private void reportUnknown(Node.Entry entry) {
        var suggestion = Suggestion.nearest(entry.key(), asked);
        if (suggestion.nearest().size() == 1)
            missing.remove(suggestion.nearest().get(0));
        fail(entry.keyAt(), "unknown-key", entry.key(), suggestion);
    }

    /** Notes that a required key isn't there; {@link #build} reports it. */
    <T> T missing(String key) {
        missing.add(key);
        return unsound();
    }

    Optional<Node> node(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(Node.Entry::value);
    }

    private <T> T required(String key, Optional<T> found) {
        if (found.isPresent()) return found.get();
        if (!entries.containsKey(key)) missing(key);
        sound = false;
        return null;
    }

    String string(String key) {
        return required(key, optionalString(key));
    }

    Optional<String> optionalString(String key) {
        return node(key).flatMap(node -> scalar(node, key)).map(Node.Scalar::text);
    }

    private Optional<Node.Scalar> scalar(Node node, String key) {
        if (!(node instanceof Node.Scalar scalar)) {
            fail(node.at(), "wrong-type-text", key);
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            fail(node.at(), "empty-value", key);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    Slug slug(String key) {
        return required(key, optionalSlug(key));
    }

    /** Files of the site are named by ids, so that an id must be the name that a file can have anywhere. */
    Optional<Slug> optionalSlug(String key) {
        var slug = parsed(key, Slug::parse, "wrong-id");
        slug.map(Slug::value).filter(DeviceNames::areIn).ifPresent(id -> fail(at(key), "path-reserved", id));
        return slug;
    }

    Period period(String key) {
        return required(key, optionalPeriod(key));
    }

    Optional<Period> optionalPeriod(String key) {
        return parsed(key, Period::parse, "wrong-period");
    }

    private <T> Optional<T> parsed(String key, Function<String, Optional<T>> parse, String rule) {
        var text = optionalString(key);
        if (text.isEmpty()) return Optional.empty();
        var value = parse.apply(text.get());
        if (value.isEmpty()) fail(at(key), rule, text.get());
        return value;
    }

    int integer(String key, int otherwise) {
        return parsed(key, Fields::wholeNumber, "wrong-integer").orElse(otherwise);
    }

    private static Optional<Integer> wholeNumber(String text) {
        return text.matches("-?\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Optional<Integer> optionalMonths(String key) {
        return parsed(key, Fields::upToThreeDigits, "wrong-months");
    }

    Optional<Integer> optionalDays(String key) {
        return parsed(key, Fields::upToThreeDigits, "wrong-days");
    }

    private static Optional<Integer> upToThreeDigits(String text) {
        return text.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    boolean flag(String key, boolean otherwise) {
        return parsed(key, Fields::trueOrFalse, "wrong-flag").orElse(otherwise);
    }

    private static Optional<Boolean> trueOrFalse(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    <K extends Enum<K> & Keyword> K keyword(String key, Class<K> type) {
        return required(key, optionalKeyword(key, type));
    }

    <K extends Enum<K> & Keyword> Optional<K> optionalKeyword(String key, Class<K> type) {
        var text = optionalString(key);
        if (text.isEmpty()) return Optional.empty();
        var choice = Keyword.parse(type, text.get());
        if (choice.isEmpty())
            fail(at(key), "unknown-keyword", text.get(), Suggestion.among(text.get(), Keyword.keywords(type)), key);
        return choice;
    }

    <T> T reference(String key, Registry<T> registry) {
        return required(key, optionalReference(key, registry));
    }

    <T> Optional<T> optionalReference(String key, Registry<T> registry) {
        var text = optionalString(key);
        if (text.isEmpty()) return Optional.empty();
        var found = registry.find(text.get(), at(key));
        if (found.isEmpty()) sound = false;
        return found;
    }

    <T> List<T> references(String key, Registry<T> registry) {
        List<T> found = new ArrayList<>();
        for (Node.Scalar scalar : scalars(key)) {
            var target = registry.find(scalar.text(), scalar.at());
            if (target.isEmpty()) sound = false;
            target.ifPresent(found::add);
        }
        return found;
    }

    Text text(String key) {
        return required(key, optionalText(key));
    }

    Optional<Text> optionalText(String key) {
        return languages(key, (scalar, language) -> scalar.text()).map(Text::new);
    }

    RichText richText(String key) {
        return required(key, optionalRichText(key));
    }

    Optional<RichText> optionalRichText(String key) {
        return languages(key, (scalar, language) -> line(scalar)).map(RichText::new);
    }

    private List<Inline> line(Node.Scalar scalar) {
        return References.line(scalar.text(), scalar.at(), problems);
    }

    private interface Reading<T> {
        T of(Node.Scalar scalar, Language language);
    }

    /** The texts of a list; one that is wrong is missing, and its problem says why. */
    List<RichText> richTexts(String key) {
        List<RichText> texts = new ArrayList<>();
        for (Node item : items(key))
            languages(item, key, (scalar, language) -> line(scalar))
                    .map(RichText::new)
                    .ifPresent(texts::add);
        return texts;
    }

    /** A text is a scalar in Chinese, or a mapping of language codes to scalars. */
    private <T> Optional<Map<Language, T>> languages(String key, Reading<T> reading) {
        return node(key).flatMap(node -> languages(node, key, reading));
    }

    private <T> Optional<Map<Language, T>> languages(Node node, String key, Reading<T> reading) {
        var byLanguage = new EnumMap<Language, T>(Language.class);
        if (!(node instanceof Node.Mapping mapping)) {
            var scalar = scalar(node, key);
            scalar.ifPresent(text -> byLanguage.put(Language.ZH, reading.of(text, Language.ZH)));
            return scalar.map(text -> byLanguage);
        }
        for (var entry : mapping.entries()) {
            var language = Language.ofCode(entry.key());
            if (language.isEmpty()) fail(entry.keyAt(), "unknown-language", entry.key());
            else
                scalar(entry.value(), key)
                        .ifPresent(text -> byLanguage.put(language.get(), reading.of(text, language.get())));
        }
        if (!byLanguage.containsKey(Language.ZH)) fail(mapping.at(), "text-without-chinese", key);
        return sound ? Optional.of(byLanguage) : Optional.empty();
    }

    List<String> strings(String key) {
        return scalars(key).stream().map(Node.Scalar::text).toList();
    }

    /** The scalars of a list; a single scalar counts as a list of one. */
    List<Node.Scalar> scalars(String key) {
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : items(key)) scalar(item, key).ifPresent(scalars::add);
        return scalars;
    }

    /** The nodes of a list; a single node counts as a list of one, a missing key as none. */
    List<Node> items(String key) {
        var node = node(key);
        if (node.isEmpty()) return List.of();
        return node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    }

    /** The mappings of a list. */
    List<Fields> mappings(String key) {
        List<Fields> mappings = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Mapping mapping) mappings.add(new Fields(mapping, problems));
            else fail(item.at(), "wrong-type-keys", key);
        }
        return mappings;
    }

    /** The mappings of a list that must have some. */
    List<Fields> someMappings(String key) {
        var mappings = mappings(key);
        if (mappings.isEmpty() && sound) {
            if (has(key)) fail(at(key), "check-needs-more", key, 1);
            else missing(key);
        }
        return mappings;
    }

    /** Another mapping under the same collector of problems. */
    Fields nested(Node.Mapping mapping) {
        return new Fields(mapping, problems);
    }

    Optional<Fields> mapping(String key) {
        return mappings(key).stream().findFirst();
    }
}
