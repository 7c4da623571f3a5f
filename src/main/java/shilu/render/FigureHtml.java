package shilu.render;

import java.util.Optional;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.FigureText;

/** A figure within running text: readable by machines, linked to where the page says how it came about. */
final class FigureHtml {
    private FigureHtml() {}

    static String linked(Inline.FigureReference reference, Told told, Context context) {
        return linked(reference, told, Optional.empty(), context);
    }

    /** For text that stands once on its page: the first link to an entry has a name, so that the entry leads back to it. */
    static String named(Inline.FigureReference reference, Told told, Context context) {
        return linked(reference, told, context.nameOfMention(figure(reference, context)), context);
    }

    private static String linked(Inline.FigureReference reference, Told told, Optional<String> name, Context context) {
        var figure = figure(reference, context);
        boolean ahead = figure.status().isAhead();
        var link = new Markup().raw("<a").attribute("class", ahead ? "fig ahead" : "fig");
        name.ifPresent(given -> link.attribute("id", given));
        link.attribute("href", context.mention(figure)).raw(">" + printed(figure, reference.part(), context) + "</a>");
        return hinted(link.toString(), figure, reference.part(), told.says(figure.status()), context);
    }

    private static Figure figure(Inline.FigureReference reference, Context context) {
        return context.site().report().figure(reference.figure()).orElseThrow();
    }

    /**
     * Without the link, for text that is itself within a link.
     *
     * @param said whether the sentence has told already that such a figure is still ahead
     */
    static String bare(Figure figure, Inline.Part part, boolean said, Context context) {
        return hinted(printed(figure, part, context), figure, part, said, context);
    }

    private static String printed(Figure figure, Inline.Part part, Context context) {
        return new Markup()
                .raw("<data class=\"figure\"")
                .attribute("value", machine(figure, part))
                .raw(">")
                .text(FigureText.part(figure, part, context.language()))
                .raw("</data>")
                .toString();
    }

    /** The hint stands beside the link, lest the blank between them be underlined, and on the same line. */
    private static String hinted(String printed, Figure figure, Inline.Part part, boolean said, Context context) {
        if (said || !figure.status().isAhead()) return printed;
        String blank = context.language() == Language.EN ? " " : "";
        return switch (part) {
            case WHOLE -> together(printed + blank + hint(figure, context));
            // The unit follows in the author's own words, so that the hint stands before the two.
            case VALUE -> together(hint(figure, context) + blank + printed);
            default -> printed;
        };
    }

    private static String together(String markup) {
        return "<span class=\"whole\">" + markup + "</span>";
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
