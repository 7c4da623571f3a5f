package shilu.route;

import java.util.Optional;
import shilu.site.Site;
import shilu.write.Changes;

/**
 * How a run ended.
 *
 * @param tally what the site holds; absent when content was rejected
 * @param site what was made; absent when content was rejected, and when nothing had to be made
 * @param changes what was written; absent when nothing was meant to be
 */
public record Outcome(Optional<Tally> tally, Optional<Site> site, Optional<Changes> changes) {
    static Outcome rejected() {
        return new Outcome(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Outcome checked(Site site) {
        return new Outcome(Optional.of(Tally.of(site)), Optional.of(site), Optional.empty());
    }

    static Outcome done(Site site, Changes changes) {
        return new Outcome(Optional.of(Tally.of(site)), Optional.of(site), Optional.of(changes));
    }

    static Outcome unchanged(Tally tally, int files) {
        return new Outcome(Optional.of(tally), Optional.empty(), Optional.of(Changes.none(files)));
    }

    public boolean isRejected() {
        return tally.isEmpty();
    }
}
