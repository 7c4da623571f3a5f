package shilu.model;

import java.util.List;
import java.util.function.Consumer;

/** Visits every block and every piece of a line in reading order, at any depth. */
public final class Walk {
    private final Consumer<Block> blocks;
    private final Consumer<List<Inline>> lines;

    private Walk(Consumer<Block> blocks, Consumer<List<Inline>> lines) {
        this.blocks = blocks;
        this.lines = lines;
    }

    public static void over(Prose prose, Consumer<Block> blocks, Consumer<Inline> inlines) {
        var walk = new Walk(blocks, line -> over(line, inlines));
        walk.blocks(prose.blocks());
        prose.footnotes().forEach(walk::blocks);
    }

    /** Visits every line once: a heading, a paragraph, a cell of a table. */
    public static void overLines(Prose prose, Consumer<List<Inline>> lines) {
        var walk = new Walk(block -> {}, lines);
        walk.blocks(prose.blocks());
        prose.footnotes().forEach(walk::blocks);
    }

    public static void over(List<Inline> line, Consumer<Inline> inlines) {
        for (Inline piece : line) {
            inlines.accept(piece);
            if (piece instanceof Inline.Emphasis emphasis) over(emphasis.content(), inlines);
            else if (piece instanceof Inline.Strong strong) over(strong.content(), inlines);
            else if (piece instanceof Inline.Struck struck) over(struck.content(), inlines);
            else if (piece instanceof Inline.Link link) over(link.content(), inlines);
        }
    }

    private void blocks(List<Block> all) {
        for (Block block : all) {
            blocks.accept(block);
            if (block instanceof Block.Heading heading) lines.accept(heading.content());
            else if (block instanceof Block.Paragraph paragraph) lines.accept(paragraph.content());
            else if (block instanceof Block.Listing list) list.items().forEach(item -> blocks(item.content()));
            else if (block instanceof Block.Quote quote) blocks(quote.content());
            else if (block instanceof Block.Table table) {
                rows(table.head());
                rows(table.body());
            }
        }
    }

    private void rows(List<List<Block.Cell>> rows) {
        rows.forEach(row -> row.forEach(cell -> lines.accept(cell.content())));
    }
}
