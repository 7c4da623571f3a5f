package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.memory.Question;
import shilu.model.DerivedFact;
import shilu.model.Figure;
import shilu.model.Source;
import shilu.site.Page;

/** Asks for the end of the whole report: all figures, source by source. It depends on no narrative's body. */
record WholeFigures(Edition edition, Page page) implements Question<WholeFigures.Made> {
    record Made(List<Given> sources, List<Line> computed) {}

    /** A source and all that it gave. */
    public record Given(String id, SourceView source, List<Line> lines) {}

    /** @param formula null for a figure that a source gave */
    public record Line(String id, RowView row, TemplateHTMLOutputModel formula) {}

    @Override
    public Made answer() {
        var context = new Context(edition, page, Parts.NONE);
        var report = context.site().report();
        var sources = report.sources().values().stream()
                .map(source -> given(source, context))
                .filter(given -> !given.lines().isEmpty())
                .toList();
        var computed = report.derived().values().stream()
                .map(figure -> line(figure, context))
                .toList();
        return new Made(sources, computed);
    }

    @Override
    public Class<Made> kind() {
        return Made.class;
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
