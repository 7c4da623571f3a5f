package shilu.render;

import shilu.model.Place;
import shilu.model.Subject;
import shilu.site.Site;

/**
 * How many figures speak of a subject. For a place these are two numbers, and readers should see which they are told.
 *
 * @param own figures of the subject itself
 * @param all with those of what stands in it, at any depth
 */
record FigureCount(int own, int all) {
    static FigureCount of(Subject subject, Context context) {
        return of(subject, context.site(), context.edition().index());
    }

    static FigureCount of(Subject subject, Site site, Index index) {
        int own = site.figuresOf(subject).size();
        return new FigureCount(own, subject instanceof Place place ? index.countIn(place) : own);
    }

    /** How many there are of something, in words. */
    static String words(int figures, Words words) {
        if (figures == 0) return words.text("figure-count-none");
        return figures == 1 ? words.text("figure-count-one") : words.text("figure-count", figures);
    }

    /** All, and how many of them are its own: on its own page. */
    String told(Words words) {
        return own == 0 || own == all
                ? listed(words)
                : words.text("figure-count-within", words(all, words), own, all - own);
    }

    /** The same in short, beside its name in a list. */
    String listed(Words words) {
        if (own == all) return words(all, words);
        return own == 0
                ? words.text("figure-count-inside", words(all, words))
                : words.text("figure-count-listed", words(all, words), own);
    }

    /** Its own alone, said to be so where there are more. */
    String own(Words words) {
        return own == all ? words(own, words) : words.text("figure-count-own", words(own, words));
    }
}
