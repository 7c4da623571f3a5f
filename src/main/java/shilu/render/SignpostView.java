package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Narrative;
import shilu.model.Signpost;
import shilu.problem.Language;

/**
 * A finding or a question with the page that it leads to.
 *
 * @param words the text for a link, which can't hold the links of figures
 */
public record SignpostView(TemplateHTMLOutputModel text, String words, ArticleLink page) {

    static List<SignpostView> all(List<Signpost> signposts, Context context) {
        return signposts.stream()
                .map(signpost -> new SignpostView(
                        context.html(signpost.text()),
                        context.plain(signpost.text()),
                        ArticleLink.named(page(signpost, context), context)))
                .toList();
    }

    /** The narrative in the reader's language, or in Chinese where it isn't translated. */
    private static Narrative page(Signpost signpost, Context context) {
        var versions = context.site().report().narratives().stream()
                .filter(narrative -> narrative.path().equals(signpost.page()))
                .toList();
        return versions.stream()
                .filter(narrative -> narrative.language() == context.language())
                .findFirst()
                .or(() -> versions.stream()
                        .filter(narrative -> narrative.language() == Language.ZH)
                        .findFirst())
                .orElseGet(() -> versions.get(0));
    }
}
