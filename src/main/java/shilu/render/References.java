package shilu.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Slug;

/** What a narrative speaks of: the figures, the charts and the link targets in it. */
record References(Set<Slug> figures, Set<Slug> charts, Set<String> targets) {

    static References in(Prose prose) {
        var found = new References(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        found.blocks(prose.blocks());
        prose.footnotes().forEach(found::blocks);
        return found;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) line(heading.content());
        if (block instanceof Block.Paragraph paragraph) line(paragraph.content());
        if (block instanceof Block.Quote quote) blocks(quote.content());
        if (block instanceof Block.Listing listing) listing.items().forEach(item -> blocks(item.content()));
        if (block instanceof Block.ChartPlace place) charts.add(place.chart());
        if (block instanceof Block.Table table) {
            table.head().forEach(row -> row.forEach(cell -> line(cell.content())));
            table.body().forEach(row -> row.forEach(cell -> line(cell.content())));
        }
    }

    private void line(List<Inline> line) {
        for (Inline piece : line) {
            if (piece instanceof Inline.FigureReference reference) figures.add(reference.figure());
            if (piece instanceof Inline.Emphasis emphasis) line(emphasis.content());
            if (piece instanceof Inline.Strong strong) line(strong.content());
            if (piece instanceof Inline.Struck struck) line(struck.content());
            if (piece instanceof Inline.Link link) {
                targets.add(link.target());
                line(link.content());
            }
        }
    }
}
