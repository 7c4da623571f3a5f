package shilu.draw;

/** A chart or diagram laid out for one width. */
interface Picture {
    double height();

    /** Paints with the upper left corner at the origin. */
    void paint(Canvas canvas);
}
