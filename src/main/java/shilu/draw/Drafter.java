package shilu.draw;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import shilu.model.Slug;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.site.Drawing;

/**
 * Writes one picture in its three forms, and reports words that have no room.
 *
 * @param id of the chart or diagram
 * @param label what the picture is, for a page that says the rest in words beside it
 * @param foot what stands below: sources and note
 * @param layout lays the picture out for a form
 */
record Drafter(
        Slug id,
        Position at,
        String title,
        String subtitle,
        List<String> foot,
        String label,
        String alternative,
        Wording wording,
        Function<Form, Picture> layout) {

    private static final int SCALE = 2;

    /** @param store where pixels come from; empty for none */
    Drawing draw(Optional<PictureStore> store, Problems problems) {
        var check = new TextCheck(id, at, problems);
        var wide = sheet(Form.WIDE, check);
        var narrow = sheet(Form.NARROW, check);
        var sheet = sheet(Form.STANDALONE, check);
        boolean legible =
                check.glyphs(sheet.canvas().texts().stream().map(TextBox::text).toList());
        boolean kept =
                legible && !problems.hasErrors() && wording.untranslated().isEmpty();
        return new Drawing(
                id,
                wording.language(),
                new Drawing.Caption(title, subtitle, foot),
                new Drawing.Heights((int) wide.height(), (int) narrow.height()),
                svg(wide),
                svg(narrow),
                svg(sheet),
                store.filter(any -> kept)
                        .map(some -> some.raster(
                                sheet.picture(),
                                Form.STANDALONE.width(),
                                sheet.height(),
                                SCALE,
                                sheet.canvas().body())),
                alternative);
    }

    /** A picture laid out and painted for a form. */
    private record Sheet(Form form, Picture picture, double height, SvgCanvas canvas) {}

    private Sheet sheet(Form form, TextCheck check) {
        var inner = layout.apply(form);
        var picture = form.inPage() ? inner : new Frame(form.width(), inner, title, subtitle, foot);
        var canvas = new SvgCanvas(id + form.suffix(), form.inPage());
        picture.paint(canvas);
        double height = Math.ceil(picture.height());
        check.room(canvas.texts(), (int) form.width(), height);
        return new Sheet(form, picture, height, canvas);
    }

    private String svg(Sheet sheet) {
        return root(sheet.form(), sheet.height()) + sheet.canvas().body() + "</svg>\n";
    }

    private String root(Form form, double height) {
        String size = SvgShapes.attribute("width", form.width()) + SvgShapes.attribute("height", height);
        String box = " viewBox=\"0 0 " + SvgShapes.number(form.width()) + " " + SvgShapes.number(height) + "\"";
        // A page knows what SVG is, its own font serves its pictures too, and its style sheet says how large.
        String space = form.inPage() ? "" : " xmlns=\"http://www.w3.org/2000/svg\"";
        String fonts = form.inPage()
                ? ""
                : " font-family=\"" + Theme.FONTS + "\"" + SvgShapes.attribute("font-size", Theme.LABEL.size());
        String start =
                "<svg" + space + box + size + " lang=\"" + wording.language().tag() + "\"" + " role=\"img\"" + fonts;
        // In a page a root <title> would pop up over every part of the picture, so the words are a label there.
        if (form.inPage()) return start + " class=\"chart\" aria-label=\"" + Markup.escape(label) + "\">\n";
        String name = id + form.suffix();
        return start + " xml:lang=\"" + wording.language().tag() + "\" aria-labelledby=\"" + name + "-title " + name
                + "-words\">\n<title id=\"" + name + "-title\">" + Markup.escape(title) + "</title>\n<desc id=\"" + name
                + "-words\">" + Markup.escape(alternative) + "</desc>\n";
    }
}
