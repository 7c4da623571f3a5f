package shilu.render;

import static java.util.Comparator.comparing;

import java.util.List;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.Place;
import shilu.model.Project;

/**
 * The register of projects, by place and name.
 *
 * @param all the choice of all projects, with their number
 * @param style the style sheet by which a choice hides the other rows
 */
public record ProjectsView(List<Row> rows, List<Filter> filters, String all, String style) {
    private static final int FIGURES = 3;
    private static final List<Indicator.Kind> FIRST =
            List.of(Indicator.Kind.INVESTMENT, Indicator.Kind.CAPACITY, Indicator.Kind.OUTPUT);

    /** What projects can be chosen by. */
    public record Filter(String name, String label, List<Choice> choices) {}

    /** @param mark the word in the class of the rows that it leaves */
    public record Choice(String mark, String text) {}

    /**
     * @param marks words of the row's class
     * @param place may be null
     * @param owner may be null
     * @param stage null where no source tells it
     * @param asOf the date of the stage; null with it
     */
    public record Row(
            String marks,
            LinkView project,
            LinkView place,
            LinkView owner,
            String stage,
            boolean ahead,
            String asOf,
            List<RowView> figures) {}

    static ProjectsView of(Context context) {
        var projects = context.site().report().projects().values().stream()
                .sorted(comparing(ProjectsView::region)
                        .thenComparing(ProjectsView::place)
                        .thenComparing(project -> context.text(project.name()))
                        .thenComparing(Project::id))
                .toList();
        var filters = ProjectFilters.of(context.edition(), context.language());
        return new ProjectsView(
                projects.stream()
                        .map(project -> row(project, String.join(" ", filters.marks(project)), context))
                        .toList(),
                filters.all(projects, context),
                context.words().text("filter.choice", context.words().text("filter.all"), projects.size()),
                context.href(context.edition().filters().path()));
    }

    /** The official code of the place, or of the nearest one around it that has a code; what has none comes last. */
    private static String region(Project project) {
        var place = project.within();
        while (place.isPresent() && place.get().code().isEmpty())
            place = place.get().within();
        return place.flatMap(Place::code).orElse("~");
    }

    private static String place(Project project) {
        return project.within().map(place -> place.id().value()).orElse("~");
    }

    /** What a project costs, can make and makes comes before all else that is told of it. */
    private static int weight(Figure figure) {
        if (!(figure instanceof Fact fact)) return FIRST.size();
        int place = FIRST.indexOf(fact.indicator().kind());
        return place < 0 ? FIRST.size() : place;
    }

    /** What an indicator of no kind tells, such as when a train leaves, is shown where there is nothing else. */
    private static List<Figure> main(List<Figure> all) {
        var telling = all.stream().filter(figure -> !isAside(figure)).toList();
        return (telling.isEmpty() ? all : telling)
                .stream().sorted(comparing(ProjectsView::weight)).limit(FIGURES).toList();
    }

    private static boolean isAside(Figure figure) {
        return figure instanceof Fact fact && fact.indicator().kind() == Indicator.Kind.OTHER;
    }

    private static Row row(Project project, String marks, Context context) {
        var latest = project.latest();
        var figures = main(context.site().figuresOf(project));
        return new Row(
                marks,
                context.link(project),
                project.within().map(context::link).orElse(null),
                project.owner().map(context::link).orElse(null),
                latest.map(step -> context.words().of("stage", step.stage())).orElse(null),
                latest.filter(step -> step.stage() == Project.Stage.PLANNED || step.stage() == Project.Stage.SIGNED)
                        .isPresent(),
                latest.map(step -> step.date().in(context.language())).orElse(null),
                RowView.all(figures, context));
    }
}
