package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Status;
import shilu.model.Unit;
import shilu.problem.Language;
import shilu.site.FigureText;

/** Prints the words of a diagram with their figures, of which those still ahead are named as such. */
record PlainWords(Report report) {
    private static final List<String> SAID = List.of("计划", "目标", "规划", "拟");

    String of(RichText text) {
        var line = text.in(Language.ZH);
        String plain = FigureText.plain(line, report, Language.ZH);
        if (SAID.stream().anyMatch(plain::contains)) return plain;
        for (Inline piece : line) {
            if (!(piece instanceof Inline.FigureReference reference)) continue;
            var status = report.figure(reference.figure()).orElseThrow().status();
            if (status.isAhead()) return plain + (status == Status.TARGET ? "（目标）" : "（计划）");
        }
        return plain;
    }

    /** A figure with its unit, and with the word that keeps a plan from passing for a fact. */
    String of(Figure figure) {
        String whole = FigureText.whole(figure, Language.ZH);
        if (!figure.status().isAhead()) return whole;
        return whole + (figure.status() == Status.TARGET ? "（目标）" : "（计划）");
    }

    String unit(Unit unit) {
        return unit.symbol();
    }

    /** What the picture itself says, in the language of its words. */
    String say(String chinese, String english) {
        return chinese;
    }

    /** The figures that a diagram mentions or is measured by, in reading order. */
    List<Figure> figures(Diagram diagram) {
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
