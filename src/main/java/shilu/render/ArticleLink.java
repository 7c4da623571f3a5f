package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Narrative;

/**
 * A narrative in a list of narratives.
 *
 * @param summary null where it is in another language than the page
 * @param date may be null
 * @param lang the language that it is in, where that is another than the page's; else null
 * @param archived whether it is kept as a record of its time
 */
public record ArticleLink(
        String href, String title, TemplateHTMLOutputModel summary, String date, String lang, boolean archived) {

    static ArticleLink of(Narrative narrative, Context context) {
        boolean same = narrative.language() == context.language();
        return of(narrative, same ? context.html(narrative.summary()) : null, context);
    }

    /** Without its summary, whose figures would be told among a page's sources though nobody sees them there. */
    static ArticleLink named(Narrative narrative, Context context) {
        return of(narrative, null, context);
    }

    private static ArticleLink of(Narrative narrative, TemplateHTMLOutputModel summary, Context context) {
        return new ArticleLink(
                context.href(context.site().permalinkOf(narrative).path()),
                PlainText.of(
                        narrative.title().in(narrative.language()),
                        context.site().report(),
                        narrative.language()),
                summary,
                narrative.date().map(date -> date.in(context.language())).orElse(null),
                narrative.language() == context.language()
                        ? null
                        : narrative.language().tag(),
                context.site().isArchived(narrative));
    }

    /** The link alone, as lists of links have it. */
    LinkView link() {
        return new LinkView(href, title, null, false, lang, null);
    }

    static List<ArticleLink> all(List<Narrative> narratives, Context context) {
        return narratives.stream().map(narrative -> of(narrative, context)).toList();
    }
}
