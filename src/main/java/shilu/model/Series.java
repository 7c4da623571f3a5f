package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Position;

/** A table made of figures. */
public record Series(Slug id, RichText title, Optional<RichText> note, List<Observation> observations, Position at) {
    public Series {
        observations = List.copyOf(observations);
    }
}
