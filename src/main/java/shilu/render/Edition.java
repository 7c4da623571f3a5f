package shilu.render;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.Drawings;
import shilu.site.Site;

/** All that the pages of one run share. */
record Edition(
        Site site,
        Drawings drawings,
        Index index,
        CompletableFuture<SearchIndex> searching,
        Set<String> paths,
        Templates templates,
        Map<Language, Words> words,
        Assets assets,
        Optional<String> baseUrl,
        Problems problems) {

    static Edition of(
            Site site,
            Drawings drawings,
            TemplateFiles files,
            Optional<String> baseUrl,
            String chartStyles,
            Problems problems,
            Executor executor) {
        var words = new EnumMap<Language, Words>(Language.class);
        for (Language language : Language.values()) words.put(language, Words.in(language, files));
        var paths = site.pages().stream().map(page -> page.permalink().path()).collect(Collectors.toUnmodifiableSet());
        return new Edition(
                site,
                drawings,
                Index.of(site),
                // Begun before the pages, so that whoever waits for it waits for work that is under way.
                CompletableFuture.supplyAsync(() -> SearchIndex.of(site, words.get(Language.ZH)), executor),
                paths,
                new Templates(files),
                words,
                Assets.of(files, chartStyles),
                baseUrl,
                problems);
    }

    SearchIndex search() {
        return searching.join();
    }
}
