package shilu.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Qualifier;
import shilu.model.Scope;
import shilu.model.Subject;
import shilu.model.Walk;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;

/**
 * Compares what a sentence says of a figure with what the ledger knows of it: that it is a plan, that it is hedged,
 * that it speaks of a part.
 *
 * <p>Most of these are warnings: a program sees the words of a sentence, not its sense. What touches a figure and would
 * change what is printed is an error.
 */
final class Telling {
    private static final Set<Scope> PARTS = EnumSet.of(Scope.COUNTY, Scope.ZONE, Scope.ORGANISATION, Scope.PROJECT);
    /** Stands for a figure. */
    static final char FIGURE = '\uE000';

    /** In characters: what stands farther away is of no sentence that anybody reads. */
    private static final int FARTHEST = 500;

    private final Registry<Figure> figures;
    private final Problems problems;

    Telling(Registry<Figure> figures, Problems problems) {
        this.figures = figures;
        this.problems = problems;
    }

    /** @param place the place that the report is about */
    void check(Narrative page, Place place) {
        var words = TellingWords.in(page.language());
        // A county's own page names the county in passing, and its 全市 is the county: no word there tells of the whole.
        var whole = page.subject().isPresent() ? Optional.<Place>empty() : Optional.of(place);
        Walk.overLines(page.prose(), line -> new Line(line, words, whole, page.prose()::at).check());
    }

    /** One line and the figures in it, in their order. */
    private final class Line {
        private final List<Inline.FigureReference> references = new ArrayList<>();
        private final TellingWords words;
        private final Optional<Place> place;
        private final IntFunction<Position> positions;
        private final String text;

        Line(List<Inline> line, TellingWords words, Optional<Place> place, IntFunction<Position> positions) {
            this.words = words;
            this.place = place;
            this.positions = positions;
            this.text = PlainLine.of(line, reference -> {
                        references.add(reference);
                        return String.valueOf(FIGURE);
                    })
                    .text();
        }

        void check() {
            int index = 0;
            for (int at = text.indexOf(FIGURE); at >= 0; at = text.indexOf(FIGURE, at + 1)) {
                var reference = references.get(index++);
                var figure = figures.all().get(reference.figure());
                if (figure != null) check(reference, figure, at);
            }
        }

        private void check(Inline.FigureReference reference, Figure figure, int at) {
            String before = text.substring(Math.max(0, at - FARTHEST), at);
            String after = text.substring(at + 1, Math.min(text.length(), at + FARTHEST));
            Beside.of(reference.part(), figure, before, after, words.language())
                    .ifPresent(change -> problems.error(
                            positions.apply(reference.offset()), change.rule(), figure.id(), change.by()));
            String sentence = around(words.sentenceEnds(), at);
            String clause = around(words.clauseEnds(), at);
            if (figure.status().isAhead() && isWhole(reference) && words.tellsAsDone(clause, sentence))
                warn(reference, "plan-told-as-done", figure);
            if (figure instanceof Fact
                    && reference.part() == Inline.Part.VALUE
                    && figure.qualifier() != Qualifier.EXACT
                    && !words.hedges(figure.qualifier(), clause)) warn(reference, "qualifier-lost", figure);
            if (tellsOfThePlace(clause) && isOfAPart(figure) && !names(figure, sentence))
                warn(reference, "part-told-as-whole", figure);
        }

        private boolean tellsOfThePlace(String clause) {
            return place.isPresent() && (words.wholly().matcher(clause).find() || mentions(clause, place.get()));
        }

        /** Whether the figure speaks of a place within the place, or of somebody there. */
        private boolean isOfAPart(Figure figure) {
            return !figure.subject().equals(place.get()) && figure instanceof Fact fact && PARTS.contains(fact.scope());
        }

        private boolean names(Figure figure, String sentence) {
            Subject subject = figure.subject();
            if (mentions(sentence, subject)) return true;
            return subject instanceof Place part
                    && part.within()
                            .filter(around -> !around.equals(place.get()))
                            .filter(around -> mentions(sentence, around))
                            .isPresent();
        }

        private boolean mentions(String words, Subject subject) {
            for (Language each : Language.values()) {
                if (words.contains(subject.name().in(each))) return true;
                if (subject instanceof Place named
                        && words.contains(named.shortName().in(each))) return true;
                if (subject instanceof Organisation named
                        && words.contains(named.shortName().in(each))) return true;
            }
            return false;
        }

        private boolean isWhole(Inline.FigureReference reference) {
            return reference.part() == Inline.Part.WHOLE || reference.part() == Inline.Part.VALUE;
        }

        private void warn(Inline.FigureReference reference, String rule, Figure figure) {
            problems.warning(
                    positions.apply(reference.offset()),
                    rule,
                    figure.id(),
                    figure.subject().name().in(words.language()));
        }

        private String around(String ends, int at) {
            int from = at;
            int first = Math.max(0, at - FARTHEST);
            while (from > first && ends.indexOf(text.charAt(from - 1)) < 0) from--;
            int to = at;
            int last = Math.min(text.length(), at + FARTHEST);
            while (to < last && ends.indexOf(text.charAt(to)) < 0) to++;
            return text.substring(from, to);
        }
    }
}
