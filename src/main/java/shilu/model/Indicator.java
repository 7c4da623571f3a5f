package shilu.model;

import java.util.Optional;

/**
 * What is measured.
 *
 * @param publishedGrowth the indicator of the published growth rate; where it is set, growth is never computed from
 *     two levels
 */
public record Indicator(
        Slug id,
        Text name,
        Unit unit,
        Kind kind,
        Price price,
        Optional<Slug> publishedGrowth,
        Better better,
        Optional<Text> definition) {
    public enum Kind implements Keyword {
        AMOUNT,
        CAPACITY,
        OUTPUT,
        INVESTMENT,
        COUNT,
        SHARE,
        GROWTH,
        CHANGE,
        RATIO,
        RANK,
        DATE,
        LENGTH,
        CONCENTRATION,
        OTHER
    }

    /** Whether money is counted at the prices of its own year or at those of a base year. */
    public enum Price implements Keyword {
        CURRENT,
        CONSTANT,
        NONE
    }

    public enum Better implements Keyword {
        HIGHER,
        LOWER,
        NEITHER
    }
}
