package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Narrative;

/**
 * A narrative in a list of narratives.
 *
 * @param date may be null
 * @param archived whether it is kept as a record of its time
 */
public record ArticleLink(String href, String title, TemplateHTMLOutputModel summary, String date, boolean archived) {

    static ArticleLink of(Narrative narrative, Context context) {
        return new ArticleLink(
                context.href(context.site().permalinkOf(narrative).path()),
                context.plain(narrative.title()),
                context.html(narrative.summary()),
                narrative.date().map(date -> date.in(context.language())).orElse(null),
                context.site().isArchived(narrative));
    }

    static List<ArticleLink> all(List<Narrative> narratives, Context context) {
        return narratives.stream().map(narrative -> of(narrative, context)).toList();
    }
}
