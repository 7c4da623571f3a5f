package shilu.site;

import java.util.List;
import java.util.Optional;
import shilu.model.Slug;
import shilu.problem.Language;

/**
 * A drawn chart or diagram. The inline forms hold the plot alone and colour by classes; the standalone forms carry
 * title, subtitle, source and note, and colours of their own.
 *
 * @param wide inline SVG, {@link #WIDE} px
 * @param narrow inline SVG, {@link #NARROW} px
 * @param standalone a whole SVG file
 * @param raster the same at double scale; absent where a run goes without
 * @param alternative what the picture shows, in words
 */
public record Drawing(
        Slug id,
        Language language,
        Caption caption,
        Heights heights,
        String wide,
        String narrow,
        String standalone,
        Optional<Raster> raster,
        String alternative) {
    /** In pixels, as wide as a column of text on a desk. */
    public static final int WIDE = 720;

    /**
     * In pixels: so few that every phone enlarges the drawing: its words come out about as large as the page's own, in
     * large print too.
     */
    public static final int NARROW = 256;

    /**
     * The words around it, without markup.
     *
     * @param foot sources and note, a line each
     */
    public record Caption(String title, String subtitle, List<String> foot) {}

    /** How high the inline forms are, in px. */
    public record Heights(int wide, int narrow) {}

    /** Where it stands in a frame of its own, for other people's pages. */
    public Permalink embedded() {
        return new Permalink((language == Language.ZH ? "" : language.code() + "/") + "embed/" + id + ".html");
    }

    /** The path of one of its files, such as {@code charts/gdp.svg} or {@code charts/gdp.en.svg}. */
    public String path(String ending) {
        return "charts/" + id + (language == Language.ZH ? "" : "." + language.code()) + "." + ending;
    }
}
