package shilu.site;

import java.util.Map;
import java.util.Optional;

/**
 * The pictures that stand for pages where people share them.
 *
 * @param byPage by the path of the page
 */
public record Cards(Map<String, Card> byPage) {
    public static final Cards NONE = new Cards(Map.of());

    public Cards {
        byPage = Map.copyOf(byPage);
    }

    /**
     * A page's card.
     *
     * @param path of its file under the site's root
     * @param alternative what stands on it, in words
     */
    public record Card(String path, Raster raster, String alternative) {}

    public Optional<Card> of(Permalink page) {
        return Optional.ofNullable(byPage.get(page.path()));
    }
}
