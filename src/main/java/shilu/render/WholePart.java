package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.Set;
import java.util.function.Function;
import shilu.memory.Memory;
import shilu.memory.Reading;
import shilu.model.Narrative;
import shilu.model.Slug;
import shilu.site.Page;

/**
 * Asks for one narrative as a part of the whole report.
 *
 * @param drawnBefore what the parts before it show: a picture is shown once
 */
record WholePart(Edition edition, Page page, Narrative narrative, Set<Slug> drawnBefore)
        implements Reading<WholePart.Made> {
    /** @param drawn what is shown up to the end of this part */
    record Made(View view, Set<Slug> drawn) {}

    public record View(
            String id, TemplateHTMLOutputModel title, TemplateHTMLOutputModel summary, TemplateHTMLOutputModel prose) {}

    @Override
    public Made answer(Function<String, Object> parts) {
        var context = new Context(edition, page, new Parts(parts, Memory.none()));
        drawnBefore.forEach(context::draws);
        var view = new View(
                Section.id(narrative, context.site()),
                context.html(narrative.title()),
                context.html(narrative.summary()),
                ProseHtml.of(narrative, Section.partOf(narrative, context.site()), context));
        return new Made(view, context.drawn());
    }

    @Override
    public Class<Made> kind() {
        return Made.class;
    }
}
