package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import shilu.model.Claim;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Qualifier;
import shilu.model.Vintage;
import shilu.site.FigureText;
import shilu.site.Permalinks;

/**
 * How a figure came about.
 *
 * @param id the entry's name in its page
 * @param standing the status as a word of a class
 * @param qualifier how the source hedges the figure; null when it doesn't
 * @param vintage null when unknown
 * @param source null for a computed figure
 * @param printed as the source prints it; null for a computed figure
 * @param formula null for a figure that a source gave
 * @param note may be null
 * @param address the short address that never changes
 * @param subject null on the subject's own page
 * @param ledger the entry on the subject's page
 * @param back the name of the place on this page that first mentions the figure
 */
public record EntryView(
        String id,
        LinkView subject,
        String label,
        String period,
        String value,
        String status,
        String standing,
        String qualifier,
        String vintage,
        SourceView source,
        String printed,
        TemplateHTMLOutputModel formula,
        List<LinkView> inputs,
        List<ClaimView> claims,
        List<CorrectionView> corrections,
        String note,
        String address,
        String ledger,
        String back) {

    /**
     * Other figures that a reader might take for the same.
     *
     * @param shown the figure with which a page of many figures tells the reason
     * @param here whether that is this figure, or none on its page
     */
    public record ClaimView(String kind, String because, List<LinkView> others, LinkView shown, boolean here) {}

    static EntryView of(Figure figure, String id, Context context) {
        var words = context.words();
        var fact = figure instanceof Fact given ? given : null;
        var derived = figure instanceof DerivedFact computed ? computed : null;
        return new EntryView(
                id,
                context.isPageOf(figure.subject()) ? null : context.link(figure.subject()),
                context.text(figure.label()),
                figure.period().in(context.language()),
                FigureText.whole(figure, context.language()),
                words.status(figure),
                figure.status().keyword(),
                figure.qualifier() == Qualifier.EXACT ? null : words.of("qualifier", figure.qualifier()),
                fact == null || fact.vintage() == Vintage.UNKNOWN ? null : words.of("vintage", fact.vintage()),
                fact == null ? null : SourceView.of(fact.source(), context),
                fact == null ? null : fact.asPrinted(),
                derived == null ? null : Markup.html(FormulaHtml.of(derived.formula(), context)),
                derived == null ? List.of() : inputs(derived.inputs(), context),
                context.edition().index().claimsOf(figure).stream()
                        .map(claim -> claim(claim, figure, context))
                        .toList(),
                CorrectionView.of(figure, context),
                figure.note().map(context::text).orElse(null),
                context.href(Permalinks.of(figure).path()),
                context.href(context.site().entryOf(figure)),
                context.placeOfMention(figure));
    }

    private static List<LinkView> inputs(List<Figure> figures, Context context) {
        return figures.stream().map(figure -> named(figure, context)).toList();
    }

    private static ClaimView claim(Claim claim, Figure figure, Context context) {
        var others = claim.figures().stream()
                .filter(other -> !other.id().equals(figure.id()))
                .map(other -> named(other, context))
                .toList();
        boolean elsewhere = !claim.shown().subject().equals(figure.subject());
        return new ClaimView(
                context.words().of("claim", claim.kind()),
                context.text(claim.because()),
                others,
                context.entry(claim.shown(), context.text(claim.shown().label())),
                elsewhere || claim.shown().id().equals(figure.id()));
    }

    /** A link that reads: whose, what, when, how much. */
    private static LinkView named(Figure figure, Context context) {
        var language = context.language();
        String text = context.words()
                .text(
                        "figure-named",
                        context.text(figure.subject().name()),
                        context.text(figure.label()),
                        figure.period().in(language),
                        FigureText.whole(figure, language));
        return context.entry(figure, text);
    }
}
