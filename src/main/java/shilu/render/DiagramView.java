package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.DerivedFact;
import shilu.model.Diagram;
import shilu.site.Mentions;

/**
 * A diagram with its ordered text.
 *
 * @param note may be null
 * @param picture null where the diagram wasn't drawn
 * @param sources each article once, in the order in which the diagram mentions its figures
 */
public record DiagramView(
        String id,
        TemplateHTMLOutputModel title,
        TemplateHTMLOutputModel subtitle,
        TemplateHTMLOutputModel note,
        PictureView picture,
        List<ItemView> items,
        List<LinkView> sources,
        boolean computed) {
    /** @param detail may be null */
    public record ItemView(TemplateHTMLOutputModel label, TemplateHTMLOutputModel detail, List<EntryView> entries) {}

    /**
     * What belongs to an item.
     *
     * @param arrow whether the item leads there
     * @param lead may be null
     */
    public record EntryView(boolean arrow, TemplateHTMLOutputModel lead, TemplateHTMLOutputModel words) {}

    static DiagramView of(Diagram diagram, Context context) {
        return context.at("diagram-" + diagram.id(), () -> made(diagram, context));
    }

    private static DiagramView made(Diagram diagram, Context context) {
        var caption = diagram.caption();
        var figures = new Mentions(context.site().report()).of(diagram);
        return new DiagramView(
                diagram.id().value(),
                context.html(caption.title()),
                context.html(caption.subtitle()),
                context.html(caption.note()),
                PictureView.of(diagram.id(), context),
                new DiagramItems(context).of(diagram),
                Citations.of(figures).stream().map(context::link).toList(),
                figures.stream().anyMatch(DerivedFact.class::isInstance));
    }
}
