package shilu.render;

import java.util.List;
import shilu.model.Source;

/** A source and all figures that it gave. */
public record SourcePageView(SourceView source, String kind, List<RowView> rows, String count) {

    static SourcePageView of(Source source, Context context) {
        var facts = context.edition().index().factsOf(source);
        return new SourcePageView(
                SourceView.of(source, context),
                context.words().of("source", source.kind()),
                RowView.all(facts, context),
                context.count(facts.size()));
    }
}
