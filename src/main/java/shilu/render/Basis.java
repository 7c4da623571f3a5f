package shilu.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.memory.Question;
import shilu.model.Narrative;
import shilu.model.Slug;
import shilu.site.DataTable;
import shilu.site.Drawings;
import shilu.site.Site;

/**
 * Asks for what all pages of a run share, by all that it is made from. It is a value: a run whose basis equals another's
 * has equal pages, but for what some of them read beyond it; see {@link Parts}.
 *
 * @param site without the bodies of narratives, so that no page can read one in passing
 * @param speakers which narratives speak of a subject; their bodies say so
 * @param tellers which narrative tells a figure first
 * @param chartStyles style rules of the drawings, appended to the style sheet
 */
record Basis(
        Site site,
        Drawings drawings,
        Map<Slug, List<Narrative>> speakers,
        Map<Slug, List<Narrative>> tellers,
        List<DataTable> tables,
        TemplateFolder templates,
        Optional<String> baseUrl,
        String chartStyles)
        implements Question<Edition> {

    @Override
    public Edition answer() {
        return Edition.of(this);
    }

    @Override
    public Class<Edition> kind() {
        return Edition.class;
    }

    /** Enough to tell runs apart: the rest is large, and is compared. */
    @Override
    public int hashCode() {
        return site.hashCode();
    }
}
