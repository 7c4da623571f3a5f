package shilu.render;

import shilu.model.Narrative;
import shilu.site.Site;

/**
 * Where a narrative stands: as a page of its own, or as a part of a longer one, whose names must not meet.
 *
 * @param prefix what its ids begin with
 * @param deeper how many levels its headings go down
 */
record Section(String prefix, int deeper) {
    static final Section PAGE = new Section("", 0);

    private static final int LOWEST = 6;

    /** A part of the whole report. No number holds an underscore, so that no two parts share a name. */
    static Section partOf(Narrative narrative, Site site) {
        return new Section(id(narrative, site) + "_", 1);
    }

    /** The name of the part itself: short, since it stands before each heading and note. */
    static String id(Narrative narrative, Site site) {
        return "n" + site.numberOf(narrative);
    }

    /** The id of one of the author's headings. */
    String heading(String anchor) {
        return prefix.isEmpty() ? Anchors.of(anchor) : prefix + anchor;
    }

    int level(int written) {
        return Math.min(written + deeper, LOWEST);
    }
}
