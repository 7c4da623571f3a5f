package shilu.model;

import java.util.List;

/** A piece of a line of prose. Offsets count characters in the Markdown text that the piece was read from. */
public sealed interface Inline {
    record Text(String text, int offset) implements Inline {}

    /** A reference such as {@code {{gdp-2024|unit}}} to a figure of the ledger. */
    record FigureReference(Slug figure, Part part, int offset) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Struck(List<Inline> content) implements Inline {
        public Struck {
            content = List.copyOf(content);
        }
    }

    /** @param target as written: an external address, or a path to a content file or a page */
    record Link(String target, List<Inline> content, int offset) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    record Image(String target, String alternative, int offset) implements Inline {}

    record Code(String text, int offset) implements Inline {}

    /** A tag or entity of raw HTML, kept as written until the page's allow-list has seen the whole. */
    record Html(String markup, int offset) implements Inline {}

    /** @param number from 1, in the order of first mention */
    record FootnoteMark(int number, int offset) implements Inline {}

    record LineBreak() implements Inline {}

    /** Where a line of a picture may rather end than elsewhere; nothing of it is printed. */
    record MayBreak() implements Inline {}

    /** Which part of a figure a reference prints. */
    enum Part {
        WHOLE,
        VALUE,
        UNIT,
        PERIOD,
        PRINTED
    }
}
