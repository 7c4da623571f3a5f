package shilu.render;

import java.util.List;
import shilu.model.Figure;
import shilu.site.Page;
import shilu.site.Permalinks;

/**
 * What an earlier edition said of a figure, and why it no longer does.
 *
 * @param kind correction, or revision by the source
 * @param edition the edition that says so, on the page of changes
 */
public record CorrectionView(String kind, LinkView edition, String before, String after, String because) {
    static List<CorrectionView> of(Figure figure, Context context) {
        return context.edition().index().replacementsOf(figure).stream()
                .map(replaced -> of(replaced, context))
                .toList();
    }

    private static CorrectionView of(Index.Replaced replaced, Context context) {
        var words = context.words();
        var change = replaced.change();
        var replacement = change.replacement().orElseThrow();
        return new CorrectionView(
                change.kind().map(kind -> words.of("change", kind)).orElseGet(() -> words.text("change.changed")),
                new LinkView(
                        context.href(Permalinks.of(Page.Kind.CHANGES) + "#"
                                + replaced.edition().anchor()),
                        replaced.edition().release().date().in(context.language()),
                        null,
                        false),
                context.text(replacement.before()),
                context.text(replacement.after()),
                context.text(replacement.because()));
    }
}
