package shilu.render;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Project;
import shilu.model.Subject;
import shilu.site.Page;

/**
 * A place, organisation or project with all that the report says of it.
 *
 * @param words what somebody wrote of it; may be null
 * @param contents the sections of these words
 * @param parent the place in which it stands; may be null
 * @param owner who builds the project; may be null
 * @param note may be null
 * @param groups the figures; one group without a title where they are few
 * @param entries the same without their groups
 * @param count how many figures it has, in words; null where it has none
 * @param silence what is said in the place of figures; null where there are some
 * @param within figures of what stands in the place, at any depth
 * @param steps how far a project was, and when
 */
public record SubjectView(
        String kind,
        ArticleView words,
        List<LinkView> contents,
        LinkView parent,
        LinkView owner,
        String note,
        List<StepView> steps,
        List<ListView.Group> inside,
        List<ArticleLink> articles,
        List<EntryGroup> groups,
        List<EntryView> entries,
        String count,
        String silence,
        List<FigureGroup> within) {
    /** @param note may be null */
    public record StepView(
            String date, String machineDate, String stage, boolean ahead, LinkView source, String note) {}

    static SubjectView of(Page.SubjectPage page, Context context) {
        var subject = page.subject();
        var words = page.words().map(narrative -> ArticleView.of(narrative, context));
        var figures = context.site().figuresOf(subject);
        var groups = EntryGroup.of(figures, context);
        var count = FigureCount.of(subject, context);
        var project = subject instanceof Project found ? found : null;
        return new SubjectView(
                kind(subject, context),
                words.orElse(null),
                words.map(ArticleView::contents).orElse(List.of()),
                subject.within().map(context::link).orElse(null),
                project == null ? null : project.owner().map(context::link).orElse(null),
                project == null ? null : project.note().map(context::text).orElse(null),
                project == null ? List.of() : steps(project, context),
                subject instanceof Place place ? inside(place, context) : List.of(),
                articles(subject, context),
                groups,
                groups.stream().flatMap(group -> group.entries().stream()).toList(),
                count.all() == 0 ? null : count.told(context.words()),
                figures.isEmpty() ? silence(subject, context) : null,
                groups(subject, context));
    }

    /** A county may have no figure of its own while its towns and works have many. */
    private static String silence(Subject subject, Context context) {
        int inside = subject instanceof Place place ? context.edition().index().countIn(place) : 0;
        return inside == 0
                ? context.words().text("subject.silent")
                : context.words().text("subject.inside-only");
    }

    static String kind(Subject subject, Context context) {
        var words = context.words();
        if (subject instanceof Place place) return words.of("place", place.kind());
        if (subject instanceof Organisation organisation) return words.of("organisation", organisation.kind());
        return words.text("project");
    }

    private static List<StepView> steps(Project project, Context context) {
        return project.steps().stream()
                .map(step -> new StepView(
                        step.date().in(context.language()),
                        MilestoneView.machine(step.date()),
                        context.words().of("stage", step.stage()),
                        step.stage() == Project.Stage.PLANNED || step.stage() == Project.Stage.SIGNED,
                        context.link(step.source()),
                        step.note().map(context::text).orElse(null)))
                .toList();
    }

    /** Every article is on the place that the whole report is about: the columns list them. */
    private static List<ArticleLink> articles(Subject subject, Context context) {
        if (subject.equals(context.site().report().settings().place())) return List.of();
        return ArticleLink.all(context.edition().index().narrativesOn(subject, context.language()), context);
    }

    /** The place that the whole report is about holds everything: the ledger's page lists that, not this one. */
    private static List<FigureGroup> groups(Subject subject, Context context) {
        Place whole = context.site().report().settings().place();
        return subject instanceof Place place && !whole.isIn(place) ? FigureGroup.inside(place, context) : List.of();
    }

    private static List<ListView.Group> inside(Place place, Context context) {
        var all = context.edition().index().inside(place);
        var groups = new ArrayList<ListView.Group>();
        add("inside.places", all.stream().filter(Place.class::isInstance).toList(), groups, context);
        // All of the report is in the place that it is about; where that is much, pages of their own list it.
        if (place.equals(context.site().report().settings().place()) && all.size() > EntryGroup.MANY) return groups;
        add(
                "inside.organisations",
                all.stream().filter(Organisation.class::isInstance).toList(),
                groups,
                context);
        add("inside.projects", all.stream().filter(Project.class::isInstance).toList(), groups, context);
        return groups;
    }

    private static void add(String key, List<Subject> subjects, List<ListView.Group> groups, Context context) {
        if (!subjects.isEmpty()) groups.add(ListView.group(context.words().text(key), subjects, context));
    }
}
