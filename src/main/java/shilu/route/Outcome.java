package shilu.route;

import java.util.Optional;
import shilu.write.Changes;

/**
 * How a run ended.
 *
 * @param tally what the site holds; absent when content was rejected
 * @param changes what was written; absent when nothing was meant to be
 */
public record Outcome(Optional<Tally> tally, Optional<Changes> changes) {
    static Outcome rejected() {
        return new Outcome(Optional.empty(), Optional.empty());
    }

    static Outcome checked(Tally tally) {
        return new Outcome(Optional.of(tally), Optional.empty());
    }

    static Outcome done(Tally tally, Changes changes) {
        return new Outcome(Optional.of(tally), Optional.of(changes));
    }

    public boolean isRejected() {
        return tally.isEmpty();
    }
}
