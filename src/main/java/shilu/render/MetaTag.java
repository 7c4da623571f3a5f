package shilu.render;

/** A name and its content in a page's head. */
public record MetaTag(String name, String content) {}
