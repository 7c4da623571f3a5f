package shilu.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import shilu.model.Figure;
import shilu.model.Slug;

/** The figures that a page has mentioned so far, and where each was first: its entry leads back there. */
final class Mentioned {
    private static final String TOP = "main";

    private final Map<Slug, Figure> figures = new LinkedHashMap<>();
    private final Map<Slug, String> places = new LinkedHashMap<>();
    /** The name of the part of the page in the making, for figures that have no name of their own in it. */
    private String part = TOP;

    void add(Figure figure) {
        figures.put(figure.id(), figure);
        places.putIfAbsent(figure.id(), part);
    }

    /** In the order in which they were mentioned first. */
    List<Figure> all() {
        return List.copyOf(figures.values());
    }

    /** Makes a part of the page that has a name: what first mentions a figure there is found again by that name. */
    <T> T in(String name, Supplier<T> made) {
        String around = part;
        part = name;
        try {
            return made.get();
        } finally {
            part = around;
        }
    }

    /** A name for the link that is about to mention the figure, unless an earlier place has one. */
    Optional<String> name(Figure figure) {
        if (!placeOf(figure).equals(TOP)) return Optional.empty();
        String name = "r-" + figure.id();
        places.put(figure.id(), name);
        return Optional.of(name);
    }

    /** The name of the first place; the top of the page where none has a name. */
    String placeOf(Figure figure) {
        return places.getOrDefault(figure.id(), TOP);
    }
}
