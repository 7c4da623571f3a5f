package shilu.render;

import shilu.model.Narrative;

/**
 * Where a narrative stands: as a page of its own, or as a part of a longer one, whose names must not meet.
 *
 * @param prefix what its ids begin with
 * @param deeper how many levels its headings go down
 */
record Section(String prefix, int deeper) {
    static final Section PAGE = new Section("", 0);

    private static final int LOWEST = 6;

    /** A part of the whole report. Paths hold no underscore, so that no two parts share a name. */
    static Section partOf(Narrative narrative) {
        return new Section(id(narrative) + "__", 1);
    }

    /** The name of the part itself. */
    static String id(Narrative narrative) {
        return "n_" + narrative.path().replace('/', '_');
    }

    /** The id of one of the author's headings. */
    String heading(String anchor) {
        return prefix.isEmpty() ? Anchors.of(anchor) : prefix + anchor;
    }

    int level(int written) {
        return Math.min(written + deeper, LOWEST);
    }
}
