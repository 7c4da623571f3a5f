package shilu.draw;

import shilu.site.Drawing;

/** The three ways in which every picture is drawn. */
enum Form {
    WIDE(Drawing.WIDE, true),
    NARROW(Drawing.NARROW, true),
    STANDALONE(Drawing.WIDE, false);

    private final double width;
    private final boolean inPage;

    Form(double width, boolean inPage) {
        this.width = width;
        this.inPage = inPage;
    }

    double width() {
        return width;
    }

    /** Whether the page around it gives title, subtitle and colours. */
    boolean inPage() {
        return inPage;
    }

    boolean isNarrow() {
        return this == NARROW;
    }

    /** The width that is left for the picture itself. */
    double room() {
        return inPage ? width : width - 2 * Frame.PADDING;
    }

    /** Ends the id of the picture's elements, so that all forms may stand in one page. */
    String suffix() {
        return switch (this) {
            case WIDE -> "-wide";
            case NARROW -> "-narrow";
            case STANDALONE -> "-whole";
        };
    }
}
