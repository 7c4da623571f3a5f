package shilu.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shilu.model.Figure;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Project;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Subject;

/**
 * What the figures cover and what they leave out.
 *
 * @param years the columns: each year that a figure speaks of, the last for figures of several years
 * @param computed how many are computed, whatever they are besides
 * @param silent subjects without any figure, by kind
 */
public record CoverageView(
        List<String> years,
        List<Row> rows,
        List<Tally> statuses,
        String computed,
        List<LinkView> sources,
        List<ListView.Group> silent) {
    /** @param counts one for each column; null where there is no figure */
    public record Row(LinkView subject, List<String> counts, String total) {}

    public record Tally(String name, String standing, String count) {}

    static CoverageView of(Context context) {
        var years = new TreeSet<String>();
        context.site().report().figures().forEach(figure -> year(figure).ifPresent(years::add));
        var columns = new ArrayList<String>(years);
        columns.add(context.words().text("coverage.span"));
        String computed = context.words()
                .text("coverage.computed", context.site().report().derived().size());
        return new CoverageView(
                columns, rows(columns, context), statuses(context), computed, sources(context), silent(context));
    }

    /** The year that a figure speaks of; empty when it speaks of several together. */
    private static Optional<String> year(Figure figure) {
        int first = figure.period().start().getYear();
        return first == figure.period().end().getYear() ? Optional.of(String.valueOf(first)) : Optional.empty();
    }

    private static List<Row> rows(List<String> columns, Context context) {
        return context.site().report().subjects().stream()
                .filter(subject -> !context.site().figuresOf(subject).isEmpty())
                .sorted(comparing((Subject subject) -> LedgerView.rank(subject, context.site()))
                        .thenComparing(ReadingOrder.OF_SUBJECTS))
                .map(subject -> row(subject, columns, context))
                .toList();
    }

    private static Row row(Subject subject, List<String> columns, Context context) {
        var figures = context.site().figuresOf(subject);
        String several = columns.get(columns.size() - 1);
        Map<String, Long> counted = figures.stream()
                .collect(Collectors.groupingBy(figure -> year(figure).orElse(several), Collectors.counting()));
        var counts = columns.stream()
                .map(column -> Optional.ofNullable(counted.get(column))
                        .map(String::valueOf)
                        .orElse(null))
                .collect(Collectors.toCollection(ArrayList::new));
        return new Row(context.link(subject), counts, String.valueOf(figures.size()));
    }

    private static List<Tally> statuses(Context context) {
        var counted = new TreeMap<Status, Map<String, Integer>>();
        context.site()
                .report()
                .figures()
                .forEach(figure -> counted.computeIfAbsent(figure.status(), none -> new LinkedHashMap<>())
                        .merge(context.words().status(figure), 1, Integer::sum));
        var tallies = new ArrayList<Tally>();
        counted.forEach((status, names) ->
                names.forEach((name, count) -> tallies.add(new Tally(name, status.keyword(), String.valueOf(count)))));
        return tallies;
    }

    private static List<LinkView> sources(Context context) {
        return SourcesView.newestFirst(context)
                .map(source -> context.link(source).noted(taken(source, context)))
                .toList();
    }

    private static String taken(Source source, Context context) {
        int facts = context.edition().index().factsOf(source).size();
        return facts == 0 ? context.words().text("figure-count-none") : String.valueOf(facts);
    }

    private static List<ListView.Group> silent(Context context) {
        var silent = context.site().report().subjects().stream()
                .filter(subject -> context.site().figuresOf(subject).isEmpty())
                .sorted(ReadingOrder.OF_SUBJECTS)
                .toList();
        var groups = new ArrayList<ListView.Group>();
        add("coverage.silent-wholly", silent, subject -> isSilent(subject, context), groups, context);
        add(
                "coverage.silent-itself",
                silent,
                subject -> subject instanceof Place && !isSilent(subject, context),
                groups,
                context);
        add("coverage.silent-organisations", silent, Organisation.class::isInstance, groups, context);
        add("coverage.silent-projects", silent, Project.class::isInstance, groups, context);
        return groups;
    }

    /** Whether it is a place about which, and about all in which, no source gives a figure. */
    private static boolean isSilent(Subject subject, Context context) {
        return subject instanceof Place place && context.edition().index().countIn(place) == 0;
    }

    private static void add(
            String key,
            List<Subject> subjects,
            Predicate<Subject> belongs,
            List<ListView.Group> groups,
            Context context) {
        var links = subjects.stream().filter(belongs).map(context::link).toList();
        if (!links.isEmpty()) groups.add(new ListView.Group(context.words().text(key), links));
    }
}
