package shilu.draw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import shilu.problem.Position;
import shilu.problem.Problems;

/**
 * Reports words of a picture that have no room, and characters that nobody could read in it.
 *
 * @param id of the chart or diagram, or the path of a page
 */
record TextCheck(Object id, Position at, Problems problems) {
    void room(List<TextBox> texts, int width, double height) {
        var outside = new LinkedHashSet<String>();
        for (TextBox text : texts) if (!text.isWithin(width, height)) outside.add(text.text());
        for (String text : outside) problems.error(at, "chart-text-outside", id, width, text);
        for (int i = 0; i < texts.size(); i++)
            for (int j = i + 1; j < texts.size(); j++)
                if (texts.get(i).overlaps(texts.get(j)))
                    problems.error(
                            at,
                            "chart-text-overlap",
                            id,
                            width,
                            texts.get(i).text(),
                            texts.get(j).text());
    }

    /** True when the font of the pictures has every character. */
    boolean glyphs(List<String> texts) {
        return glyphs("picture-glyph-missing", texts.stream());
    }

    /** The same of any words, reported by a rule of their own. */
    boolean glyphs(String rule, Stream<String> texts) {
        var missing = new LinkedHashSet<Integer>();
        texts.forEach(text -> text.codePoints()
                .filter(character -> !Typeface.shows(character))
                .forEach(missing::add));
        for (int character : missing)
            problems.error(at, rule, id, Character.toString(character), String.format("U+%04X", character));
        return missing.isEmpty();
    }
}
