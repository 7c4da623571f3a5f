package shilu.render;

import java.util.List;
import shilu.site.Page;

/**
 * Where a link out of the site goes on to.
 *
 * @param from the articles that lead there, to go back to
 */
public record LeavingView(String host, String address, List<LinkView> from) {
    static LeavingView of(Page.Leaving page, Context context) {
        var from = page.from().stream()
                .map(narrative -> new LinkView(
                        context.href(context.site().permalinkOf(narrative).path()),
                        context.plain(narrative.title()),
                        null,
                        false))
                .toList();
        return new LeavingView(page.address().host(), page.address().text(), from);
    }
}
