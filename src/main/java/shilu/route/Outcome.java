package shilu.route;

import java.util.Optional;
import shilu.site.Page;
import shilu.site.Site;
import shilu.write.Changes;

/**
 * How a run ended.
 *
 * @param site what was made; absent when content was rejected
 * @param changes what was written; absent when nothing was
 */
public record Outcome(Optional<Site> site, Optional<Changes> changes) {
    static Outcome rejected() {
        return new Outcome(Optional.empty(), Optional.empty());
    }

    static Outcome checked(Site site) {
        return new Outcome(Optional.of(site), Optional.empty());
    }

    static Outcome done(Site site, Changes changes) {
        return new Outcome(Optional.of(site), Optional.of(changes));
    }

    public boolean isRejected() {
        return site.isEmpty();
    }

    /** Pages that people read, without the short addresses of figures. */
    public long pages() {
        return site.orElseThrow().pages().stream()
                .filter(page -> !(page instanceof Page.FigureAddress))
                .count();
    }
}
