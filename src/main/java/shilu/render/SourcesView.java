package shilu.render;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import shilu.model.Source;

/** All sources, the newest first, those without a date last. */
public record SourcesView(List<Row> rows) {
    public record Row(SourceView source, String count) {}

    static SourcesView of(Context context) {
        var rows = newestFirst(context)
                .map(source -> new Row(SourceView.of(source, context), count(source, context)))
                .toList();
        return new SourcesView(rows);
    }

    static Stream<Source> newestFirst(Context context) {
        return context.site().report().sources().values().stream()
                .sorted(comparing(SourcesView::day).reversed().thenComparing(Source::id));
    }

    private static LocalDate day(Source source) {
        return source.date().map(date -> date.start()).orElse(LocalDate.MIN);
    }

    private static String count(Source source, Context context) {
        return context.count(context.edition().index().factsOf(source).size());
    }
}
