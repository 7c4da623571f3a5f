package shilu.render;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import shilu.model.Narrative;
import shilu.model.Prose;
import shilu.problem.Language;
import shilu.site.Site;

/**
 * What only some pages read: the bodies of narratives, and which version the search index is. Everything else that a
 * page reads belongs to the {@link Basis} of all.
 *
 * @param read gives a part by its name, and may note that it was read
 */
record Parts(Function<String, Object> read) {

    /** @param site with the bodies of its narratives */
    static Parts of(Site site, Map<Language, CompletableFuture<SearchIndex>> searching) {
        var bodies = new HashMap<String, Object>();
        for (Narrative narrative : site.report().narratives()) bodies.put(body(narrative), narrative.prose());
        var versions = new HashMap<String, CompletableFuture<SearchIndex>>();
        searching.forEach((language, index) -> versions.put(search(language), index));
        return new Parts(
                name -> versions.containsKey(name) ? versions.get(name).join().version() : bodies.get(name));
    }

    /** The body of a narrative. */
    Prose prose(Narrative narrative) {
        return (Prose) read.apply(body(narrative));
    }

    /** The version of the search index in a language. */
    String searchVersion(Language language) {
        return (String) read.apply(search(language));
    }

    private static String body(Narrative narrative) {
        return "body " + narrative.language().code() + " " + narrative.path();
    }

    private static String search(Language language) {
        return "search " + language.code();
    }
}
