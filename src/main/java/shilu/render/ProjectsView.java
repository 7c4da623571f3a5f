package shilu.render;

import java.util.List;
import shilu.model.Project;

/** The register of projects. */
public record ProjectsView(List<Row> rows) {
    private static final int FIGURES = 3;

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
                .map(project -> row(project, context))
                .toList());
    }

    private static Row row(Project project, Context context) {
        var latest = project.latest();
        var figures = context.site().figuresOf(project).stream().limit(FIGURES).toList();
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
