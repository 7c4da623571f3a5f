package shilu.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import shilu.model.Milestone;

/** All events by year, the newest year first, and what is still aimed at. */
public record TimelineView(List<MilestoneView> ahead, List<MilestoneView> due, List<Year> years) {
    public record Year(String year, List<MilestoneView> milestones) {}

    static TimelineView of(Context context) {
        var years = new ArrayList<Year>();
        for (Milestone milestone : done(context)) {
            String year = String.valueOf(milestone.date().start().getYear());
            if (years.isEmpty() || !years.get(years.size() - 1).year().equals(year))
                years.add(new Year(year, new ArrayList<>()));
            years.get(years.size() - 1).milestones().add(MilestoneView.of(milestone, context));
        }
        return new TimelineView(views(ahead(context), context), views(due(context), context), years);
    }

    /** What has happened, the newest first. */
    static List<Milestone> done(Context context) {
        return context.site().report().milestones().stream()
                .filter(Milestone::done)
                .sorted(comparing(Milestone::date).reversed())
                .toList();
    }

    /** What is meant to happen, the nearest first. */
    static List<Milestone> ahead(Context context) {
        return aims(context).filter(aim -> isAhead(aim, context)).toList();
    }

    /** What was meant to happen by a day that has passed; whether it did, the sources don't say. */
    private static List<Milestone> due(Context context) {
        return aims(context).filter(aim -> !isAhead(aim, context)).toList();
    }

    private static Stream<Milestone> aims(Context context) {
        return context.site().report().milestones().stream()
                .filter(milestone -> !milestone.done())
                .sorted(comparing(Milestone::date));
    }

    static boolean isAhead(Milestone milestone, Context context) {
        return milestone.date().end().isAfter(context.site().asOf().start());
    }

    private static List<MilestoneView> views(List<Milestone> milestones, Context context) {
        return milestones.stream()
                .map(milestone -> MilestoneView.of(milestone, context))
                .toList();
    }
}
