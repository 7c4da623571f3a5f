package shilu.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import shilu.model.Release;

/** Names each release by its date, so that links to it hold when others follow. */
final class Editions {
    private Editions() {}

    /** @param anchor unique among all releases */
    record Named(String anchor, Release release) {}

    static List<Named> newestFirst(List<Release> releases) {
        Map<String, Integer> seen = new TreeMap<>();
        var named = new ArrayList<Named>();
        for (Release release :
                releases.stream().sorted(comparing(Release::date)).toList()) {
            String day = "r-" + release.date().text().replace('/', '-').toLowerCase(Locale.ROOT);
            int number = seen.merge(day, 1, Integer::sum);
            named.add(0, new Named(number == 1 ? day : day + "." + number, release));
        }
        return named;
    }
}
