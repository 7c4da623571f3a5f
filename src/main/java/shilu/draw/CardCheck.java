package shilu.draw;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.site.Page;

/**
 * Reports characters that cards can't show, where they were written, before anything is drawn: whoever writes a title
 * should learn of it, not whoever publishes the site under an address.
 *
 * @param settings where the site's name is written
 */
record CardCheck(Position settings, Problems problems) {
    /** True when the font has every character of every card. */
    boolean shows(List<CardWords> cards) {
        boolean all = true;
        var told = new HashSet<List<Object>>();
        for (CardWords card : cards) {
            all &= shows(card, card.at(), Stream.of(card.title()));
            // It stands on every card.
            if (card.page() instanceof Page.Home) all &= shows(card, settings, Stream.of(card.site()));
            if (card.figure().isEmpty()) continue;
            var figure = card.figure().get();
            if (told.add(List.of(figure.id(), card.page().language())))
                all &= shows(card, figure.at(), card.sentences());
        }
        return all;
    }

    private boolean shows(CardWords card, Position at, Stream<String> texts) {
        return new TextCheck(card.path(), at, problems).glyphs("card-glyph-missing", texts);
    }
}
