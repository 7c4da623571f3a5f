package shilu.render;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Source;
import shilu.model.Source.Printed;
import shilu.problem.Language;

/**
 * A source as an entry names it.
 *
 * @param paper the paper with its date and page, inferred and unknown parts marked
 * @param inferences why parts were inferred
 * @param citation the form of GB/T 7714
 */
public record SourceView(String href, String title, String paper, List<Inference> inferences, String citation) {
    /**
     * Why a part was inferred.
     *
     * @param part what was inferred, in the page's words
     * @param because the reason, in the words of whoever registered the source
     * @param lang the language of the reason where the page is in another; absent where it is in the same
     */
    public record Inference(String part, String because, String lang) {}

    static SourceView of(Source source, Context context) {
        var link = context.link(source);
        return new SourceView(
                link.href(),
                link.text(),
                paper(source, context),
                inferences(source, context),
                citation(source, context));
    }

    private static String paper(Source source, Context context) {
        var words = context.words();
        var paper = source.paper();
        String name = marked(paper.name(), words.text("paper.name-unknown"), context);
        if (source.kind() == Source.Kind.REFERENCE) return name;
        String date = marked(dated(paper.date(), source, context), words.text("paper.date-unknown"), context);
        String page = marked(numbered(paper.page(), context), words.text("paper.page-unknown"), context);
        return String.join(words.text("list-separator"), name, date, page);
    }

    private static Printed dated(Printed date, Source source, Context context) {
        return new Printed(source.date().map(day -> day.in(context.language())).or(date::value), date.because());
    }

    private static Printed numbered(Printed page, Context context) {
        return new Printed(page.value().map(number -> context.words().text("paper.page", number)), page.because());
    }

    private static String marked(Printed printed, String unknown, Context context) {
        if (printed.value().isEmpty()) return unknown;
        String value = printed.value().get();
        return printed.isInferred() ? context.words().text("paper.inferred", value) : value;
    }

    private static List<Inference> inferences(Source source, Context context) {
        var inferences = new ArrayList<Inference>();
        add(inferences, "name", source.paper().name(), context);
        add(inferences, "date", source.paper().date(), context);
        add(inferences, "page", source.paper().page(), context);
        return inferences;
    }

    private static void add(List<Inference> inferences, String part, Printed printed, Context context) {
        String said = context.words().text("paper.why-" + part);
        String lang = context.language() == Language.ZH ? null : Language.ZH.tag();
        printed.because().ifPresent(because -> inferences.add(new Inference(said, because, lang)));
    }

    /** Authors. Title[N]. Paper, date(page). */
    private static String citation(Source source, Context context) {
        var words = context.words();
        var paper = source.paper();
        var text = new StringBuilder();
        if (!source.authors().isEmpty())
            text.append(String.join(", ", source.authors())).append(". ");
        boolean newspaper = source.kind() == Source.Kind.NEWSPAPER;
        text.append(source.title()).append(newspaper ? "[N]. " : "[Z]. ");
        text.append(marked(paper.name(), words.text("paper.name-unknown"), context));
        if (newspaper || paper.date().value().isPresent())
            text.append(", ").append(marked(paper.date(), words.text("paper.date-unknown"), context));
        if (newspaper)
            text.append("(")
                    .append(marked(paper.page(), words.text("paper.page-unknown"), context))
                    .append(")");
        return text.append(".").toString();
    }
}
