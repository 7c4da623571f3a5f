package shilu.model;

import java.util.List;
import java.util.Optional;

/** Something that happened, or is meant to happen, at a date. */
public record Milestone(
        Slug id, Period date, RichText title, boolean done, Source source, List<Figure> figures, Optional<Text> note) {
    public Milestone {
        figures = List.copyOf(figures);
    }
}
