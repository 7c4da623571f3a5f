package shilu.render;

import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.FigureText;

/** A figure within running text: readable by machines, linked to where the page says how it came about. */
final class FigureHtml {
    private FigureHtml() {}

    static String linked(Inline.FigureReference reference, Told told, Context context) {
        var figure = context.site().report().figure(reference.figure()).orElseThrow();
        return linked(figure, reference.part(), told.says(figure.status()), context);
    }

    /** @param said whether the sentence has told already that such a figure is still ahead */
    static String linked(Figure figure, Inline.Part part, boolean said, Context context) {
        return new Markup()
                .raw("<a")
                .attribute("class", figure.status().isAhead() ? "fig ahead" : "fig")
                .attribute("href", context.mention(figure))
                .raw(">" + bare(figure, part, said, context) + "</a>")
                .toString();
    }

    /** Without the link, for text that is itself within a link. */
    static String bare(Figure figure, Inline.Part part, boolean said, Context context) {
        String printed = new Markup()
                .raw("<data class=\"figure\"")
                .attribute("value", machine(figure, part))
                .raw(">")
                .text(FigureText.part(figure, part, context.language()))
                .raw("</data>")
                .toString();
        if (said || !figure.status().isAhead()) return printed;
        return switch (part) {
            case WHOLE -> printed + (context.language() == Language.EN ? " " : "") + hint(figure, context);
            // The unit follows in the author's own words, so that the hint stands before the two.
            case VALUE -> hint(figure, context) + (context.language() == Language.EN ? " " : "") + printed;
            default -> printed;
        };
    }

    private static String hint(Figure figure, Context context) {
        return new Markup()
                .raw("<small class=\"hint\">")
                .text(context.words().of("hint", figure.status()))
                .raw("</small>")
                .toString();
    }

    /** What a program reads: the part that is printed, and no more. */
    private static String machine(Figure figure, Inline.Part part) {
        return switch (part) {
            case PERIOD -> figure.period().text();
            case UNIT -> figure.unit().symbol();
            case WHOLE, VALUE, PRINTED -> machine(figure.value());
        };
    }

    private static String machine(Value value) {
        if (value instanceof Value.Moment moment) return moment.period().text();
        if (value instanceof Value.Between range)
            return range.from().toPlainString() + "/" + range.to().toPlainString();
        return ((Value.Exact) value).number().toPlainString();
    }
}
