package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import shilu.model.Slug;
import shilu.site.Drawing;

/**
 * A drawing for wide and for narrow screens, in words, as files, and as others may quote or show it.
 *
 * @param png null in a run without pictures of pixels
 * @param sharing null but among all pictures, since other pages have to be light
 * @param share the link to there; null there
 */
public record PictureView(
        TemplateHTMLOutputModel wide,
        TemplateHTMLOutputModel narrow,
        String alternative,
        String svg,
        String png,
        SharingView sharing,
        String share) {
    /** Null where there is no drawing. */
    static PictureView of(Slug picture, Context context) {
        return context.drawing(picture).map(drawing -> of(drawing, context)).orElse(null);
    }

    private static PictureView of(Drawing drawing, Context context) {
        boolean shared = context.isGallery();
        return new PictureView(
                Markup.html(context.isWhole() ? withoutTooltips(drawing.wide()) : drawing.wide()),
                Markup.html(drawing.narrow()),
                drawing.alternative(),
                context.href(drawing.path("svg")),
                drawing.raster()
                        .map(raster -> context.href(drawing.path("png")))
                        .orElse(null),
                shared ? SharingView.of(drawing, context) : null,
                shared ? null : context.hrefOf(context.gallery() + "#" + SharingView.PLACE + drawing.id()));
    }

    /** Paper has no pointer that could ask for them. */
    private static String withoutTooltips(String picture) {
        return picture.replaceAll("<title>[^<]*</title>", "");
    }
}
