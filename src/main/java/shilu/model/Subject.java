package shilu.model;

import java.util.Optional;

/** What a figure speaks of; each has a page that lists its figures. */
public sealed interface Subject permits Place, Organisation, Project {
    Slug id();

    Text name();

    /** The place in which it stands. */
    Optional<Place> within();

    /** The scope of its figures where they don't say otherwise. */
    Scope scope();
}
