package shilu.render;

import shilu.site.Drawing;
import shilu.site.Page;

/** Writes the page that shows one picture inside other people's pages. */
final class Embeds {
    // What stands around the picture: lines of words on a wide screen, and the more lines of a phone.
    private static final int AROUND_WIDE = 190;
    private static final int AROUND_NARROW = 330;
    private static final String UNKNOWN_ADDRESS = "…/";

    private Embeds() {}

    static Page page(Drawing drawing) {
        return new Page.Embedded(drawing.embedded(), drawing.language(), drawing.id());
    }

    /** The line of HTML that shows the picture in another page. */
    static String frame(Drawing drawing, Context context) {
        int height = Math.max(
                drawing.heights().wide() + AROUND_WIDE, drawing.heights().narrow() + AROUND_NARROW);
        String base = context.edition().baseUrl().orElse(UNKNOWN_ADDRESS);
        return new Markup()
                .raw("<iframe")
                .attribute("src", base + drawing.embedded())
                .attribute("title", drawing.caption().title())
                .attribute("width", "100%")
                .attribute("height", String.valueOf(height))
                .attribute("loading", "lazy")
                .attribute("style", "border:0;max-width:760px")
                .raw("></iframe>")
                .toString();
    }
}
