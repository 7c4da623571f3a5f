package shilu.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.Source;
import shilu.model.Source.Printed;
import shilu.problem.Language;

/**
 * A source as an entry names it.
 *
 * @param title as it is printed
 * @param meaning what the title means in the page's language; null where that is the title's own, or nobody says
 * @param paper the paper with its date and page, inferred and unknown parts marked
 * @param inferences why parts were inferred
 * @param citation the form of GB/T 7714
 */
public record SourceView(
        String href, String title, String meaning, String paper, List<Inference> inferences, String citation) {
    /**
     * Why a part was inferred.
     *
     * @param part what was inferred, in the page's words
     * @param because the reason
     * @param lang the language of the reason where the page is in another; absent where it is in the same
     */
    public record Inference(String part, String because, String lang) {}

    static SourceView of(Source source, Context context) {
        var link = context.link(source);
        return new SourceView(
                link.href(),
                link.text(),
                context.translated(source).orElse(null),
                paper(source, context),
                inferences(source, context),
                citation(source, context));
    }

    private static String paper(Source source, Context context) {
        var words = context.words();
        var paper = source.paper();
        String name =
                marked(paper.name().value().map(words::named), paper.name(), words.text("paper.name-unknown"), context);
        if (source.kind() == Source.Kind.REFERENCE) return name;
        var day = source.date().map(date -> date.in(context.language())).or(paper.date()::original);
        String date = marked(day, paper.date(), words.text("paper.date-unknown"), context);
        var number = paper.page().original().map(page -> words.text("paper.page", page));
        String page = marked(number, paper.page(), words.text("paper.page-unknown"), context);
        return String.join(words.text("list-separator"), name, date, page);
    }

    private static String marked(Printed printed, String unknown, Context context) {
        return marked(printed.original(), printed, unknown, context);
    }

    /** @param shown how the page words what the paper prints */
    private static String marked(Optional<String> shown, Printed printed, String unknown, Context context) {
        if (shown.isEmpty()) return unknown;
        return printed.isInferred() ? context.words().text("paper.inferred", shown.get()) : shown.get();
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
        printed.because().ifPresent(because -> {
            String lang = because.has(context.language()) ? null : Language.ZH.tag();
            inferences.add(new Inference(said, context.text(because), lang));
        });
    }

    /** Authors. Title[N]. Paper, date(page). */
    private static String citation(Source source, Context context) {
        var words = context.words();
        var paper = source.paper();
        var text = new StringBuilder();
        if (!source.authors().isEmpty())
            text.append(String.join(", ", source.authors())).append(". ");
        boolean newspaper = source.kind() == Source.Kind.NEWSPAPER;
        text.append(context.titled(source)).append(newspaper ? "[N]. " : "[Z]. ");
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
