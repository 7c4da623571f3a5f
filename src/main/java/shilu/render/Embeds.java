package shilu.render;

import java.util.stream.Stream;
import shilu.site.Drawing;
import shilu.site.Page;

/** The pages that show one picture each inside other people's pages, and the line that puts them there. */
final class Embeds {
    private static final String UNKNOWN_ADDRESS = "…/";

    private Embeds() {}

    /** A page for each picture in each language of the site that the picture is drawn in. */
    static Stream<Page> pages(Edition edition) {
        return edition.site().report().settings().languages().stream()
                .flatMap(language -> edition.drawings().all(language).stream())
                .map(drawing -> new Page.Embedded(drawing.embedded(), drawing.language(), drawing.id()));
    }

    /** The line of HTML that shows the picture in another page. */
    static String frame(Drawing drawing, Context context) {
        int height = FrameHeight.of(drawing, EmbedView.back(context));
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
