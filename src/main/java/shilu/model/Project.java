package shilu.model;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;

/** Something that is being built: where, by whom, and how far it was at which date. */
public record Project(
        Slug id, Text name, Optional<Place> within, Optional<Organisation> owner, List<Step> steps, Optional<Text> note)
        implements Subject {
    public Project {
        steps = steps.stream().sorted(comparing(Step::date)).toList();
    }

    /** @param date when the source says the project stood there */
    public record Step(Period date, Stage stage, Source source, Optional<Text> note) {}

    public enum Stage implements Keyword {
        PLANNED,
        SIGNED,
        STARTED,
        BUILDING,
        PHASE_DONE,
        COMPLETED,
        OPERATING,
        /** What takes place and is over, as a fair is. */
        HELD
    }

    /** Where it stood at the newest date that a source gives. */
    public Optional<Step> latest() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    @Override
    public Scope scope() {
        return Scope.PROJECT;
    }
}
