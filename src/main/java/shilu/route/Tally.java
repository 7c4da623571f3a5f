package shilu.route;

import shilu.site.Page;
import shilu.site.Site;

/**
 * What a site holds.
 *
 * @param pages that people read, without the short addresses of figures
 * @param pictures charts and diagrams
 * @param figures facts, and what is computed from them
 */
public record Tally(long pages, long pictures, long figures) {
    static Tally of(Site site) {
        var report = site.report();
        long pages = site.pages().stream()
                .filter(page -> !(page instanceof Page.FigureAddress))
                .count();
        return new Tally(
                pages,
                report.charts().size() + report.diagrams().size(),
                report.figures().count());
    }
}
