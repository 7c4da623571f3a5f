package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Source;
import shilu.model.Term;

/** Words explained, and names that the sources leave unexplained. */
public record GlossaryView(List<Entry> terms) {
    /**
     * @param explanation null for a name that no source explains
     * @param basis the standard or law that the explanation follows, or an article that only uses the word
     * @param source may be null
     */
    public record Entry(String id, String name, TemplateHTMLOutputModel explanation, String basis, LinkView source) {}

    static GlossaryView of(Context context) {
        return new GlossaryView(context.site().report().terms().stream()
                .map(term -> new Entry(
                        "term-" + term.id(),
                        context.text(term.name()),
                        context.html(term.explanation()),
                        context.words().text("glossary." + basis(term)),
                        term.source().map(context::link).orElse(null)))
                .toList());
    }

    /** An article that uses a word is not where its explanation comes from. */
    private static String basis(Term term) {
        boolean explains = term.source()
                .filter(source -> source.kind() == Source.Kind.REFERENCE)
                .isPresent();
        return explains ? "after" : "used-in";
    }
}
