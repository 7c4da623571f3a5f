package shilu.site;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.Slug;
import shilu.problem.Language;

/**
 * The drawn pictures of a report, in the languages that they were drawn in.
 *
 * @param cards of the pages that have one
 */
public record Drawings(Map<Language, Map<Slug, Drawing>> byLanguage, Cards cards) {
    public Drawings(Map<Language, Map<Slug, Drawing>> byLanguage) {
        this(byLanguage, Cards.NONE);
    }

    public Drawings with(Cards others) {
        return new Drawings(byLanguage, others);
    }

    public Drawings {
        var sorted = new EnumMap<Language, Map<Slug, Drawing>>(Language.class);
        byLanguage.forEach((language, drawings) -> sorted.put(language, new TreeMap<>(drawings)));
        byLanguage = sorted;
    }

    /** The drawing in a language; the Chinese one where there is none. */
    public Optional<Drawing> of(Slug id, Language language) {
        return Optional.ofNullable(in(language).get(id))
                .or(() -> Optional.ofNullable(in(Language.ZH).get(id)));
    }

    /** All drawings in one language, sorted by id. */
    public List<Drawing> all(Language language) {
        return List.copyOf(in(language).values());
    }

    /** All drawings, by language and id. */
    public List<Drawing> all() {
        return byLanguage.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    private Map<Slug, Drawing> in(Language language) {
        return byLanguage.getOrDefault(language, Map.of());
    }
}
