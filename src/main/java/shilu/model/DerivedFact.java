package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Position;

/**
 * A figure computed from others by a formula that the reader can see.
 *
 * @param exact the result before rounding, in {@code unit}
 * @param value the result rounded once, to the decimals that the author asked for
 * @param inputs the figures that the formula names, in its order, each once
 */
public record DerivedFact(
        Slug id,
        Subject subject,
        Text label,
        Period period,
        Formula formula,
        Rational exact,
        Value.Exact value,
        Unit unit,
        Status status,
        List<Figure> inputs,
        Optional<Text> note,
        Position at)
        implements Figure {
    public DerivedFact {
        inputs = List.copyOf(inputs);
    }

    /** Computed from hedged figures, the result is hedged too. */
    @Override
    public Qualifier qualifier() {
        return inputs.stream().allMatch(input -> input.qualifier() == Qualifier.EXACT)
                ? Qualifier.EXACT
                : Qualifier.ABOUT;
    }
}
