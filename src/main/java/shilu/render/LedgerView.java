package shilu.render;

import static java.util.Comparator.comparing;

import java.util.List;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Subject;
import shilu.site.Site;

/** All figures, subject by subject. */
public record LedgerView(List<Group> groups) {
    public record Group(String id, LinkView subject, String count, List<RowView> rows) {}

    static LedgerView of(Context context) {
        var groups = context.site().report().subjects().stream()
                .sorted(comparing((Subject subject) -> rank(subject, context.site()))
                        .thenComparing(ReadingOrder.OF_SUBJECTS))
                .filter(subject -> !context.site().figuresOf(subject).isEmpty())
                .map(subject -> {
                    var figures = context.site().figuresOf(subject);
                    return new Group(
                            "g-" + subject.id(),
                            context.link(subject),
                            FigureCount.of(subject, context).own(context.words()),
                            RowView.all(figures, context));
                })
                .toList();
        return new LedgerView(groups);
    }

    /** The report's own place, other places, organisations, projects. */
    static int rank(Subject subject, Site site) {
        if (subject.id().equals(site.report().settings().place().id())) return 0;
        if (subject instanceof Place) return 1;
        return subject instanceof Organisation ? 2 : 3;
    }
}
