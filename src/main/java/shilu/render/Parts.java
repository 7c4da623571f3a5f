package shilu.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import shilu.memory.Memory;
import shilu.model.Narrative;
import shilu.model.Prose;
import shilu.problem.Language;
import shilu.site.Site;

/**
 * What only some pages read: the bodies of narratives, their headings, and which version the search index is.
 * Everything else that a page reads belongs to the {@link Basis} of all.
 *
 * @param read gives a part by its name, and may note that it was read
 * @param memory has what was made of single parts before
 */
record Parts(Function<String, Object> read, Memory memory) {
    /** For what reads none. */
    static final Parts NONE = new Parts(
            name -> {
                throw new IllegalStateException(name + " is read where nothing was to be");
            },
            Memory.none());

    /**
     * @param site with the bodies of its narratives
     * @param versions of the search index in each language
     */
    static Parts of(Site site, Map<Language, Supplier<String>> versions, Memory memory) {
        var parts = new HashMap<String, Supplier<Object>>();
        for (Narrative narrative : site.report().narratives()) {
            parts.put(body(narrative), narrative::prose);
            parts.put(headings(narrative), narrative.outline()::sections);
        }
        versions.forEach((language, version) -> parts.put(search(language), version::get));
        return new Parts(name -> parts.get(name).get(), memory);
    }

    /** The body of a narrative. */
    Prose prose(Narrative narrative) {
        return (Prose) read.apply(body(narrative));
    }

    /** Whether a narrative has a heading of this anchor: whoever leads to one need not know the rest of the body. */
    boolean hasSection(Narrative narrative, String anchor) {
        return ((List<?>) read.apply(headings(narrative))).contains(anchor);
    }

    /** The version of the search index in a language. */
    String searchVersion(Language language) {
        return (String) read.apply(search(language));
    }

    static String body(Narrative narrative) {
        return "body " + narrative.language().code() + " " + narrative.path();
    }

    static String headings(Narrative narrative) {
        return "headings " + narrative.language().code() + " " + narrative.path();
    }

    static String search(Language language) {
        return "search " + language.code();
    }
}
