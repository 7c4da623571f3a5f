package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Slug;

/**
 * A chart or diagram in a frame of its own, which stands in other people's pages.
 *
 * @param foot sources and note, a line each
 * @param back where the picture stands on this site, with table and sources
 */
public record EmbedView(
        String title,
        String subtitle,
        TemplateHTMLOutputModel wide,
        TemplateHTMLOutputModel narrow,
        List<String> foot,
        LinkView back) {
    static EmbedView of(Slug picture, Context context) {
        var drawing = context.drawing(picture).orElseThrow();
        String site = context.text(context.site().report().settings().name());
        return new EmbedView(
                drawing.caption().title(),
                drawing.caption().subtitle(),
                Markup.html(drawing.wide()),
                Markup.html(drawing.narrow()),
                drawing.caption().foot(),
                new LinkView(
                        context.hrefOf(context.placeOf(picture)),
                        context.words().text("embed.back", site),
                        null,
                        false));
    }
}
