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
        ChartView.Picture picture,
        List<BoxView> boxes) {
    /** @param detail may be null */
    public record BoxView(TemplateHTMLOutputModel label, TemplateHTMLOutputModel detail, List<ArrowView> arrows) {}

    /** @param label may be null */
    public record ArrowView(String to, String label) {}

    static DiagramView of(Diagram diagram, Context context) {
        return new DiagramView(
                diagram.id().value(),
                context.html(diagram.title()),
                context.html(diagram.subtitle()),
                context.html(diagram.note()),
                ChartView.Picture.of(context.drawing(diagram.id()), context),
                diagram.boxes().stream().map(box -> box(box, diagram, context)).toList());
    }

    private static BoxView box(Diagram.Box box, Diagram diagram, Context context) {
        var arrows = diagram.arrows().stream()
                .filter(arrow -> arrow.from().equals(box.id()))
                .map(arrow -> arrow(arrow, diagram, context))
                .toList();
        return new BoxView(context.html(box.label()), context.html(box.detail()), arrows);
    }

    private static ArrowView arrow(Diagram.Arrow arrow, Diagram diagram, Context context) {
        String to = diagram.boxes().stream()
                .filter(box -> box.id().equals(arrow.to()))
                .map(box -> context.plain(box.label()))
                .findFirst()
                .orElseThrow();
        return new ArrowView(to, arrow.label().map(context::plain).orElse(null));
    }
}
