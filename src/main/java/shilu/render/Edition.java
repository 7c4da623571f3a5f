package shilu.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.site.DataTable;
import shilu.site.Drawings;
import shilu.site.OutputFile;
import shilu.site.Site;

/**
 * All that the pages of one run share, made from its {@link Basis} and from nothing else.
 *
 * @param problems found while it and its pages were made
 */
record Edition(
        Site site,
        Drawings drawings,
        Index index,
        OutputFile filters,
        List<DataTable> tables,
        Set<String> paths,
        TemplateFiles files,
        Templates templates,
        Map<Language, Words> words,
        Assets assets,
        Optional<String> baseUrl,
        Problems problems) {

    static Edition of(Basis basis) {
        var problems = new Problems();
        var files = new TemplateFiles(basis.templates(), problems);
        var site = basis.site();
        var words = new EnumMap<Language, Words>(Language.class);
        for (Language language : Language.values()) words.put(language, Words.in(language, files));
        var index = Index.of(site, basis.speakers(), basis.tellers());
        return new Edition(
                site,
                basis.drawings(),
                index,
                ProjectFilters.style(site, index),
                basis.tables(),
                site.pages().stream().map(page -> page.permalink().path()).collect(Collectors.toUnmodifiableSet()),
                files,
                new Templates(files),
                words,
                Assets.of(files, basis.chartStyles()),
                basis.baseUrl(),
                problems);
    }

    /** The path of a page in a language, or the path as it is where there is none; a fragment stays. */
    String pathIn(String path, Language language) {
        if (language == Language.ZH) return path;
        int hash = path.indexOf('#');
        String page = language.code() + "/" + (hash < 0 ? path : path.substring(0, hash));
        return paths.contains(page) ? language.code() + "/" + path : path;
    }

    /** One edition is known by itself: equal ones are asked for once. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
