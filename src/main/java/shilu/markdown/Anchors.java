package shilu.markdown;

/** Names the headings of one page by their order, so that an address is ASCII and survives a reworded heading. */
final class Anchors {
    private int given;

    String next() {
        given++;
        return "h" + given;
    }
}
