package shilu.render;

import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.FigureText;

/** A figure within running text: readable by machines, linked to where the page says how it came about. */
final class FigureHtml {
    private FigureHtml() {}

    static String linked(Inline.FigureReference reference, Context context) {
        var figure = context.site().report().figure(reference.figure()).orElseThrow();
        return linked(figure, reference.part(), context);
    }

    static String linked(Figure figure, Inline.Part part, Context context) {
        return new Markup()
                .raw("<a")
                .attribute("class", figure.status().isAhead() ? "fig ahead" : "fig")
                .attribute("href", context.mention(figure))
                .raw(">" + bare(figure, part, context) + "</a>")
                .toString();
    }

    /** Without the link, for text that is itself within a link. */
    static String bare(Figure figure, Inline.Part part, Context context) {
        var markup = new Markup()
                .raw("<data class=\"figure\"")
                .attribute("value", machine(figure, part))
                .raw(">");
        markup.text(FigureText.part(figure, part, context.language())).raw("</data>");
        boolean says = part == Inline.Part.WHOLE || part == Inline.Part.VALUE;
        if (says && figure.status().isAhead())
            markup.raw(context.language() == Language.EN ? " <small class=\"hint\">" : "<small class=\"hint\">")
                    .text(context.words().of("hint", figure.status()))
                    .raw("</small>");
        return markup.toString();
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
