package shilu.model;

import java.util.List;
import java.util.function.Consumer;

/** Visits every block and every piece of a line in reading order, at any depth. */
public final class Walk {
    private final Consumer<Block> blocks;
    private final Consumer<Inline> inlines;

    private Walk(Consumer<Block> blocks, Consumer<Inline> inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    public static void over(Prose prose, Consumer<Block> blocks, Consumer<Inline> inlines) {
        var walk = new Walk(blocks, inlines);
        walk.blocks(prose.blocks());
        prose.footnotes().forEach(walk::blocks);
    }

    public static void over(List<Inline> line, Consumer<Inline> inlines) {
        new Walk(block -> {}, inlines).line(line);
    }

    private void blocks(List<Block> all) {
        for (Block block : all) {
            blocks.accept(block);
            if (block instanceof Block.Heading heading) line(heading.content());
            else if (block instanceof Block.Paragraph paragraph) line(paragraph.content());
            else if (block instanceof Block.Listing list) list.items().forEach(item -> blocks(item.content()));
            else if (block instanceof Block.Quote quote) blocks(quote.content());
            else if (block instanceof Block.Table table) {
                rows(table.head());
                rows(table.body());
            }
        }
    }

    private void rows(List<List<Block.Cell>> rows) {
        rows.forEach(row -> row.forEach(cell -> line(cell.content())));
    }

    private void line(List<Inline> pieces) {
        for (Inline piece : pieces) {
            inlines.accept(piece);
            if (piece instanceof Inline.Emphasis emphasis) line(emphasis.content());
            else if (piece instanceof Inline.Strong strong) line(strong.content());
            else if (piece instanceof Inline.Struck struck) line(struck.content());
            else if (piece instanceof Inline.Link link) line(link.content());
        }
    }
}
