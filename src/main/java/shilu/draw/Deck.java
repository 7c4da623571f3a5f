package shilu.draw;

import java.util.Optional;
import java.util.concurrent.Executor;
import shilu.memory.Question;
import shilu.problem.Problems;
import shilu.site.Cards;
import shilu.site.Site;

/**
 * Asks for the cards of a site's pages.
 *
 * @param site without the bodies of its narratives, which are on no card
 * @param executor draws; the cards do not depend on it
 */
record Deck(Site site, Optional<PictureStore> store, Executor executor) implements Question<Deck.Drawn> {
    /** @param problems nobody adds to */
    record Drawn(Cards cards, Problems problems) {}

    @Override
    public Drawn answer() {
        var problems = new Problems();
        return new Drawn(DrawCards.draw(site, store, problems, executor), problems);
    }

    @Override
    public Class<Drawn> kind() {
        return Drawn.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deck asked && store.equals(asked.store) && site.equals(asked.site);
    }

    @Override
    public int hashCode() {
        return site.hashCode();
    }
}
