package shilu.render;

import java.util.Optional;
import java.util.Set;

/**
 * How much of a site was made.
 *
 * @param gone empty where every file was made; else all others of the standing site stay but these
 */
public record Extent(Optional<Set<String>> gone) {
    static final Extent ALL = new Extent(Optional.empty());

    static Extent but(Set<String> gone) {
        return new Extent(Optional.of(Set.copyOf(gone)));
    }
}
