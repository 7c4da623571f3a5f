package shilu.draw;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.site.Drawing;

/**
 * Writes one picture in its three forms, and reports words that have no room.
 *
 * @param id of the chart or diagram
 * @param foot what stands below: sources and note
 * @param layout lays the picture out for a form
 */
record Drafter(
        Slug id,
        Position at,
        String title,
        String subtitle,
        List<String> foot,
        String alternative,
        Wording wording,
        Function<Form, Picture> layout) {

    Drawing draw(Problems problems) {
        return new Drawing(
                id,
                wording.language(),
                svg(Form.WIDE, problems),
                svg(Form.NARROW, problems),
                svg(Form.STANDALONE, problems),
                alternative);
    }

    private String svg(Form form, Problems problems) {
        var inner = layout.apply(form);
        var picture = form.inPage() ? inner : new Frame(form.width(), inner, title, subtitle, foot);
        var canvas = new SvgCanvas(id + form.suffix(), form.inPage());
        picture.paint(canvas);
        double height = Math.ceil(picture.height());
        report(canvas, form, height, problems);
        return root(form, height) + canvas.body() + "</svg>\n";
    }

    private String root(Form form, double height) {
        String size = SvgShapes.attribute("width", form.width()) + SvgShapes.attribute("height", height);
        String box = " viewBox=\"0 0 " + SvgShapes.number(form.width()) + " " + SvgShapes.number(height) + "\"";
        String start = "<svg xmlns=\"http://www.w3.org/2000/svg\"" + box + size + " lang=\""
                + wording.language().tag() + "\""
                + " role=\"img\" font-family=\"" + Theme.FONTS + "\""
                + SvgShapes.attribute("font-size", Theme.LABEL.size());
        // In a page a root <title> would pop up over every part of the picture, so the words are a label there.
        if (form.inPage()) return start + " class=\"chart\" aria-label=\"" + Markup.escape(alternative) + "\">\n";
        String name = id + form.suffix();
        return start + " xml:lang=\"" + wording.language().tag() + "\" aria-labelledby=\"" + name + "-title " + name
                + "-words\">\n<title id=\"" + name + "-title\">" + Markup.escape(title) + "</title>\n<desc id=\"" + name
                + "-words\">" + Markup.escape(alternative) + "</desc>\n";
    }

    private void report(SvgCanvas canvas, Form form, double height, Problems problems) {
        int width = (int) form.width();
        var texts = canvas.texts();
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
}
