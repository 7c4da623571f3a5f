package shilu.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import shilu.model.Narrative;
import shilu.model.Period;
import shilu.model.SiteSettings.Column;
import shilu.problem.Problems;
import shilu.site.Site;

/** This warns of columns whose newest page is older, at the site's date, than the column may grow. */
final class Staleness {
    private final Site site;
    private final Problems problems;

    Staleness(Site site, Problems problems) {
        this.site = site;
        this.problems = problems;
    }

    void check() {
        for (Column column : site.report().settings().columns())
            column.staleAfter().ifPresent(days -> check(column, days));
    }

    private void check(Column column, int days) {
        LocalDate asOf = site.asOf().end();
        newest(column).ifPresent(date -> {
            long age = ChronoUnit.DAYS.between(date, asOf);
            if (age > days) problems.warning(column.at(), "column-stale", column.id(), date, age, asOf, days);
        });
    }

    /** The last day of the period that the newest page is dated with; a month's page may be of its last day. */
    private Optional<LocalDate> newest(Column column) {
        return site.report().narratives().stream()
                .filter(page -> page.column().filter(column.id()::equals).isPresent())
                .map(Narrative::date)
                .flatMap(Optional::stream)
                .map(Period::end)
                .max(Comparator.naturalOrder());
    }
}
