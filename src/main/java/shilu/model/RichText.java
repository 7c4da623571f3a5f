package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import shilu.problem.Language;

/** A line of text with references to figures in it, in one language or several; Chinese is always there. */
public record RichText(Map<Language, List<Inline>> byLanguage) {
    private static final char MAY_BREAK = '|';

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

    /** The same line, in which a {@code |} says where a picture may rather begin a new one. */
    public RichText breakable() {
        var broken = new TreeMap<Language, List<Inline>>();
        byLanguage.forEach((language, line) ->
                broken.put(language, line.stream().flatMap(RichText::broken).toList()));
        return new RichText(broken);
    }

    private static Stream<Inline> broken(Inline piece) {
        if (!(piece instanceof Inline.Text words) || words.text().indexOf(MAY_BREAK) < 0) return Stream.of(piece);
        var pieces = new ArrayList<Inline>();
        int start = 0;
        for (String part : words.text().split("[" + MAY_BREAK + "]", -1)) {
            if (start > 0) pieces.add(new Inline.MayBreak());
            if (!part.isEmpty()) pieces.add(new Inline.Text(part, words.offset() + start));
            start += part.length() + 1;
        }
        return pieces.stream();
    }

    public boolean has(Language language) {
        return byLanguage.containsKey(language);
    }

    /** The line in {@code language}, or in Chinese where it isn't translated. */
    public List<Inline> in(Language language) {
        return byLanguage.getOrDefault(language, byLanguage.get(Language.ZH));
    }
}
