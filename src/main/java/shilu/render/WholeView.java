package shilu.render;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import shilu.model.Narrative;
import shilu.model.Slug;

/**
 * The report from its first article to its last figure, to print or to keep. It is the longest page, and changes with
 * every article; so what it is made of is remembered part by part.
 */
public record WholeView(
        List<LinkView> contents,
        List<WholePart.View> parts,
        List<WholeFigures.Given> sources,
        List<WholeFigures.Line> computed) {

    static WholeView of(Context context) {
        var narratives = narratives(context);
        var figures = context.parts().memory().answer(new WholeFigures(context.edition(), context.page()));
        return new WholeView(
                contents(narratives, context), parts(narratives, context), figures.sources(), figures.computed());
    }

    private static List<WholePart.View> parts(List<Narrative> narratives, Context context) {
        var views = new ArrayList<WholePart.View>();
        Set<Slug> drawn = Set.of();
        for (Narrative narrative : narratives) {
            var part = new WholePart(context.edition(), context.page(), narrative, drawn);
            var made = context.parts().memory().answer(part, context.parts().read());
            views.add(made.view());
            drawn = made.drawn();
        }
        return views;
    }

    /** Column after column, then what stands alone. */
    private static List<Narrative> narratives(Context context) {
        var all = new LinkedHashSet<Narrative>();
        context.site().columns(context.language()).values().forEach(all::addAll);
        all.addAll(context.site().report().narratives());
        all.removeIf(not(narrative -> narrative.language() == context.language()));
        return List.copyOf(all);
    }

    private static List<LinkView> contents(List<Narrative> narratives, Context context) {
        var links = new ArrayList<LinkView>();
        for (Narrative narrative : narratives)
            links.add(new LinkView(
                    "#" + Section.id(narrative, context.site()), context.plain(narrative.title()), null, false));
        return links;
    }
}
