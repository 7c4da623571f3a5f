package shilu.render;

import java.util.List;

/** All figures, subject by subject. */
public record LedgerView(List<Group> groups) {
    public record Group(String id, LinkView subject, String count, List<RowView> rows) {}

    static LedgerView of(Context context) {
        var groups = context.site().report().subjects().stream()
                .filter(subject -> !context.site().figuresOf(subject).isEmpty())
                .map(subject -> {
                    var figures = context.site().figuresOf(subject);
                    return new Group(
                            "g-" + subject.id(),
                            context.link(subject),
                            context.words().text("figure-count", figures.size()),
                            RowView.all(figures, context));
                })
                .toList();
        return new LedgerView(groups);
    }
}
