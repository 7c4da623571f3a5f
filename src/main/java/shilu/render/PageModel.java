package shilu.render;

import java.util.List;
import java.util.Map;

/**
 * What a page template reads.
 *
 * @param it the content that is this kind of page's own
 * @param entries how each figure that the page mentions came about
 * @param t words of the interface by key
 */
public record PageModel(SiteView site, PageView page, Object it, List<EntryView> entries, Map<String, String> t) {}
