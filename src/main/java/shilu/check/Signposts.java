package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shilu.model.Signpost;
import shilu.problem.Suggestion;

/** Lines of the home page that lead to narratives of a column. */
final class Signposts {
    private final Texts texts;
    private final Set<String> pages;
    private final boolean allRead;

    /** @param pages all of them, so that one with a mistake isn't missed here a second time */
    Signposts(Texts texts, FrontMatters pages) {
        this.texts = texts;
        this.pages = pages.pathsInColumns();
        allRead = pages.areAllRead();
    }

    List<Signpost> read(Fields fields, String key) {
        List<Signpost> signposts = new ArrayList<>();
        for (Fields inner : fields.mappings(key)) {
            var text = texts.required(inner, "text");
            String page = inner.string("page");
            if (page != null && allRead && !pages.contains(page))
                inner.fail(inner.at("page"), "unknown-page", page, Suggestion.nearest(page, pages));
            inner.build(() -> new Signpost(text, page)).ifPresentOrElse(signposts::add, fields::unsound);
        }
        return signposts;
    }
}
