package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/** Words explained, and names that the sources leave unexplained. */
public record GlossaryView(List<Entry> terms) {
    /**
     * @param explanation null for a name that no source explains
     * @param source may be null
     */
    public record Entry(String id, String name, TemplateHTMLOutputModel explanation, LinkView source) {}

    static GlossaryView of(Context context) {
        return new GlossaryView(context.site().report().terms().stream()
                .map(term -> new Entry(
                        "term-" + term.id(),
                        context.text(term.name()),
                        context.html(term.explanation()),
                        term.source().map(context::link).orElse(null)))
                .toList());
    }
}
