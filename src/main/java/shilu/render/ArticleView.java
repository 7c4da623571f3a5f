package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Narrative;

/**
 * What somebody wrote, as a page or on the page of its subject.
 *
 * @param date may be null
 * @param archived whether it is kept as a record of its time
 */
public record ArticleView(
        TemplateHTMLOutputModel title,
        TemplateHTMLOutputModel summary,
        String date,
        String machineDate,
        boolean archived,
        List<LinkView> contents,
        TemplateHTMLOutputModel prose,
        List<String> tags) {

    static ArticleView of(Narrative narrative, Context context) {
        var report = context.site().report();
        var contents = context.parts().prose(narrative).headings().stream()
                .map(heading -> new LinkView(
                        "#" + Anchors.of(heading.anchor()),
                        PlainText.of(heading.content(), report, context.language()),
                        heading.level() == 3 ? "sub" : null,
                        false))
                .toList();
        return new ArticleView(
                context.html(narrative.title()),
                context.html(narrative.summary()),
                narrative.date().map(date -> date.in(context.language())).orElse(null),
                narrative.date().map(MilestoneView::machine).orElse(null),
                context.site().isArchived(narrative),
                contents,
                ProseHtml.of(narrative, Section.PAGE, context),
                narrative.tags());
    }
}
