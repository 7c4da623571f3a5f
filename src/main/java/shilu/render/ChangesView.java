package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Keyword;
import shilu.model.Release;
import shilu.site.FigureText;

/** What changed from edition to edition, the newest first. */
public record ChangesView(List<Edited> releases) {
    /** An edition, under a name that later editions don't take away. */
    public record Edited(String id, String date, String machineDate, String title, List<ChangeView> changes) {}

    /**
     * @param kind null for a change of no kind
     * @param standing the kind as a word of a class; null with it
     * @param figure the figure that changed; may be null
     * @param before what stood there; null where nothing was replaced, as are the two after it
     */
    public record ChangeView(
            TemplateHTMLOutputModel text,
            String kind,
            String standing,
            LinkView figure,
            String before,
            String after,
            String because) {}

    static ChangesView of(Context context) {
        return new ChangesView(Editions.newestFirst(context.site().report().releases()).stream()
                .map(edition -> view(edition, context))
                .toList());
    }

    private static Edited view(Editions.Named edition, Context context) {
        var release = edition.release();
        return new Edited(
                edition.anchor(),
                release.date().in(context.language()),
                MilestoneView.machine(release.date()),
                context.text(release.title()),
                release.changes().stream().map(change -> view(change, context)).toList());
    }

    private static ChangeView view(Release.Change change, Context context) {
        var replacement = change.replacement();
        return new ChangeView(
                context.html(change.text()),
                change.kind().map(kind -> context.words().of("change", kind)).orElse(null),
                change.kind().map(Keyword::keyword).orElse(null),
                change.figure()
                        .map(figure -> context.entry(figure, context.text(figure.label()))
                                .noted(FigureText.whole(figure, context.language())))
                        .orElse(null),
                replacement.map(found -> context.text(found.before())).orElse(null),
                replacement.map(found -> context.text(found.after())).orElse(null),
                replacement.map(found -> context.text(found.because())).orElse(null));
    }
}
