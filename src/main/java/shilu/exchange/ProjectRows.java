package shilu.exchange;

import java.util.List;
import java.util.function.Supplier;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Project;
import shilu.problem.Language;
import shilu.site.Permalinks;

/** One row for each stage that a project reached; one row for a project that no source has at any stage. */
final class ProjectRows {
    private ProjectRows() {}

    static List<Row> of(Project project) {
        Supplier<Row> row = () -> project(project);
        if (project.steps().isEmpty()) return List.of(row.get());
        return project.steps().stream()
                .map(step -> row.get()
                        .with("stage", step.stage())
                        .with("stage_date", step.date().text())
                        .with("source", step.source().id())
                        .with("source_title", step.source().title().in(Language.ZH))
                        .with("stage_note", step.note().map(note -> note.in(Language.ZH))))
                .toList();
    }

    private static Row project(Project project) {
        return new Row()
                .with("id", project.id())
                .with("name", project.name().in(Language.ZH))
                .with("name_en", FigureRow.english(project.name()))
                .with("within", project.within().map(Place::id))
                .with("owner", project.owner().map(Organisation::id))
                .with("note", project.note().map(note -> note.in(Language.ZH)))
                .with("address", Permalinks.of(project));
    }
}
