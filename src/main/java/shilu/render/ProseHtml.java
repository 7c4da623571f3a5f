package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Block;
import shilu.model.Narrative;

/** Writes a narrative's body with its footnotes; raw HTML in it passes the allow-list as part of the whole. */
final class ProseHtml {
    private ProseHtml() {}

    static TemplateHTMLOutputModel of(Narrative narrative, Section section, Context context) {
        var prose = context.parts().prose(narrative);
        var guard = Guard.of(prose);
        var targets = new Targets(context, narrative, section);
        var lines = new InlineHtml(context, targets, section, guard);
        var blocks = new BlockHtml(context, narrative, section, lines, guard);
        var markup = new Markup().raw(blocks.of(prose.blocks()));
        if (!prose.footnotes().isEmpty()) footnotes(prose.footnotes(), section, context, guard, blocks, markup);
        return Markup.html(guard.release(markup.toString(), targets::outward));
    }

    private static void footnotes(
            List<List<Block>> footnotes,
            Section section,
            Context context,
            Guard guard,
            BlockHtml blocks,
            Markup markup) {
        String element = "h" + section.level(2);
        markup.raw("<section")
                .attribute("class", guard.own("notes"))
                .raw(">\n<" + element + ">")
                .text(context.words().text("footnotes"))
                .raw("</" + element + ">\n<ol>\n");
        int number = 0;
        for (var footnote : footnotes) {
            number++;
            markup.raw("<li")
                    .attribute("id", guard.own(section.prefix() + "fn-" + number))
                    .raw(">" + blocks.of(footnote) + "<a");
            markup.attribute("href", guard.own("#" + section.prefix() + "fn-ref-" + number))
                    .attribute("class", guard.own("fn"))
                    .attribute("aria-label", guard.own(context.words().text("footnote-back", number)))
                    .raw(">↩</a></li>\n");
        }
        markup.raw("</ol>\n</section>\n");
    }
}
