package shilu.check;

import java.util.regex.Pattern;
import shilu.model.SiteSettings;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Manuscript;

/** Refuses files that draw boundaries: a map that shows them needs a review number, and the number must be shown. */
final class BoundaryData {
    private static final Pattern FILE = Pattern.compile("(?i).*\\.(geojson|topojson|kml|kmz|gpx|gml|shp|pbf|mbtiles)");
    private static final String REVIEW = "审图号";

    private BoundaryData() {}

    static void check(Manuscript manuscript, SiteSettings settings, Problems problems) {
        // The footer stands on every page.
        boolean reviewed = settings.footer().stream()
                .anyMatch(line -> line.label().in(Language.ZH).contains(REVIEW)
                        || line.value().in(Language.ZH).contains(REVIEW));
        if (reviewed) return;
        for (String name : manuscript.media().keySet())
            if (FILE.matcher(name).matches())
                problems.error(Position.of(manuscript.folder() + "/media/" + name), "map-without-review", name);
    }
}
