package shilu.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.DataTable;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Site;

/** All that the pages of one run share. */
record Edition(
        Site site,
        Drawings drawings,
        Index index,
        OutputFile filters,
        List<DataTable> tables,
        Map<Language, CompletableFuture<SearchIndex>> searching,
        Set<String> paths,
        Templates templates,
        Map<Language, Words> words,
        Assets assets,
        Optional<String> baseUrl,
        Problems problems) {

    static Edition of(
            Site site,
            Drawings drawings,
            List<DataTable> tables,
            TemplateFiles files,
            Optional<String> baseUrl,
            String chartStyles,
            Problems problems,
            Executor executor) {
        var words = new EnumMap<Language, Words>(Language.class);
        for (Language language : Language.values()) words.put(language, Words.in(language, files));
        var paths = site.pages().stream().map(page -> page.permalink().path()).collect(Collectors.toUnmodifiableSet());
        // Begun before the pages, so that whoever waits for it waits for work that is under way.
        var searching = new EnumMap<Language, CompletableFuture<SearchIndex>>(Language.class);
        for (Language language : site.report().settings().languages())
            searching.put(
                    language, CompletableFuture.supplyAsync(() -> SearchIndex.of(site, words.get(language)), executor));
        var index = Index.of(site);
        return new Edition(
                site,
                drawings,
                index,
                ProjectFilters.style(site, index),
                tables,
                searching,
                paths,
                new Templates(files),
                words,
                Assets.of(files, chartStyles),
                baseUrl,
                problems);
    }

    /** The path of a page in a language, or the path as it is where there is none; a fragment stays. */
    String pathIn(String path, Language language) {
        if (language == Language.ZH) return path;
        int hash = path.indexOf('#');
        String page = language.code() + "/" + (hash < 0 ? path : path.substring(0, hash));
        return paths.contains(page) ? language.code() + "/" + path : path;
    }

    SearchIndex search(Language language) {
        return searching.get(language).join();
    }
}
