package shilu.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import shilu.markdown.References;
import shilu.model.Inline;
import shilu.model.Keyword;
import shilu.model.Period;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Text;
import shilu.problem.DeviceNames;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Node;

/** Reads the keys of one mapping by their types. */
final class Fields extends Keys {
    /** Keys of which {@code empty-} and the key's name tells what belongs there. */
    private static final Set<String> EXPLAINED =
            Set.of("subject", "indicator", "period", "unit", "source", "as-printed", "title", "subtitle", "summary");

    private final Set<String> required = new HashSet<>();

    Fields(Node.Mapping mapping, Problems problems) {
        super(mapping, problems);
    }

    private <T> T required(String key, Function<String, Optional<T>> reading) {
        required.add(key);
        var found = reading.apply(key);
        if (found.isPresent()) return found.get();
        return has(key) ? unsound() : missing(key);
    }

    String string(String key) {
        return required(key, this::optionalString);
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
            reportEmpty(node, key);
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A key that must be there can't be taken away: whoever left it empty is told what belongs there. */
    private void reportEmpty(Node node, String key) {
        if (!required.contains(key)) fail(node.at(), "empty-value", key);
        else if (key.equals("value")) fail(node.at(), "empty-number", key);
        else if (EXPLAINED.contains(key)) fail(node.at(), "empty-" + key, key);
        else fail(node.at(), "empty-required", key);
    }

    Slug slug(String key) {
        return required(key, this::optionalSlug);
    }

    /** Files of the site are named by ids, so that an id must be the name that a file can have anywhere. */
    Optional<Slug> optionalSlug(String key) {
        var slug = parsed(key, Slug::parse, "wrong-id");
        slug.map(Slug::value).filter(DeviceNames::areIn).ifPresent(id -> fail(at(key), "path-reserved", id));
        return slug;
    }

    Period period(String key) {
        return required(key, this::optionalPeriod);
    }

    Optional<Period> optionalPeriod(String key) {
        var text = optionalString(key);
        var period = text.flatMap(Period::parse);
        if (text.isPresent() && period.isEmpty()) {
            PeriodSlip.report(text.get(), at(key), problems);
            unsound();
        }
        return period;
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
        return keyword(key, type, Keyword.keywords(type));
    }

    /** @param offered the words to choose from, which may be fewer than those that are understood */
    <K extends Enum<K> & Keyword> K keyword(String key, Class<K> type, List<String> offered) {
        if (!has(key)) {
            node(key);
            return missing(key, Suggestion.among("", offered));
        }
        if (node(key).filter(Fields::isNothing).isPresent())
            return fail(at(key), "empty-keyword", key, Suggestion.among("", offered));
        return optionalKeyword(key, type, offered).orElseGet(this::unsound);
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.text().isBlank();
    }

    <K extends Enum<K> & Keyword> Optional<K> optionalKeyword(String key, Class<K> type) {
        return optionalKeyword(key, type, Keyword.keywords(type));
    }

    private <K extends Enum<K> & Keyword> Optional<K> optionalKeyword(String key, Class<K> type, List<String> offered) {
        var text = optionalString(key);
        if (text.isEmpty()) return Optional.empty();
        var choice = Keyword.parse(type, text.get());
        if (choice.isEmpty()) fail(at(key), "unknown-keyword", text.get(), Suggestion.among(text.get(), offered), key);
        return choice;
    }

    <T> T reference(String key, Registry<T> registry) {
        return required(key, each -> optionalReference(each, registry));
    }

    <T> Optional<T> optionalReference(String key, Registry<T> registry) {
        var text = optionalString(key);
        if (text.isEmpty()) return Optional.empty();
        var found = registry.find(text.get(), at(key), problems);
        if (found.isEmpty()) unsound();
        return found;
    }

    <T> List<T> references(String key, Registry<T> registry) {
        List<T> found = new ArrayList<>();
        for (Node.Scalar scalar : scalars(key)) {
            var target = registry.find(scalar.text(), scalar.at(), problems);
            if (target.isEmpty()) unsound();
            target.ifPresent(found::add);
        }
        return found;
    }

    Text text(String key) {
        return required(key, this::optionalText);
    }

    Optional<Text> optionalText(String key) {
        return languages(key, (scalar, language) -> scalar.text()).map(Text::new);
    }

    RichText richText(String key) {
        return required(key, this::optionalRichText);
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
        return isSound() ? Optional.of(byLanguage) : Optional.empty();
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
        if (mappings.isEmpty() && isSound()) {
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
