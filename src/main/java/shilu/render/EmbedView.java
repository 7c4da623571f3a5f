package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Slug;

/**
 * A chart or diagram in a frame of its own, which stands in other people's pages.
 *
 * @param policy the content security policy of the frame
 * @param foot sources and note, a line each
 * @param back where the picture stands on this site, with table and sources
 */
public record EmbedView(
        TemplateHTMLOutputModel policy,
        String title,
        String subtitle,
        TemplateHTMLOutputModel wide,
        TemplateHTMLOutputModel narrow,
        List<String> foot,
        LinkView back) {
    static EmbedView of(Slug picture, Context context) {
        var drawing = context.drawing(picture).orElseThrow();
        return new EmbedView(
                Markup.html(Assets.EMBEDDED_POLICY),
                drawing.caption().title(),
                drawing.caption().subtitle(),
                Markup.html(drawing.wide()),
                Markup.html(drawing.narrow()),
                drawing.caption().foot(),
                new LinkView(context.hrefOf(context.placeOf(picture)), back(context), null, false));
    }

    /** The words that lead back to this site. */
    static String back(Context context) {
        return context.words()
                .text(
                        "embed.back",
                        context.text(context.site().report().settings().name()));
    }
}
