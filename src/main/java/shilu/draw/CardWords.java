package shilu.draw;

import java.util.Optional;
import java.util.stream.Stream;
import shilu.model.Figure;
import shilu.problem.Position;
import shilu.site.Page;

/**
 * What stands on a page's card.
 *
 * @param at where the title is written
 * @param site the site's name
 * @param said the figure in words
 */
record CardWords(
        Page page,
        Position at,
        String site,
        String title,
        Optional<Figure> figure,
        Optional<CardPicture.KeyFigure> said) {
    String path() {
        return page.permalink().path();
    }

    CardPicture picture() {
        return new CardPicture(title.equals(site) ? "" : site, title, said);
    }

    /** What is drawn of the figure. */
    Stream<String> sentences() {
        return said.stream().flatMap(words -> Stream.of(words.value(), words.label(), words.source()));
    }

    /** The address says whose page it is, and the page's title stands beside it; so the name of the site is left out. */
    String alternative() {
        return said.map(words -> title + " " + words.value()).orElse(title);
    }
}
