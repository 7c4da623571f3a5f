package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Diagram;

/**
 * A diagram with its ordered text.
 *
 * @param note may be null
 * @param picture null where the diagram wasn't drawn
 */
public record DiagramView(
        String id,
        TemplateHTMLOutputModel title,
        TemplateHTMLOutputModel subtitle,
        TemplateHTMLOutputModel note,
        PictureView picture,
        List<ItemView> items) {
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
        var caption = diagram.caption();
        return new DiagramView(
                diagram.id().value(),
                context.html(caption.title()),
                context.html(caption.subtitle()),
                context.html(caption.note()),
                PictureView.of(diagram.id(), context),
                new DiagramItems(context).of(diagram));
    }
}
