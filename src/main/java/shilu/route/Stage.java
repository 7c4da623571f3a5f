package shilu.route;

/** A stage of the route, in its order. */
public enum Stage {
    READ,
    CHECK,
    RESOLVE,
    DRAW,
    RENDER,
    EXPORT,
    WRITE
}
