package shilu.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import shilu.check.Check;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.read.Read;
import shilu.resolve.Resolve;
import shilu.site.Site;

/** The site of the content that ships with the generator. */
final class ShippedSite {
    private static final Site SITE = resolve();

    private ShippedSite() {}

    static Site site() {
        return SITE;
    }

    static HeldSearch index() {
        return index(Language.ZH);
    }

    static HeldSearch index(Language language) {
        return SearchIndexTest.index(SITE, language);
    }

    private static Site resolve() {
        var problems = new Problems();
        try {
            var manuscript = Read.read(Path.of("content"), problems);
            return Resolve.resolve(Check.check(manuscript, problems).orElseThrow(), problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
