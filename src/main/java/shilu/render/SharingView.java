package shilu.render;

import shilu.site.Drawing;

/**
 * How others may quote a picture, or show it in pages of their own.
 *
 * @param place where the page tells this
 * @param embedded link to the picture in a frame of its own
 * @param frame the line of HTML that shows this frame in another page
 * @param anywhere whether that line holds as it is, the site's address being known
 */
public record SharingView(String place, String citation, String embedded, String frame, boolean anywhere) {
    static final String PLACE = "share-";

    static SharingView of(Drawing drawing, Context context) {
        return new SharingView(
                PLACE + drawing.id(),
                citation(drawing, context),
                context.hrefOf(drawing.embedded().path()),
                Embeds.frame(drawing, context),
                context.edition().baseUrl().isPresent());
    }

    private static String citation(Drawing drawing, Context context) {
        String title = drawing.caption().title();
        String site = context.text(context.site().report().settings().name());
        String date = context.site().asOf().in(context.language());
        var words = context.words();
        return context.edition()
                .baseUrl()
                .map(base -> words.text("chart.citation-at", title, site, date, base + context.placeOf(drawing.id())))
                .orElseGet(() -> words.text("chart.citation", title, site, date));
    }
}
