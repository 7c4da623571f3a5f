package shilu.route;

/** A stage of the route, in its order. */
public enum Stage {
    READ,
    CHECK,
    RESOLVE,
    DRAW,
    RENDER,
    /** In the place of {@link #RENDER}, where pages of the last build stay. */
    RENEW,
    EXPORT,
    WRITE
}
