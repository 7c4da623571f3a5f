package shilu.model;

/** How a source hedges a figure: 约, 近, 超, 多 or 余, 以上, 以内. It is never dropped. */
public enum Qualifier implements Keyword {
    EXACT,
    ABOUT,
    NEARLY,
    OVER,
    SOME,
    AT_LEAST,
    UP_TO
}
