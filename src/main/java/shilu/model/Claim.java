package shilu.model;

import java.util.List;

/** Figures that differ, or that only look alike: all stand, and the reason is shown. */
public record Claim(Slug id, Kind kind, List<Figure> figures, Figure shown, Text because) {
    public Claim {
        figures = List.copyOf(figures);
    }

    public enum Kind implements Keyword {
        DIFFERS,
        LOOK_ALIKE
    }
}
