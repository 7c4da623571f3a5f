package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.model.Diagram;
import shilu.model.Diagram.Matrix;
import shilu.model.Diagram.Mechanism;
import shilu.model.Diagram.Network;
import shilu.model.Diagram.Plan;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.RichText;
import shilu.problem.Language;
import shilu.render.DiagramView.EntryView;
import shilu.render.DiagramView.ItemView;

/** Says what a diagram shows as an ordered list, with each figure linked. */
record DiagramItems(Context context) {

    List<ItemView> of(Diagram diagram) {
        if (diagram instanceof Mechanism mechanism) return steps(mechanism);
        if (diagram instanceof Matrix matrix) return rows(matrix);
        if (diagram instanceof Plan plan) return strips(plan);
        return boxes((Network) diagram);
    }

    private ItemView item(RichText label, Optional<RichText> detail, List<EntryView> entries) {
        return new ItemView(context.html(label), context.html(detail), entries);
    }

    private List<ItemView> boxes(Network network) {
        return network.boxes().stream()
                .map(box -> item(box.label(), box.detail(), arrows(box, network)))
                .toList();
    }

    private List<EntryView> arrows(Diagram.Box box, Network network) {
        return network.arrows().stream()
                .filter(arrow -> arrow.from().equals(box.id()))
                .map(arrow -> new EntryView(true, context.html(arrow.label()), target(arrow, network)))
                .toList();
    }

    private TemplateHTMLOutputModel target(Diagram.Arrow arrow, Network network) {
        return network.boxes().stream()
                .filter(box -> box.id().equals(arrow.to()))
                .map(box -> context.html(box.label()))
                .findFirst()
                .orElseThrow();
    }

    private List<ItemView> steps(Mechanism mechanism) {
        return mechanism.steps().stream()
                .map(step -> item(mechanism.actorOf(step).label(), Optional.of(step.label()), detail(step)))
                .toList();
    }

    private List<EntryView> detail(Mechanism.Step step) {
        return step.detail().stream()
                .map(words -> new EntryView(false, null, context.html(words)))
                .toList();
    }

    private List<ItemView> rows(Matrix matrix) {
        return matrix.rows().stream()
                .map(row -> item(row.label(), Optional.empty(), cells(row, matrix)))
                .toList();
    }

    private List<EntryView> cells(Matrix.Row row, Matrix matrix) {
        var entries = new ArrayList<EntryView>();
        for (int i = 0; i < row.cells().size(); i++)
            entries.add(new EntryView(
                    false,
                    context.html(matrix.columns().get(i)),
                    context.html(row.cells().get(i))));
        return entries;
    }

    private List<ItemView> strips(Plan plan) {
        return plan.strips().stream()
                .map(strip -> item(strip.label(), strip.between(), spans(strip)))
                .toList();
    }

    private List<EntryView> spans(Plan.Strip strip) {
        var entries = new ArrayList<EntryView>();
        for (var group : strip.groups()) {
            for (var span : group.spans())
                entries.add(new EntryView(false, context.html(span.label()), length(span.length())));
            if (group.times() > 1) entries.add(new EntryView(false, null, words("diagram.repeated", group.times())));
        }
        return entries;
    }

    private TemplateHTMLOutputModel length(Figure figure) {
        Inline reference = new Inline.FigureReference(figure.id(), Inline.Part.WHOLE, 0);
        return context.html(new RichText(Map.of(Language.ZH, List.of(reference))));
    }

    private TemplateHTMLOutputModel words(String key, int number) {
        return Markup.html(Markup.escaped(context.words().text(key, number)));
    }
}
