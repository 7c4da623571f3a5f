package shilu.render;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shilu.model.Inline;

/** Writes the pieces of a line of prose. */
final class InlineHtml {
    private final Context context;
    private final Targets targets;
    private final Section section;
    private final Guard guard;
    private final Set<Integer> noted = new HashSet<>();
    private final Told told;
    private boolean inLink;

    InlineHtml(Context context, Targets targets, Section section, Guard guard) {
        this.context = context;
        this.targets = targets;
        this.section = section;
        this.guard = guard;
        this.told = new Told(context.words());
    }

    String of(List<Inline> line) {
        told.begin();
        return inner(line);
    }

    private String inner(List<Inline> line) {
        var markup = new Markup();
        for (Inline piece : line) write(piece, markup);
        return markup.toString();
    }

    private void write(Inline piece, Markup markup) {
        if (piece instanceof Inline.Text text) text(text.text(), markup);
        else if (piece instanceof Inline.FigureReference reference) markup.raw(guard.slot(figure(reference)));
        else if (piece instanceof Inline.Emphasis emphasis) wrap("em", emphasis.content(), markup);
        else if (piece instanceof Inline.Strong strong) wrap("strong", strong.content(), markup);
        else if (piece instanceof Inline.Struck struck) wrap("del", struck.content(), markup);
        else if (piece instanceof Inline.Code code)
            markup.raw("<code>").text(code.text()).raw("</code>");
        else if (piece instanceof Inline.Link link) link(link, markup);
        else if (piece instanceof Inline.Image image) image(image, markup);
        else if (piece instanceof Inline.FootnoteMark mark) footnote(mark.number(), markup);
        else if (piece instanceof Inline.LineBreak) markup.raw("<br>");
        else if (piece instanceof Inline.Html html) {
            if (guard.isOn()) markup.raw(html.markup());
            else markup.text(html.markup());
        }
    }

    private void text(String words, Markup markup) {
        told.add(words);
        markup.text(words);
    }

    private void wrap(String element, List<Inline> content, Markup markup) {
        markup.raw("<" + element + ">" + inner(content) + "</" + element + ">");
    }

    private String figure(Inline.FigureReference reference) {
        var figure = context.site().report().figure(reference.figure()).orElseThrow();
        return inLink
                ? FigureHtml.bare(figure, reference.part(), told.says(figure.status()), context)
                : FigureHtml.named(reference, told, context);
    }

    private void link(Inline.Link link, Markup markup) {
        var href = inLink ? Optional.<String>empty() : targets.link(link.target());
        if (href.isEmpty()) {
            markup.raw(inner(link.content()));
            return;
        }
        markup.raw("<a").attribute("href", guard.own(href.get()));
        if (targets.isExternal(link.target()))
            markup.attribute("rel", guard.own("external")).attribute("data-to", guard.own(link.target()));
        var other = targets.otherLanguage(link.target());
        other.ifPresent(language -> markup.attribute("hreflang", guard.own(language.tag())));
        inLink = true;
        markup.raw(">" + inner(link.content()) + "</a>");
        inLink = false;
        if (other.isPresent()) markup.text(" (" + context.words().text("language.other") + ")");
    }

    private void image(Inline.Image image, Markup markup) {
        var shown = targets.image(image.target());
        if (shown.isEmpty()) return;
        markup.raw("<img").attribute("src", guard.own(shown.get().address())).attribute("alt", image.alternative());
        // With it a browser keeps the room free, and nothing moves when the picture comes.
        shown.get()
                .size()
                .ifPresent(size -> markup.attribute("width", guard.own(String.valueOf(size.width())))
                        .attribute("height", guard.own(String.valueOf(size.height()))));
        markup.attribute("loading", guard.own("lazy")).raw(">");
    }

    private void footnote(int number, Markup markup) {
        markup.raw("<sup><a")
                .attribute("class", guard.own("fn"))
                .attribute("href", guard.own("#" + section.prefix() + "fn-" + number));
        if (noted.add(number)) markup.attribute("id", guard.own(section.prefix() + "fn-ref-" + number));
        markup.attribute("aria-label", guard.own(context.words().text("footnote", number)))
                .raw(">[" + number + "]</a></sup>");
    }
}
