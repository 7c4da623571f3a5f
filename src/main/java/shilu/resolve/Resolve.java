package shilu.resolve;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import shilu.model.Figure;
import shilu.model.Milestone;
import shilu.model.Narrative;
import shilu.model.Period;
import shilu.model.Report;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Permalink;
import shilu.site.Site;

/** The third stage: from the report to the publication. */
public final class Resolve {
    private static final Comparator<Figure> BY_LABEL_AND_PERIOD = comparing(
                    (Figure figure) -> figure.label().in(Language.ZH))
            .thenComparing(Figure::period)
            .thenComparing(Figure::id);

    private Resolve() {}

    public static Site resolve(Report report, Problems problems) {
        var articles = articles(report, problems);
        var ordered = report.withNarratives(
                report.narratives().stream().sorted(reading()).toList());
        var pages = new Pages(ordered, articles, problems).all();
        var site = new Site(ordered, pages, articles, figures(ordered), asOf(ordered));
        new Links(site, problems).check();
        new Staleness(site, problems).check();
        return site;
    }

    /** Within a column by the author's order, then the newest first, then by path. */
    private static Comparator<Narrative> reading() {
        return comparing((Narrative narrative) -> narrative.column().orElse(""))
                .thenComparing(Narrative::order)
                .thenComparing(
                        narrative -> narrative.date().map(Period::end).orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(Narrative::path)
                .thenComparing(Narrative::language);
    }

    private static Map<String, Permalink> articles(Report report, Problems problems) {
        var articles = new TreeMap<String, Permalink>();
        for (Narrative narrative : report.narratives()) {
            String folder = narrative.language() == Language.ZH
                    ? ""
                    : narrative.language().code() + "/";
            String path = folder + narrative.path() + ".html";
            boolean foreign =
                    narrative.language() == Language.ZH && narrative.path().startsWith("en/");
            if (!Permalink.isPermalink(path) || foreign) {
                problems.error(narrative.at(), "wrong-page-name", narrative.path());
                continue;
            }
            articles.put(narrative.language().code() + ":" + narrative.path(), new Permalink(path));
        }
        return articles;
    }

    private static Map<Slug, List<Figure>> figures(Report report) {
        var figures = new TreeMap<Slug, List<Figure>>();
        report.figures()
                .forEach(figure -> figures.computeIfAbsent(figure.subject().id(), id -> new ArrayList<>())
                        .add(figure));
        return figures.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .sorted(BY_LABEL_AND_PERIOD)
                                .toList()));
    }

    /** The newest date in content, never today: the same content gives the same site tomorrow. */
    private static Period asOf(Report report) {
        if (report.settings().asOf().isPresent())
            return report.settings().asOf().get();
        var sources = report.sources().values().stream().map(Source::date).flatMap(Optional::stream);
        var narratives = report.narratives().stream().map(Narrative::date).flatMap(Optional::stream);
        var milestones = report.milestones().stream().filter(Milestone::done).map(Milestone::date);
        var releases = report.releases().stream().map(release -> release.date());
        return Stream.of(sources, narratives, milestones, releases)
                .flatMap(dates -> dates)
                .max(comparing(Period::end).thenComparing(Period::start))
                .orElseGet(() -> Period.parse("2000").orElseThrow());
    }
}
