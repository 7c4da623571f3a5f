package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.problem.Language;

/** Finds the figures that a diagram mentions, in the order of its boxes and arrows. */
record Mentions(Report report) {
    List<Figure> of(Diagram diagram) {
        var figures = new ArrayList<Figure>();
        for (var box : diagram.boxes()) {
            collect(box.label(), figures);
            box.detail().ifPresent(detail -> collect(detail, figures));
        }
        for (var arrow : diagram.arrows()) arrow.label().ifPresent(label -> collect(label, figures));
        return figures;
    }

    private void collect(RichText text, List<Figure> figures) {
        for (Inline piece : text.in(Language.ZH))
            if (piece instanceof Inline.FigureReference reference)
                figures.add(report.figure(reference.figure()).orElseThrow());
    }
}
