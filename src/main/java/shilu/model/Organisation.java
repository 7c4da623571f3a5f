package shilu.model;

import java.util.Optional;

/** A company, institution, school, association or platform. */
public record Organisation(Slug id, Kind kind, Text name, Text shortName, Optional<Place> within) implements Subject {
    public enum Kind implements Keyword {
        COMPANY,
        INSTITUTION,
        SCHOOL,
        ASSOCIATION,
        PLATFORM
    }

    @Override
    public Scope scope() {
        return Scope.ORGANISATION;
    }
}
