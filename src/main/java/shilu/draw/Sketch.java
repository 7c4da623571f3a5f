package shilu.draw;

import shilu.model.Chart;

/** A chart made ready for drawing in one language. */
interface Sketch {
    /** What the data say. */
    String data();

    Picture picture(Form form);

    /** Kind, finding and data, for a reader who doesn't see the picture. */
    default String words(Chart chart, String title, Wording wording) {
        String kind = wording.word("kind." + chart.kind().keyword());
        return wording.word("words", kind, title.replaceAll("[。．.]$", "")) + data() + wording.word("stop");
    }
}
