package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Position;

/**
 * An entry of the ledger: one figure of one source.
 *
 * @param asPrinted the figure and its unit as the source prints them
 * @param near short strings that stand beside it in the source, to find it again
 */
public record Fact(
        Slug id,
        Subject subject,
        Indicator indicator,
        Period period,
        Value value,
        Unit unit,
        Qualifier qualifier,
        Status status,
        Vintage vintage,
        Scope scope,
        Source source,
        String asPrinted,
        List<String> near,
        Optional<Text> note,
        Position at)
        implements Figure {
    public Fact {
        near = List.copyOf(near);
    }

    @Override
    public Text label() {
        return indicator.name();
    }
}
