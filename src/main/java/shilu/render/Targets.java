package shilu.render;

import java.util.Optional;
import shilu.model.ExternalAddress;
import shilu.model.Narrative;
import shilu.site.LinkTarget;
import shilu.site.Permalinks;

/** Finds where the links and pictures of a narrative lead from its page; that they lead anywhere is checked before. */
record Targets(Context context, Narrative narrative, Section section) {

    /** The link as the page writes it; empty for an address that no page should lead to. */
    Optional<String> link(String written) {
        var target = LinkTarget.of(written, narrative, context.site());
        return switch (target.kind()) {
            case EXTERNAL -> Optional.of(outward(written).orElse(written));
            case FRAGMENT -> Optional.of(fragment(target, section));
            case INTERNAL -> Optional.of(internal(target));
            case REFUSED -> Optional.empty();
        };
    }

    /** The notice that stands between this page and another site; empty for a link that leads straight there. */
    Optional<String> outward(String written) {
        return ExternalAddress.parse(written)
                .map(address -> Permalinks.of(address, narrative.language()).path())
                .filter(context.edition().paths()::contains)
                .map(context::href);
    }

    boolean isExternal(String written) {
        return LinkTarget.of(written, narrative, context.site()).kind() == LinkTarget.Kind.EXTERNAL;
    }

    private String internal(LinkTarget target) {
        var article = article(target);
        if (article.isEmpty()) return context.href(target.path()) + target.fragment();
        if (!context.isWhole()) return context.href(target.path()) + fragment(target, Section.PAGE);
        return target.fragment().isEmpty()
                ? "#" + Section.id(article.get())
                : fragment(target, Section.partOf(article.get()));
    }

    private Optional<Narrative> article(LinkTarget target) {
        var site = context.site();
        return site.report().narratives().stream()
                .filter(other -> site.permalinkOf(other).path().equals(target.path()))
                .findFirst();
    }

    private static String fragment(LinkTarget target, Section section) {
        return target.fragment().isEmpty()
                ? ""
                : "#" + section.heading(target.fragment().substring(1));
    }

    /** A picture of {@code content/media/}; empty when it isn't there. */
    Optional<String> image(String target) {
        String name = target.replaceFirst("^/?(\\.\\./)*media/", "");
        boolean known = context.site().report().media().containsKey(name);
        return known ? Optional.of(context.href("media/" + name)) : Optional.empty();
    }
}
