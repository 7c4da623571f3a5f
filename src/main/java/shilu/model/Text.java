package shilu.model;

import java.util.Map;
import java.util.TreeMap;
import shilu.problem.Language;

/** A plain text in one language or several; Chinese is always there. */
public record Text(Map<Language, String> byLanguage) {
    public Text {
        byLanguage = Map.copyOf(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey(Language.ZH)) throw new IllegalArgumentException("a text without Chinese");
    }

    public static Text of(String chinese) {
        return new Text(Map.of(Language.ZH, chinese));
    }

    public static Text of(String chinese, String english) {
        return new Text(Map.of(Language.ZH, chinese, Language.EN, english));
    }

    public boolean has(Language language) {
        return byLanguage.containsKey(language);
    }

    /** The text in {@code language}, or in Chinese where it isn't translated. */
    public String in(Language language) {
        return byLanguage.getOrDefault(language, byLanguage.get(Language.ZH));
    }

    /** Both texts with {@code between} them, in every language that one of them has. */
    public Text joined(String between, Text other) {
        var all = new TreeMap<Language, String>();
        for (Language language : Language.values())
            if (has(language) || other.has(language)) all.put(language, in(language) + between + other.in(language));
        return new Text(all);
    }
}
