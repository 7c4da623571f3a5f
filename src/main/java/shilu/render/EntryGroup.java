package shilu.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import shilu.model.Figure;
import shilu.model.Narrative;

/**
 * Figures of a subject that one article tells, under its title; the key figures come before all others.
 *
 * @param id the group's name in its page
 * @param title null where all stand in one group
 * @param article may be null
 * @param count how many there are, in words
 */
public record EntryGroup(String id, String title, LinkView article, String count, List<EntryView> entries) {
    /** Fewer than these are soon looked through. */
    static final int MANY = 24;

    /** A dot is in no figure's name, so that no group bears the name of an entry. */
    private static final String BEFORE = "figures.";

    static List<EntryGroup> of(List<Figure> figures, Context context) {
        if (figures.size() <= MANY)
            return figures.isEmpty() ? List.of() : List.of(group("", null, null, figures, context));
        var key = context.site().report().settings().keyFigures().stream()
                .filter(figures::contains)
                .toList();
        var groups = new ArrayList<EntryGroup>();
        if (!key.isEmpty()) groups.add(named("key", "subject.key", key, context));
        var byArticle = new LinkedHashMap<Narrative, List<Figure>>();
        var rest = new ArrayList<Figure>();
        for (Figure figure : figures) {
            if (key.contains(figure)) continue;
            var teller = context.edition().index().tellerOf(figure, context.language());
            teller.map(article -> byArticle.computeIfAbsent(article, none -> new ArrayList<>()))
                    .orElse(rest)
                    .add(figure);
        }
        byArticle.keySet().stream().sorted(asTheyAreRead(context)).forEach(article -> {
            var link = ArticleLink.named(article, context).link();
            groups.add(group(article.path().replace('/', '.'), link.text(), link, byArticle.get(article), context));
        });
        if (!rest.isEmpty()) groups.add(named("rest", "subject.rest", rest, context));
        return groups;
    }

    private static Comparator<Narrative> asTheyAreRead(Context context) {
        var order = context.site().columns(context.language()).values().stream()
                .flatMap(List::stream)
                .map(Narrative::path)
                .toList();
        return Comparator.comparingInt(article -> order.indexOf(article.path()));
    }

    private static EntryGroup named(String id, String words, List<Figure> figures, Context context) {
        return group(id, context.words().text(words), null, figures, context);
    }

    private static EntryGroup group(String id, String title, LinkView article, List<Figure> figures, Context context) {
        return new EntryGroup(
                BEFORE + id,
                title,
                article,
                context.count(figures.size()),
                figures.stream()
                        .map(figure -> EntryView.of(figure, figure.id().value(), context))
                        .toList());
    }
}
