package shilu.site;

import shilu.model.Slug;
import shilu.problem.Language;

/**
 * A drawn chart or diagram. The inline forms hold the plot alone and colour by classes; the standalone form carries
 * title, subtitle, source and note, and colours by attributes.
 *
 * @param wide inline SVG, 720 px
 * @param narrow inline SVG, 360 px
 * @param standalone a whole SVG file
 * @param alternative what the picture shows, in words
 */
public record Drawing(Slug id, Language language, String wide, String narrow, String standalone, String alternative) {
    /** The path of one of its files, such as {@code charts/gdp.svg} or {@code charts/gdp.en.svg}. */
    public String path(String ending) {
        return "charts/" + id + (language == Language.ZH ? "" : "." + language.code()) + "." + ending;
    }
}
