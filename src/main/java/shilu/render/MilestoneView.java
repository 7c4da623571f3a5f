package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Milestone;
import shilu.model.Period;

/**
 * An event of the timeline.
 *
 * @param machineDate null where the date has no form that machines read
 * @param note may be null
 */
public record MilestoneView(
        String date,
        String machineDate,
        TemplateHTMLOutputModel title,
        boolean done,
        LinkView source,
        String note,
        List<LinkView> figures) {

    static MilestoneView of(Milestone milestone, Context context) {
        return new MilestoneView(
                milestone.date().in(context.language()),
                machine(milestone.date()),
                context.html(milestone.title()),
                milestone.done(),
                context.link(milestone.source()),
                milestone.note().map(context::text).orElse(null),
                milestone.figures().stream()
                        .map(figure -> context.entry(figure, shilu.site.FigureText.whole(figure, context.language()))
                                .noted(context.text(figure.label())))
                        .toList());
    }

    static String machine(Period period) {
        return period.text().matches("\\d{4}(-\\d{2}){0,2}") ? period.text() : null;
    }
}
