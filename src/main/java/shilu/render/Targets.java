package shilu.render;

import java.util.Optional;
import shilu.model.ExternalAddress;
import shilu.model.MediaFile;
import shilu.model.Narrative;
import shilu.problem.Language;
import shilu.site.LinkTarget;
import shilu.site.Page;
import shilu.site.Permalinks;

/** Finds where the links and pictures of a narrative lead from its page; that they lead anywhere is checked before. */
record Targets(Context context, Narrative narrative, Section section) {
    /** @param size in pixels; empty where that can't be told */
    record Image(String address, Optional<MediaFile.Size> size) {}

    /** The link as the page writes it; empty for an address that no page should lead to. */
    Optional<String> link(String written) {
        var target = LinkTarget.of(written, narrative, context.site());
        return switch (target.kind()) {
            case EXTERNAL -> Optional.of(outward(written).orElse(written));
            case FRAGMENT -> Optional.of(onThisPage(target));
            case INTERNAL -> Optional.of(internal(target));
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

    /** The other sections of a page are named by us, and bear the names that they have. */
    private String onThisPage(LinkTarget target) {
        if (isHeading(target, narrative)) return fragment(target, section);
        String page = context.isWhole()
                ? context.href(context.site().permalinkOf(narrative).path())
                : "";
        return page + target.fragment();
    }

    private String internal(LinkTarget target) {
        var words = context.site().wordsAt(target.path());
        boolean heading = words.filter(other -> isHeading(target, other)).isPresent();
        if (words.isPresent() && context.isWhole() && words.get().language() == context.language()) {
            if (target.fragment().isEmpty()) return "#" + Section.id(words.get(), context.site());
            if (heading) return fragment(target, Section.partOf(words.get(), context.site()));
        }
        return context.href(target.path()) + (heading ? fragment(target, Section.PAGE) : target.fragment());
    }

    private boolean isHeading(LinkTarget target, Narrative on) {
        return !target.fragment().isEmpty() && context.parts().hasSection(on, target.section());
    }

    private static String fragment(LinkTarget target, Section section) {
        return target.fragment().isEmpty() ? "" : "#" + section.heading(target.section());
    }

    /** A picture of {@code content/media/}, by its address; nothing when it isn't there. */
    Optional<Image> image(String target) {
        String name = target.replaceFirst("^/?(\\.\\./)*media/", "");
        var file = Optional.ofNullable(context.site().report().media().get(name));
        return file.map(found -> new Image(context.href("media/" + name), found.size()));
    }
}
