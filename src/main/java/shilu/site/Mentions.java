package shilu.site;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.problem.Language;

/** Finds the figures that a diagram mentions or is measured by, in reading order. */
public record Mentions(Report report) {
    /** Each as often as it is mentioned. */
    public List<Figure> of(Diagram diagram) {
        var figures = new ArrayList<Figure>();
        diagram.texts().forEach(text -> collect(text, figures));
        figures.addAll(diagram.measures());
        return figures;
    }

    private void collect(RichText text, List<Figure> figures) {
        for (Inline piece : text.in(Language.ZH))
            if (piece instanceof Inline.FigureReference reference)
                figures.add(report.figure(reference.figure()).orElseThrow());
    }
}
