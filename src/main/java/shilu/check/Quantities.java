package shilu.check;

import java.util.List;
import shilu.memory.Question;
import shilu.problem.Language;

/**
 * Asks for the quantities in a text.
 *
 * @param isNote whether counts such as 三个 are left alone
 */
record Quantities(NumberFinder finder, String text, boolean isNote) implements Question<Quantities.Found> {
    record Found(List<NumberFinder.Found> all) {}

    @Override
    public Found answer() {
        return new Found(isNote ? finder.findMeasures(text) : finder.find(text));
    }

    @Override
    public Class<Found> kind() {
        return Found.class;
    }

    /** Asks for what finds them. As long as it is remembered, so are its findings, which know it by itself. */
    record Finder(Language language, List<String> allowed) implements Question<NumberFinder> {
        @Override
        public NumberFinder answer() {
            return NumberFinder.of(language, allowed);
        }

        @Override
        public Class<NumberFinder> kind() {
            return NumberFinder.class;
        }
    }
}
