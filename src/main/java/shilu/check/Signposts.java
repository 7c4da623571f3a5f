package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shilu.model.Narrative;
import shilu.model.Signpost;
import shilu.problem.Suggestion;

/** Lines of the home page that lead to narratives of a column. */
final class Signposts {
    private final Texts texts;
    private final Set<String> pages = new TreeSet<>();

    Signposts(Texts texts, List<Narrative> narratives) {
        this.texts = texts;
        for (Narrative narrative : narratives) if (narrative.column().isPresent()) pages.add(narrative.path());
    }

    List<Signpost> read(Fields fields, String key) {
        List<Signpost> signposts = new ArrayList<>();
        for (Fields inner : fields.mappings(key)) {
            var text = texts.required(inner, "text");
            String page = inner.string("page");
            if (page != null && !pages.contains(page))
                inner.fail(inner.at("page"), "unknown-page", page, Suggestion.nearest(page, pages));
            inner.build(() -> new Signpost(text, page)).ifPresentOrElse(signposts::add, fields::unsound);
        }
        return signposts;
    }
}
