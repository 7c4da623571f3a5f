package shilu.render;

import java.util.List;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.problem.Language;
import shilu.site.FigureText;

/** A line of prose without its markup, for titles and lists of contents. */
final class PlainText {
    private PlainText() {}

    static String of(List<Inline> line, Report report, Language language) {
        var text = new StringBuilder();
        for (Inline piece : line) text.append(of(piece, report, language));
        return text.toString();
    }

    private static String of(Inline piece, Report report, Language language) {
        if (piece instanceof Inline.Text words) return words.text();
        if (piece instanceof Inline.Code code) return code.text();
        if (piece instanceof Inline.Emphasis emphasis) return of(emphasis.content(), report, language);
        if (piece instanceof Inline.Strong strong) return of(strong.content(), report, language);
        if (piece instanceof Inline.Struck struck) return of(struck.content(), report, language);
        if (piece instanceof Inline.Link link) return of(link.content(), report, language);
        if (piece instanceof Inline.FigureReference reference)
            return report.figure(reference.figure())
                    .map(figure -> FigureText.part(figure, reference.part(), language))
                    .orElse("");
        return "";
    }
}
