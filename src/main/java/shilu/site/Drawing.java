package shilu.site;

import shilu.model.Slug;

/**
 * A drawn chart or diagram. The inline forms hold the plot alone and colour by classes; the standalone form carries
 * title, subtitle, source and note, and colours by attributes.
 *
 * @param wide inline SVG, 720 px
 * @param narrow inline SVG, 360 px
 * @param standalone a whole SVG file
 * @param alternative what the picture shows, in words
 */
public record Drawing(Slug id, String wide, String narrow, String standalone, String alternative) {}
