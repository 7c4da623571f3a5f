package shilu.model;

import java.util.Optional;
import shilu.problem.Position;

/** A number that the report may print: one that a source gave, or one computed from such. */
public sealed interface Figure permits Fact, DerivedFact {
    Slug id();

    /** What the figure speaks of. */
    Subject subject();

    /** The name of what is measured. */
    Text label();

    Period period();

    Value value();

    /** When it is: the day that a date names, else the period that the figure speaks of. */
    default Period moment() {
        return value() instanceof Value.Moment day ? day.period() : period();
    }

    Unit unit();

    Qualifier qualifier();

    Status status();

    Optional<Text> note();

    /** Where it is written. */
    Position at();
}
