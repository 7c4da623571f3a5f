package shilu.render;

import static java.util.Comparator.comparing;

import java.util.List;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Subject;

/** A subject and its figures, as one group of a table. */
public record FigureGroup(LinkView subject, List<RowView> rows) {
    /** What stands in a place, at any depth: places first, then organisations, then projects. */
    static List<FigureGroup> inside(Place place, Context context) {
        return context.edition().index().inside(place).stream()
                .sorted(comparing(FigureGroup::rank).thenComparing(ReadingOrder.OF_SUBJECTS))
                .filter(subject -> !context.site().figuresOf(subject).isEmpty())
                .map(subject -> of(subject, context))
                .toList();
    }

    private static FigureGroup of(Subject subject, Context context) {
        return new FigureGroup(
                context.link(subject).noted(SubjectView.kind(subject, context)),
                RowView.all(context.site().figuresOf(subject), context));
    }

    private static int rank(Subject subject) {
        if (subject instanceof Place) return 0;
        return subject instanceof Organisation ? 1 : 2;
    }
}
