package shilu.render;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Milestone;

/** All events by year, the newest year first, and what is still aimed at. */
public record TimelineView(List<MilestoneView> ahead, List<Year> years) {
    public record Year(String year, List<MilestoneView> milestones) {}

    static TimelineView of(Context context) {
        var years = new ArrayList<Year>();
        for (Milestone milestone : done(context)) {
            String year = String.valueOf(milestone.date().start().getYear());
            if (years.isEmpty() || !years.get(years.size() - 1).year().equals(year))
                years.add(new Year(year, new ArrayList<>()));
            years.get(years.size() - 1).milestones().add(MilestoneView.of(milestone, context));
        }
        return new TimelineView(
                ahead(context).stream()
                        .map(milestone -> MilestoneView.of(milestone, context))
                        .toList(),
                years);
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
        return context.site().report().milestones().stream()
                .filter(milestone -> !milestone.done())
                .sorted(comparing(Milestone::date))
                .toList();
    }
}
