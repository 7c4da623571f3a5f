package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Position;

/**
 * A picture of structure, not of quantity: boxes and the arrows between them, laid out by rule.
 *
 * @param boxes in reading order
 * @param note what the reader should know beside it
 */
public record Diagram(
        Slug id,
        Kind kind,
        RichText title,
        RichText subtitle,
        Optional<RichText> note,
        List<Box> boxes,
        List<Arrow> arrows,
        Position at) {
    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    public enum Kind implements Keyword {
        /** One thing after another, branching where it branches; left to right, on phones top to bottom. */
        CHAIN,
        /** What comes round again: the last arrow returns to the first box. */
        CYCLE,
        /** A whole and its parts, top to bottom. */
        HIERARCHY
    }

    /** @param detail a second, smaller line, often a figure */
    public record Box(Slug id, RichText label, Optional<RichText> detail) {}

    public record Arrow(Slug from, Slug to, Optional<RichText> label) {}
}
