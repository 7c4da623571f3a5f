package shilu.render;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Narrative;
import shilu.model.Place;
import shilu.model.SiteSettings;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Position;
import shilu.site.Page;
import shilu.site.Permalink;
import shilu.site.Permalinks;

/** The order in which lists name things: one that readers know or that the authors chose, never that of the ids. */
final class ReadingOrder {
    private static final String LAST = "~";

    /**
     * Places go by their official codes, after which people know to look, then as the authors list them; what stands in a
     * place goes with it.
     */
    static final Comparator<Subject> OF_SUBJECTS = comparing(
                    (Subject subject) -> place(subject).flatMap(Place::code).orElse(LAST))
            .thenComparing(subject -> place(subject).map(Place::at).orElse(Position.of(LAST)))
            .thenComparing(Subject::id);

    private ReadingOrder() {}

    private static Optional<Place> place(Subject subject) {
        return subject instanceof Place place ? Optional.of(place) : subject.within();
    }

    /** The home page, articles column by column, subjects place by place, the newest sources first; the rest by its kind. */
    static Comparator<Page> ofPages(Context context) {
        var report = context.site().report();
        var paths = new ArrayList<String>();
        paths.add(new Permalink("index.html").in(context.language()).path());
        for (List<Narrative> column : context.columns().values())
            for (Narrative narrative : column)
                paths.add(context.site().permalinkOf(narrative).path());
        for (SiteSettings.Column column : report.settings().columns())
            paths.add(Permalinks.ofColumn(column.id()).in(context.language()).path());
        for (Subject subject : report.subjects().stream().sorted(OF_SUBJECTS).toList())
            paths.add(Permalinks.of(subject).in(context.language()).path());
        for (Source source : SourcesView.newestFirst(context).toList())
            paths.add(Permalinks.of(source).in(context.language()).path());
        for (Page.Kind kind : Page.Kind.values())
            paths.add(Permalinks.of(kind).in(context.language()).path());
        Map<String, Integer> places = new HashMap<>();
        for (String path : paths) places.putIfAbsent(path, places.size());
        return comparingInt(page -> places.getOrDefault(page.permalink().path(), places.size()));
    }
}
