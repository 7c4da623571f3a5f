package shilu.model;

import java.util.Optional;
import shilu.problem.Position;

/**
 * A city, county, zone, town or village.
 *
 * @param shortName the name as running text uses it
 * @param code division code of GB/T 2260, six digits
 * @param tile column and row on the grid of equal squares
 * @param at where it is written
 */
public record Place(
        Slug id,
        Kind kind,
        Text name,
        Text shortName,
        Optional<Place> within,
        Optional<String> code,
        Optional<Tile> tile,
        Position at)
        implements Subject {
    /** A square on the grid, counted from 0. */
    public record Tile(int column, int row) {}

    public enum Kind implements Keyword {
        PROVINCE,
        CITY,
        COUNTY,
        ZONE,
        PARK,
        BLOCK,
        SPECIALISED_TOWN,
        TOWN,
        VILLAGE
    }

    /** Whether this place is {@code other} or lies in it, at any depth. */
    public boolean isIn(Place other) {
        return id.equals(other.id) || within.isPresent() && within.get().isIn(other);
    }

    @Override
    public Scope scope() {
        return switch (kind) {
            case PROVINCE -> Scope.PROVINCE;
            case CITY -> Scope.CITY;
            case COUNTY -> Scope.COUNTY;
            case BLOCK -> Scope.CROSS_BORDER;
            default -> Scope.ZONE;
        };
    }
}
