package shilu.render;

import static java.util.function.Predicate.not;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Narrative;
import shilu.model.Source;

/** The report from its first article to its last figure, to print or to keep. */
public record WholeView(List<LinkView> contents, List<Part> parts, List<Given> sources, List<Line> computed) {
    public record Part(
            String id, TemplateHTMLOutputModel title, TemplateHTMLOutputModel summary, TemplateHTMLOutputModel prose) {}

    /** A source and all that it gave. */
    public record Given(String id, SourceView source, List<Line> lines) {}

    /** @param formula null for a figure that a source gave */
    public record Line(String id, RowView row, TemplateHTMLOutputModel formula) {}

    static WholeView of(Context context) {
        var report = context.site().report();
        var narratives = narratives(context);
        var parts = narratives.stream()
                .map(narrative -> new Part(
                        Section.id(narrative, context.site()),
                        context.html(narrative.title()),
                        context.html(narrative.summary()),
                        ProseHtml.of(narrative, Section.partOf(narrative, context.site()), context)))
                .toList();
        var sources = report.sources().values().stream()
                .map(source -> given(source, context))
                .filter(given -> !given.lines().isEmpty())
                .toList();
        var computed = report.derived().values().stream()
                .map(figure -> line(figure, context))
                .toList();
        return new WholeView(contents(narratives, context), parts, sources, computed);
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

    private static Given given(Source source, Context context) {
        var lines = context.edition().index().factsOf(source).stream()
                .map(fact -> line(fact, context))
                .toList();
        return new Given("from-" + source.id(), SourceView.of(source, context), lines);
    }

    private static Line line(Figure figure, Context context) {
        var formula =
                figure instanceof DerivedFact derived ? Markup.html(FormulaHtml.of(derived.formula(), context)) : null;
        return new Line(context.anchor(figure), RowView.of(figure, context), formula);
    }
}
