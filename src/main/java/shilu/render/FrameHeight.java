package shilu.render;

import java.util.List;
import java.util.stream.IntStream;
import shilu.site.Drawing;

/**
 * How high the frame of a picture in another page has to be, words included: nobody asks the machine for a font, so
 * lines are counted as if every character were as wide as in the widest. Sizes are those of the style sheet.
 *
 * @param width of the frame
 * @param picture how high the drawing is there
 */
record FrameHeight(int width, double picture) {
    /** The narrowest that a frame is on phones in use, and the widest, as the line to copy says. */
    private static final int NARROWEST = 340;

    private static final int WIDEST = 760;
    private static final int STEP = 10;

    /** Up to here the narrow drawing is shown. */
    private static final int PHONE = 640;

    private static final double WIDE = 720;
    private static final double ROOT = 17;
    private static final double PADDING = 2 * .8 * ROOT;
    private static final double SIDES = 2 * ROOT;
    private static final double AROUND_PICTURE = 2 * .8 * ROOT;
    private static final double TARGET = 44;
    private static final double MOST_ENLARGED = 20 * ROOT / Drawing.NARROW;
    // A line, for fonts that are wider than most.
    private static final double SPARE = 30;
    private static final double LATIN = .52;
    // Browsers part Chinese and other characters a little.
    private static final double GAP = .25;
    // What the ends of lines leave empty, for words that don't break.
    private static final double RAGGED = 2;

    /** A size of words: in parts of the root's, and its line as a part of it. */
    private record Size(double part, double line) {
        static final Size TITLE = new Size(1.15, 1.45);
        static final Size SUBTITLE = new Size(1, 1.75);
        static final Size FOOT = new Size(.85, 1.75);

        double height(String text, double room) {
            double size = part * ROOT;
            double width = width(text) * size;
            double lines = width <= room ? 1 : Math.ceil(width / (room - RAGGED * size));
            return lines * size * line;
        }
    }

    /**
     * The height that is enough at every width: a frame has one. Where words take more lines, the drawing is smaller.
     *
     * @param back the words that lead back
     */
    static int of(Drawing drawing, String back) {
        return (int) Math.ceil(IntStream.iterate(NARROWEST, width -> width <= WIDEST, width -> width + STEP)
                .mapToDouble(width -> at(width, drawing).height(drawing.caption(), back))
                .max()
                .orElseThrow());
    }

    private static FrameHeight at(int width, Drawing drawing) {
        double room = width - SIDES;
        return width <= PHONE
                ? new FrameHeight(width, drawing.heights().narrow() * Math.min(MOST_ENLARGED, room / Drawing.NARROW))
                : new FrameHeight(width, drawing.heights().wide() * Math.min(1, room / WIDE));
    }

    private double height(Drawing.Caption caption, String back) {
        double room = width - SIDES;
        List<String> foot = caption.foot();
        return PADDING
                + SPARE
                + Size.TITLE.height(caption.title(), room)
                + Size.SUBTITLE.height(caption.subtitle(), room)
                + AROUND_PICTURE
                + picture
                + foot.stream()
                        .mapToDouble(line -> Size.FOOT.height(line, room))
                        .sum()
                + Math.max(TARGET, Size.FOOT.height(back, room));
    }

    /** In parts of the size. */
    private static double width(String text) {
        double width = 0;
        boolean before = false;
        for (int character : text.codePoints().toArray()) {
            boolean full = character >= 0x2E80 || character >= 0x2014 && character <= 0x2026;
            width += (full ? 1 : LATIN) + (full == before ? 0 : GAP);
            before = full;
        }
        return width;
    }
}
