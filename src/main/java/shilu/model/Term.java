package shilu.model;

import java.util.Optional;

/**
 * A word explained for someone from outside.
 *
 * @param explanation absent for a name that the sources use and never explain
 */
public record Term(Slug id, Text name, Optional<RichText> explanation, Optional<Source> source) {}
