package shilu.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Figure;
import shilu.model.Milestone;
import shilu.model.Place;
import shilu.model.Slug;
import shilu.site.FigureText;
import shilu.site.Page;

/** The home page: key figures, findings, places, events and charts. */
public record HomeView(
        String tagline,
        List<Tally> tallies,
        List<SignpostView> findings,
        List<Card> cards,
        List<SignpostView> questions,
        List<ColumnCard> columns,
        List<TileView> tiles,
        List<MilestoneView> done,
        List<MilestoneView> ahead,
        List<TemplateHTMLOutputModel> charts) {
    private static final int FINDINGS_A_COLUMN = 3;
    private static final int EVENTS = 4;
    private static final Pattern AMOUNT = Pattern.compile("(\\D*)([\\d.,～–]*)(.*)");

    /** How much the report holds of something. */
    public record Tally(String label, String number, String href) {}

    /** A key figure; {@code before} and {@code after} are the hedge and the unit. */
    public record Card(
            String label,
            LinkView subject,
            String before,
            String number,
            String after,
            String period,
            String status,
            String standing,
            String href) {}

    public record ColumnCard(LinkView link, String description, List<ArticleLink> articles, boolean more) {}

    /** A place as a square, at a column and row counted from 0. */
    public record TileView(String href, String name, String note, int column, int row) {}

    static HomeView of(Context context) {
        var report = context.site().report();
        return new HomeView(
                context.text(report.settings().tagline()),
                tallies(context),
                context.at("findings", () -> SignpostView.all(report.settings().findings(), context)),
                context.at("figures", () -> cards(context)),
                SignpostView.all(report.settings().questions(), context),
                columns(context),
                report.places().values().stream()
                        .filter(place -> place.tile().isPresent())
                        .map(place -> tile(place, context))
                        .toList(),
                events(TimelineView.done(context), context),
                events(TimelineView.ahead(context), context),
                report.settings().homeCharts().stream()
                        .map(chart -> chart(chart, context))
                        .toList());
    }

    private static List<Tally> tallies(Context context) {
        var report = context.site().report();
        return List.of(
                tally("tally.facts", report.facts().size(), Page.Kind.LEDGER, context),
                tally("tally.derived", report.derived().size(), Page.Kind.LEDGER, context),
                tally("tally.sources", report.sources().size(), Page.Kind.SOURCES, context),
                tally("tally.projects", report.projects().size(), Page.Kind.PROJECTS, context));
    }

    private static List<Card> cards(Context context) {
        return context.site().report().settings().keyFigures().stream()
                .map(figure -> card(figure, context))
                .toList();
    }

    private static Tally tally(String key, int count, Page.Kind kind, Context context) {
        String href = context.site()
                .single(kind)
                .map(page -> context.href(page.path()))
                .orElse(null);
        return new Tally(context.words().text(key), String.valueOf(count), href);
    }

    private static Card card(Figure figure, Context context) {
        Matcher amount = AMOUNT.matcher(FigureText.whole(figure, context.language()));
        if (!amount.matches()) throw new IllegalStateException(figure.id().value());
        return new Card(
                context.text(figure.label()),
                context.link(figure.subject()),
                amount.group(1),
                amount.group(2),
                amount.group(3),
                figure.period().in(context.language()),
                context.words().status(figure),
                figure.status().keyword(),
                context.mention(figure));
    }

    private static List<ColumnCard> columns(Context context) {
        var cards = new ArrayList<ColumnCard>();
        var narratives = context.columns();
        for (var column : context.site().report().settings().columns()) {
            var articles = narratives.getOrDefault(column.id(), List.of());
            var page = SiteView.columnPage(column.id(), context);
            if (page.isEmpty()) continue;
            cards.add(new ColumnCard(
                    page.get(),
                    context.text(column.description()),
                    ArticleLink.all(articles.stream().limit(FINDINGS_A_COLUMN).toList(), context),
                    articles.size() > FINDINGS_A_COLUMN));
        }
        return cards;
    }

    private static TileView tile(Place place, Context context) {
        int figures = context.edition().index().countIn(place);
        var tile = place.tile().orElseThrow();
        return new TileView(
                context.link(place).href(),
                context.text(place.shortName()),
                context.count(figures),
                tile.column(),
                tile.row());
    }

    private static List<MilestoneView> events(List<Milestone> milestones, Context context) {
        return milestones.stream()
                .limit(EVENTS)
                .map(milestone -> MilestoneView.of(milestone, context))
                .toList();
    }

    private static TemplateHTMLOutputModel chart(Slug chart, Context context) {
        return Markup.html(DrawingHtml.chart(chart, context));
    }
}
