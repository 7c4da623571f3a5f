package shilu.model;

import java.util.List;
import shilu.problem.LineIndex;
import shilu.problem.Position;

/**
 * A narrative's body, read once: the gate, the page and the search index all walk this one tree.
 *
 * @param footnotes in the order of their numbers, from 1
 * @param hasHtml whether any raw HTML is in it, so that the rendered whole must pass the allow-list
 */
public record Prose(List<Block> blocks, List<List<Block>> footnotes, boolean hasHtml, LineIndex lines) {
    /** Nothing, at no place. */
    public static final Prose NONE = new Prose(List.of(), List.of(), false, LineIndex.of("", 1, ""));

    public Prose {
        blocks = List.copyOf(blocks);
        footnotes = footnotes.stream().map(List::copyOf).toList();
    }

    /** Where in the file a piece with this offset stands. */
    public Position at(int offset) {
        return lines.at(offset);
    }

    /** The headings of level 2 and 3, for the table of contents. */
    public List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() <= 3)
                .toList();
    }
}
