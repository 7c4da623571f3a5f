package shilu.draw;

/** Which point of a line of text stands at the place given for it. */
enum Anchor {
    START("start", 0),
    MIDDLE("middle", .5),
    END("end", 1);

    private final String word;
    private final double part;

    Anchor(String word, double part) {
        this.word = word;
        this.part = part;
    }

    String word() {
        return word;
    }

    /** The left edge of a text of {@code width} that is anchored at {@code x}. */
    double left(double x, double width) {
        return x - part * width;
    }
}
