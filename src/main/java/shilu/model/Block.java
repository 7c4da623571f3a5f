package shilu.model;

import java.util.List;

/** A block of prose. */
public sealed interface Block {
    /**
     * @param level 2 to 6; a page's only level 1 is its title
     * @param anchor unique within the page
     */
    record Heading(int level, String anchor, List<Inline> content, int offset) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** @param start the first number of an ordered list; ignored for a bullet list */
    record Listing(boolean ordered, int start, List<Item> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** @param tight whether single paragraphs are written without their tag */
    record Item(List<Block> content, boolean tight) {
        public Item {
            content = List.copyOf(content);
        }
    }

    record Quote(List<Block> content) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    record CodeBlock(String language, String text, int offset) implements Block {}

    record Table(List<Alignment> alignments, List<List<Cell>> head, List<List<Cell>> body, int offset)
            implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            head = head.stream().map(List::copyOf).toList();
            body = body.stream().map(List::copyOf).toList();
        }
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    record Rule() implements Block {}

    /** A line {@code {{chart: id}}}. */
    record ChartPlace(Slug chart, int offset) implements Block {}

    /** A line {@code {{diagram: id}}}. */
    record DiagramPlace(Slug diagram, int offset) implements Block {}

    /** Raw HTML as written, until the page's allow-list has seen the whole. */
    record HtmlBlock(String markup, int offset) implements Block {}
}
