package shilu.render;

import java.util.Optional;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.site.LinkTarget;
import shilu.site.Page;

/** Finds where the links and pictures of a narrative lead from its page; that they lead anywhere is checked before. */
record Targets(Context context, Narrative narrative) {

    /** The link as the page writes it; empty for an address that no page should lead to. */
    Optional<String> link(String written) {
        var target = LinkTarget.of(written, narrative, context.site());
        return switch (target.kind()) {
            case EXTERNAL -> Optional.of(target.path());
            case FRAGMENT ->
                Optional.of(narrative.prose().hasSection(target.section()) ? fragment(target) : target.fragment());
            case INTERNAL ->
                Optional.of(context.href(target.path()) + (isHeading(target) ? fragment(target) : target.fragment()));
            case REFUSED -> Optional.empty();
        };
    }

    /** The language of the page that a link leads to, where it is another than this page's. */
    Optional<Language> otherLanguage(String written) {
        var target = LinkTarget.of(written, narrative, context.site());
        if (target.kind() != LinkTarget.Kind.INTERNAL) return Optional.empty();
        return context.site()
                .pageAt(context.edition().pathIn(target.path(), context.language()))
                .map(Page::language)
                .filter(language -> language != context.language());
    }

    boolean isExternal(String written) {
        return LinkTarget.of(written, narrative, context.site()).kind() == LinkTarget.Kind.EXTERNAL;
    }

    /** The other sections of a page are named by us, and bear the names that they have. */
    private boolean isHeading(LinkTarget target) {
        return context.site()
                .wordsAt(target.path())
                .filter(words -> words.prose().hasSection(target.section()))
                .isPresent();
    }

    private static String fragment(LinkTarget target) {
        return target.fragment().isEmpty() ? "" : "#" + Anchors.of(target.section());
    }

    /** A picture of {@code content/media/}; empty when it isn't there. */
    Optional<String> image(String target) {
        String name = target.replaceFirst("^/?(\\.\\./)*media/", "");
        boolean known = context.site().report().media().containsKey(name);
        return known ? Optional.of(context.href("media/" + name)) : Optional.empty();
    }
}
