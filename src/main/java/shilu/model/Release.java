package shilu.model;

import java.util.List;
import java.util.Optional;

/** An edition of the site and what changed in it. */
public record Release(Period date, Text title, List<Change> changes) {
    public Release {
        changes = List.copyOf(changes);
    }

    /**
     * @param kind absent for a change that is none of these, to the look of the site for example
     * @param figure the figure that changed, where it is one
     * @param replacement always there for a correction
     */
    public record Change(
            RichText text, Optional<Kind> kind, Optional<Figure> figure, Optional<Replacement> replacement) {
        public Change {
            if (kind.filter(Kind.CORRECTION::equals).isPresent() && replacement.isEmpty())
                throw new IllegalArgumentException("a correction that doesn't say what it replaced");
        }
    }

    /** What stood there, what stands there now, and why. */
    public record Replacement(Text before, Text after, Text because) {}

    public enum Kind implements Keyword {
        /** This report was wrong. */
        CORRECTION,
        ADDITION,
        /** The source, or the statistic, was revised. */
        REVISION
    }
}
