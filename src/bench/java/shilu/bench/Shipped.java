package shilu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import shilu.check.Check;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;
import shilu.read.Read;
import shilu.resolve.Resolve;
import shilu.site.Page;
import shilu.site.Site;

/** The content that ships with the generator, and one of its long articles, for whoever measures. */
public final class Shipped {
    public static final String ARTICLE = "topics/coking.md";

    private static final Manuscript MANUSCRIPT = manuscript();

    private Shipped() {}

    private static Manuscript manuscript() {
        try {
            return Read.read(Path.of("content"), new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article as it is written. */
    public static MarkdownFile article() {
        return MANUSCRIPT.narratives().stream()
                .filter(file -> file.path().equals(ARTICLE))
                .findFirst()
                .orElseThrow();
    }

    public static Site site() {
        var problems = new Problems();
        return Resolve.resolve(Check.check(MANUSCRIPT, problems).orElseThrow(), problems);
    }

    /** The article as a page. */
    public static Page.Article page(Site site) {
        return site.pages().stream()
                .filter(Page.Article.class::isInstance)
                .map(Page.Article.class::cast)
                .filter(page -> page.narrative().language() == Language.ZH)
                .filter(page -> ARTICLE.equals(page.narrative().path() + ".md"))
                .findFirst()
                .orElseThrow();
    }
}
