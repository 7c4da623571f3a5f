package shilu.render;

import java.util.List;
import java.util.Locale;
import shilu.model.Block;
import shilu.model.Narrative;

/** Writes the blocks of prose. */
final class BlockHtml {
    private final Context context;
    private final Section section;
    private final InlineHtml lines;
    private final Guard guard;
    private String heading;
    private int tables;

    BlockHtml(Context context, Narrative narrative, Section section, InlineHtml lines, Guard guard) {
        this.context = context;
        this.section = section;
        this.lines = lines;
        this.guard = guard;
        this.heading = context.plain(narrative.title());
    }

    String of(List<Block> blocks) {
        var markup = new Markup();
        for (Block block : blocks) write(block, markup);
        return markup.toString();
    }

    private void write(Block block, Markup markup) {
        if (block instanceof Block.Heading heading) heading(heading, markup);
        else if (block instanceof Block.Paragraph paragraph)
            markup.raw("<p>" + lines.of(paragraph.content()) + "</p>\n");
        else if (block instanceof Block.Listing listing) listing(listing, markup);
        else if (block instanceof Block.Quote quote)
            markup.raw("<blockquote>\n" + of(quote.content()) + "</blockquote>\n");
        else if (block instanceof Block.CodeBlock code)
            markup.raw("<pre")
                    .attribute("tabindex", guard.own("0"))
                    .raw("><code>")
                    .text(code.text())
                    .raw("</code></pre>\n");
        else if (block instanceof Block.Table table) table(table, markup);
        else if (block instanceof Block.Rule) markup.raw("<hr>\n");
        else if (block instanceof Block.ChartPlace place)
            markup.raw(guard.slot(DrawingHtml.chart(place.chart(), context)) + "\n");
        else if (block instanceof Block.DiagramPlace place)
            markup.raw(guard.slot(DrawingHtml.diagram(place.diagram(), context)) + "\n");
        else if (block instanceof Block.HtmlBlock html) {
            if (guard.isOn()) markup.raw(html.markup());
            else markup.text(html.markup());
        }
    }

    private void heading(Block.Heading heading, Markup markup) {
        String element = "h" + section.level(heading.level());
        this.heading = context.plain(heading.content());
        markup.raw("<" + element)
                .attribute("id", guard.own(section.heading(heading.anchor())))
                .raw(">" + lines.of(heading.content()) + "</" + element + ">\n");
    }

    private void listing(Block.Listing listing, Markup markup) {
        String element = listing.ordered() ? "ol" : "ul";
        markup.raw("<" + element);
        if (listing.ordered() && listing.start() != 1) markup.attribute("start", String.valueOf(listing.start()));
        markup.raw(">\n");
        for (Block.Item item : listing.items()) markup.raw("<li>" + item(item) + "</li>\n");
        markup.raw("</" + element + ">\n");
    }

    private String item(Block.Item item) {
        var markup = new Markup();
        for (Block block : item.content()) {
            if (item.tight() && block instanceof Block.Paragraph paragraph) markup.raw(lines.of(paragraph.content()));
            else write(block, markup);
        }
        return markup.toString();
    }

    private void table(Block.Table table, Markup markup) {
        markup.raw("<div")
                .attribute("class", guard.own("scroll"))
                .attribute("tabindex", guard.own("0"))
                .attribute("role", guard.own("group"))
                .attribute("aria-label", guard.own(context.words().text("table")))
                .raw(">\n<table>\n<caption>")
                .text(context.words().text("table.caption", ++tables, heading))
                .raw("</caption>\n");
        rows("thead", "th", table.head(), table.alignments(), markup);
        rows("tbody", "td", table.body(), table.alignments(), markup);
        markup.raw("</table>\n</div>\n");
    }

    private void rows(
            String part, String cell, List<List<Block.Cell>> rows, List<Block.Alignment> alignments, Markup markup) {
        if (rows.isEmpty()) return;
        markup.raw("<" + part + ">\n");
        for (var row : rows) {
            markup.raw("<tr>");
            for (int i = 0; i < row.size(); i++) {
                markup.raw("<" + cell);
                if (cell.equals("th")) markup.attribute("scope", "col");
                var alignment = i < alignments.size() ? alignments.get(i) : Block.Alignment.NONE;
                if (alignment != Block.Alignment.NONE)
                    markup.attribute("class", guard.own(alignment.name().toLowerCase(Locale.ROOT)));
                markup.raw(">" + lines.of(row.get(i).content()) + "</" + cell + ">");
            }
            markup.raw("</tr>\n");
        }
        markup.raw("</" + part + ">\n");
    }
}
