package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import shilu.model.Slug;
import shilu.site.Drawing;

/**
 * A drawing for wide and for narrow screens, in words, as files, and as others may quote or show it.
 *
 * @param png null in a run without pictures of pixels
 * @param embedded link to the picture in a frame of its own
 * @param frame the line of HTML that shows this frame in another page
 * @param anywhere whether that line holds as it is, the site's address being known
 */
public record PictureView(
        TemplateHTMLOutputModel wide,
        TemplateHTMLOutputModel narrow,
        String alternative,
        String svg,
        String png,
        String citation,
        String embedded,
        String frame,
        boolean anywhere) {
    /** Null where there is no drawing. */
    static PictureView of(Slug picture, Context context) {
        return context.drawing(picture).map(drawing -> of(drawing, context)).orElse(null);
    }

    private static PictureView of(Drawing drawing, Context context) {
        return new PictureView(
                Markup.html(context.isWhole() ? withoutTooltips(drawing.wide()) : drawing.wide()),
                Markup.html(drawing.narrow()),
                drawing.alternative(),
                context.href(drawing.path("svg")),
                drawing.raster()
                        .map(raster -> context.href(drawing.path("png")))
                        .orElse(null),
                citation(drawing, context),
                context.href(drawing.embedded().path()),
                Embeds.frame(drawing, context),
                context.edition().baseUrl().isPresent());
    }

    /** Paper has no pointer that could ask for them. */
    private static String withoutTooltips(String picture) {
        return picture.replaceAll("<title>[^<]*</title>", "");
    }

    private static String citation(Drawing drawing, Context context) {
        String title = drawing.caption().title();
        String site = context.text(context.site().report().settings().name());
        String date = context.site().asOf().in(context.language());
        return context.edition()
                .baseUrl()
                .map(base -> context.words()
                        .text("chart.citation-at", title, site, date, base + context.placeOf(drawing.id())))
                .orElseGet(() -> context.words().text("chart.citation", title, site, date));
    }
}
