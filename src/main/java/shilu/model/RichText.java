package shilu.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shilu.problem.Language;

/** A line of text with references to figures in it, in one language or several; Chinese is always there. */
public record RichText(Map<Language, List<Inline>> byLanguage) {
    public RichText {
        byLanguage = Map.copyOf(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(Language.ZH)) throw new IllegalArgumentException("a text without Chinese");
    }

    public static RichText of(String chinese) {
        return new RichText(Map.of(Language.ZH, List.of(new Inline.Text(chinese, 0))));
    }

    /** The same words as a line that may hold references. */
    public static RichText of(Text text) {
        var byLanguage = new TreeMap<Language, List<Inline>>();
        text.byLanguage().forEach((language, words) -> byLanguage.put(language, List.of(new Inline.Text(words, 0))));
        return new RichText(byLanguage);
    }

    public boolean has(Language language) {
        return byLanguage.containsKey(language);
    }

    /** The line in {@code language}, or in Chinese where it isn't translated. */
    public List<Inline> in(Language language) {
        return byLanguage.getOrDefault(language, byLanguage.get(Language.ZH));
    }
}
