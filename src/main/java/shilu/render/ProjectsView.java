package shilu.render;

import static java.util.Comparator.comparing;

import java.util.List;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.Place;
import shilu.model.Project;

/** The register of projects, by place and name. */
public record ProjectsView(List<Row> rows) {
    private static final int FIGURES = 3;
    private static final List<Indicator.Kind> FIRST =
            List.of(Indicator.Kind.INVESTMENT, Indicator.Kind.CAPACITY, Indicator.Kind.OUTPUT);

    /**
     * @param place may be null
     * @param owner may be null
     * @param stage null where no source tells it
     * @param asOf the date of the stage; null with it
     */
    public record Row(
            LinkView project,
            LinkView place,
            LinkView owner,
            String stage,
            boolean ahead,
            String asOf,
            List<RowView> figures) {}

    static ProjectsView of(Context context) {
        return new ProjectsView(context.site().report().projects().values().stream()
                .sorted(comparing(ProjectsView::region)
                        .thenComparing(ProjectsView::place)
                        .thenComparing(project -> context.text(project.name()))
                        .thenComparing(Project::id))
                .map(project -> row(project, context))
                .toList());
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

    private static Row row(Project project, Context context) {
        var latest = project.latest();
        var figures = context.site().figuresOf(project).stream()
                .sorted(comparing(ProjectsView::weight))
                .limit(FIGURES)
                .toList();
        return new Row(
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
