package shilu.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shilu.model.Place;
import shilu.model.Place.Tile;
import shilu.problem.Problems;

/** Makes places, each after the place that it lies in, whatever their order in the file. */
final class PlaceTree {
    private final Map<String, Fields> unmade = new LinkedHashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Map<Tile, Fields> taken = new HashMap<>();
    private final List<Fields> entries;
    private final Problems problems;

    PlaceTree(List<Fields> entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
        for (Fields fields : entries) fields.peekSlug("id").ifPresent(id -> unmade.putIfAbsent(id.value(), fields));
    }

    void fill(Registry<Place> places) {
        for (Fields fields : entries) make(fields, places);
    }

    private void make(Fields fields, Registry<Place> places) {
        String id = fields.peekString("id").orElse("");
        if (!underWay.add(id)) {
            if (unmade.get(id) != fields) Foundations.keep(places, fields, place(fields, places));
            return;
        }
        fields.peekString("in").map(unmade::get).ifPresent(parent -> make(parent, places));
        Foundations.keep(places, fields, place(fields, places));
    }

    private Optional<Place> place(Fields fields, Registry<Place> places) {
        var id = fields.slug("id");
        var kind = fields.keyword("kind", Place.Kind.class);
        var name = fields.text("name");
        var shortName = fields.optionalText("short");
        if (leadsBack(fields)) return circle(fields);
        var within = fields.optionalReference("in", places);
        var code = fields.optionalString("code");
        if (code.isPresent() && !code.get().matches("\\d{6}"))
            fields.fail(fields.at("code"), "wrong-division-code", code.get());
        var tile = tile(fields);
        return fields.build(() -> new Place(id, kind, name, shortName.orElse(name), within, code, tile, fields.at()));
    }

    /** Whether the chain of places that this one lies in comes back to it. */
    private boolean leadsBack(Fields fields) {
        var seen = new HashSet<Fields>();
        var outer = fields.peekString("in").map(unmade::get);
        while (outer.isPresent() && seen.add(outer.get())) {
            if (outer.get() == fields) return true;
            outer = outer.get().peekString("in").map(unmade::get);
        }
        return false;
    }

    private static Optional<Place> circle(Fields fields) {
        return Optional.ofNullable(fields.fail(
                fields.at("in"),
                "place-circle",
                fields.peekString("id").orElse(""),
                fields.peekString("in").orElse("")));
    }

    /** Of two places on one square, pictures would show only the later one. */
    private Optional<Tile> tile(Fields fields) {
        var numbers = fields.strings("tile");
        if (numbers.isEmpty()) return Optional.empty();
        boolean isPair = numbers.size() == 2 && numbers.stream().allMatch(number -> number.matches("\\d{1,2}"));
        if (!isPair) return Optional.ofNullable(fields.fail(fields.at("tile"), "wrong-tile"));
        var tile = new Tile(Integer.parseInt(numbers.get(0)), Integer.parseInt(numbers.get(1)));
        var other = taken.putIfAbsent(tile, fields);
        String id = other == null ? "" : other.peekString("id").orElse("");
        // An entry that stands there twice, or has no id, is told of already.
        if (id.isEmpty() || fields.peekString("id").filter(id::equals).isPresent()) return Optional.of(tile);
        return Optional.ofNullable(fields.fail(fields.at("tile"), "tile-taken", id, other.at("tile")));
    }
}
