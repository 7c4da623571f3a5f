package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.regex.Pattern;
import shilu.model.Milestone;
import shilu.model.Period;
import shilu.site.FigureText;

/**
 * An event of the timeline.
 *
 * @param machineDate null where the date has no form that machines read
 * @param standing {@code done} or {@code aimed}
 * @param note may be null
 */
public record MilestoneView(
        String date,
        String machineDate,
        TemplateHTMLOutputModel title,
        String standing,
        String state,
        LinkView source,
        String note,
        List<LinkView> figures) {
    private static final Pattern MACHINE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    static MilestoneView of(Milestone milestone, Context context) {
        return new MilestoneView(
                milestone.date().in(context.language()),
                machine(milestone.date()),
                context.html(milestone.title()),
                milestone.done() ? "done" : "aimed",
                context.words().text("milestone." + state(milestone, context)),
                context.link(milestone.source()),
                milestone.note().map(context::text).orElse(null),
                milestone.figures().stream()
                        .map(figure -> context.entry(figure, FigureText.whole(figure, context.language()))
                                .noted(context.words()
                                        .text(
                                                "figure-noted",
                                                context.text(figure.label()),
                                                context.words().of("status", figure.status()))))
                        .toList());
    }

    /** An aim whose day has come is neither ahead nor known to be met. */
    private static String state(Milestone milestone, Context context) {
        if (milestone.done()) return "done";
        return TimelineView.isAhead(milestone, context) ? "aimed" : "due";
    }

    static String machine(Period period) {
        return MACHINE.matcher(period.text()).matches() ? period.text() : null;
    }
}
