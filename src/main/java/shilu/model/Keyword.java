package shilu.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A closed choice that content spells in lower case with hyphens, such as {@code self-reported}. */
public interface Keyword {
    String name();

    default String keyword() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <K extends Enum<K> & Keyword> Optional<K> parse(Class<K> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> choice.keyword().equals(typed))
                .findFirst();
    }

    static <K extends Enum<K> & Keyword> List<String> keywords(Class<K> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyword::keyword).toList();
    }
}
