package shilu.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shilu.model.*;
import shilu.problem.Language;
import shilu.problem.LineIndex;
import shilu.problem.Position;
import shilu.site.Drawing;
import shilu.site.Drawings;
import shilu.site.Page;
import shilu.site.Permalink;
import shilu.site.Permalinks;
import shilu.site.Site;

/** A small report about an invented city, with every kind of content in it. */
final class Fixture {
    static final Position AT = Position.of("content/test.yaml");

    private final String spice;
    private Optional<String> siteIdCode = Optional.empty();
    private Optional<Integer> archiveAfter = Optional.empty();
    private final List<Project> projects = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    final Place city;
    final Place county;
    final Organisation company;
    final Project project;
    final Source source;
    final Source guessed;
    final Fact output;
    final Fact before;
    final Fact aim;
    final Fact works;
    final DerivedFact rise;
    private Narrative narrative;

    /** @param spice added to every text that an author may write */
    Fixture(String spice, List<Block> more, boolean hasHtml) {
        this.spice = spice;
        city = place("lincheng", Place.Kind.CITY, "临城市", null, new Place.Tile(1, 1));
        county = place("dongxian", Place.Kind.COUNTY, "东县", city, new Place.Tile(2, 0));
        company = new Organisation(
                slug("hongda"), Organisation.Kind.COMPANY, text("宏大公司"), text("宏大"), Optional.of(county));
        source = new Source(
                slug("article-one"),
                Source.Kind.NEWSPAPER,
                text("钢城新事"),
                List.of("张三" + spice),
                new Source.Paper(printed("临城日报" + spice), printed("2025-10-24"), printed("03")),
                Optional.empty(),
                AT);
        guessed = new Source(
                slug("article-two"),
                Source.Kind.NEWSPAPER,
                text("又一篇"),
                List.of(),
                new Source.Paper(
                        Source.Printed.UNKNOWN,
                        new Source.Printed(Optional.of(Text.of("2023-08")), Optional.of(text("文中有上半年数"))),
                        Source.Printed.UNKNOWN),
                Optional.empty(),
                AT);
        project = new Project(
                slug("new-ovens"),
                text("新焦炉项目"),
                Optional.of(county),
                Optional.of(company),
                List.of(
                        new Project.Step(period("2025-04"), Project.Stage.BUILDING, source, Optional.of(text("主体立起"))),
                        new Project.Step(period("2023"), Project.Stage.SIGNED, guessed, Optional.empty())),
                Optional.of(text("两篇文章说法不同")));
        output = fact("output-2024", city, "钢产量", "2024", "1500", "万吨", Qualifier.OVER, Status.REPORTED, source);
        before = fact("output-2023", city, "钢产量", "2023", "1400.50", "万吨", Qualifier.EXACT, Status.REPORTED, guessed);
        aim = fact("output-2030", city, "钢产量", "2030", "2000", "万吨", Qualifier.EXACT, Status.TARGET, source);
        works = fact("hongda-2024", company, "钢产量", "2024", "300", "万吨", Qualifier.ABOUT, Status.REPORTED, source);
        projects.add(project);
        facts.addAll(List.of(output, before, aim, works));
        rise = new DerivedFact(
                slug("output-rise"),
                city,
                text("钢产量增加"),
                period("2024"),
                new Formula.Operation(
                        '-',
                        new Formula.Reference(slug("output-2024"), 0),
                        new Formula.Reference(slug("output-2023"), 0),
                        0),
                Rational.of(new BigDecimal("99.5")),
                new Value.Exact(new BigDecimal("99.5")),
                unit("万吨"),
                Status.COMPUTED,
                List.of(output, before),
                Optional.of(text("两年之差")),
                AT);
        narrative = new Narrative(
                "topics/steel",
                Language.ZH,
                Optional.empty(),
                rich("钢的来路"),
                rich("一年产钢", output),
                Optional.of(period("2025-10")),
                Optional.of("topics"),
                List.of("钢铁" + spice),
                1,
                List.of(),
                NarrativeBody.of(prose(more, hasHtml)),
                AT);
    }

    static Fixture plain() {
        return new Fixture("", List.of(), false);
    }

    /** The same with an article of another date. */
    Fixture dated(String date) {
        narrative = new Narrative(
                narrative.path(),
                narrative.language(),
                narrative.subject(),
                narrative.title(),
                narrative.summary(),
                Optional.of(period(date)),
                narrative.column(),
                narrative.tags(),
                narrative.order(),
                narrative.covers(),
                narrative.body(),
                narrative.at());
        return this;
    }

    /** The same with projects elsewhere, of which one has figures of several kinds. */
    Fixture withProjects() {
        projects.add(project("nowhere", "无处项目", null));
        projects.add(project("second", "乙项目", county));
        var first = project("first", "甲项目", city);
        projects.add(first);
        facts.add(fact("first-hour", first, indicator("钟点", Indicator.Kind.OTHER, "时")));
        facts.add(fact("second-hour", projects.get(projects.size() - 2), indicator("钟点", Indicator.Kind.OTHER, "时")));
        facts.add(fact("first-count", first, indicator("人数", Indicator.Kind.COUNT, "人")));
        facts.add(fact("first-output", first, indicator("产量", Indicator.Kind.OUTPUT, "万吨")));
        facts.add(fact("first-capacity", first, indicator("产能", Indicator.Kind.CAPACITY, "万吨")));
        facts.add(fact("first-investment", first, indicator("投资", Indicator.Kind.INVESTMENT, "亿元")));
        return this;
    }

    /** With so many figures of the city that its page sorts them; no article tells them. */
    Fixture withManyFigures() {
        for (int i = 10; i < 40; i++) facts.add(fact("other-" + i, city, indicator("人数", Indicator.Kind.COUNT, "人")));
        return this;
    }

    private Project project(String id, String name, Place within) {
        return new Project(
                slug(id), text(name), Optional.ofNullable(within), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with a column that archives its articles after so many months; the site stands at October 24, 2025. */
    Fixture archivingAfter(int months) {
        archiveAfter = Optional.of(months);
        return this;
    }

    /** The same with a code for the site. */
    Fixture coded(String code) {
        siteIdCode = Optional.of(code);
        return this;
    }

    private Prose prose(List<Block> more, boolean hasHtml) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "main", List.of(words("第一节")), 0));
        blocks.add(new Block.Paragraph(List.of(
                words("去年"),
                reference("output-2024"),
                words("，以后是"),
                reference("output-2030"),
                words("。见"),
                new Inline.Link("../places/dongxian.html", List.of(words("东县")), 0),
                words("、"),
                new Inline.Link("steel.md#main", List.of(words("本文"), reference("output-rise")), 0),
                new Inline.FootnoteMark(1, 0),
                new Inline.FootnoteMark(1, 0))));
        blocks.add(new Block.ChartPlace(slug("by-year"), 0));
        blocks.add(new Block.ChartPlace(slug("by-year"), 0));
        blocks.add(new Block.DiagramPlace(slug("chain"), 0));
        blocks.add(new Block.Table(
                List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT),
                List.of(List.of(cell("项目"), cell("数"))),
                List.of(List.of(cell("钢"), new Block.Cell(List.of(reference("output-rise"))))),
                0));
        blocks.add(new Block.Listing(
                false, 1, List.of(new Block.Item(List.of(new Block.Paragraph(List.of(words("一条")))), true))));
        blocks.add(new Block.Quote(List.of(new Block.Paragraph(List.of(
                new Inline.Strong(List.of(words("原话"))),
                new Inline.Code("x" + spice, 0),
                new Inline.Image("../media/oven.png", "焦炉" + spice, 0))))));
        blocks.addAll(more);
        var note = List.<Block>of(new Block.Paragraph(List.of(words("注文"), reference("output-2023"))));
        return new Prose(blocks, List.of(note), hasHtml, LineIndex.of("content/pages/topics/steel.md", 5, "a\nb\n"));
    }

    Report report() {
        var column = new SiteSettings.Column(
                "topics",
                text("专题"),
                text("一件事一件事说清"),
                archiveAfter,
                Optional.empty(),
                Position.of("content/site.yaml"));
        var settings = new SiteSettings(
                text("临城实录"),
                text("一笔一笔说清楚"),
                Optional.empty(),
                city,
                List.of(column),
                List.of(output, aim, rise),
                List.of(slug("by-year")),
                List.of(),
                List.of(),
                List.of(new SiteSettings.FooterLine(text("主办"), text("临城市"), Optional.of("https://example.org/"))),
                Optional.of(text("CC BY 4.0")),
                Optional.of("mistakes@example.org"),
                Optional.empty(),
                siteIdCode,
                List.of(Language.ZH),
                shilu.model.LinkRules.NONE,
                true,
                AT);
        return new Report(
                settings,
                sorted(List.of(city, county), Place::id),
                sorted(List.of(company), Organisation::id),
                sorted(projects, Project::id),
                sorted(List.of(source, guessed), Source::id),
                sorted(List.of(output.indicator()), Indicator::id),
                sorted(facts, Fact::id),
                sorted(List.of(rise), DerivedFact::id),
                List.of(new Claim(
                        slug("two-outputs"), Claim.Kind.DIFFERS, List.of(output, before), output, text("年份不同"))),
                Map.of(),
                sorted(List.of(chart()), Chart::id),
                sorted(List.of(diagram()), Diagram::id),
                List.of(narrative),
                List.of(
                        new Milestone(
                                slug("lit"),
                                period("2024-05-01"),
                                rich("点火", output),
                                true,
                                source,
                                List.of(output),
                                Optional.of(text("当天下雨"))),
                        new Milestone(
                                slug("aimed"),
                                period("2030"),
                                rich("达到", aim),
                                false,
                                source,
                                List.of(aim),
                                Optional.empty())),
                List.of(
                        new Term(slug("coke"), text("焦炭"), Optional.of(rich("炼钢的燃料", output)), Optional.of(source)),
                        new Term(slug("one-zone"), text("一区两园"), Optional.empty(), Optional.empty())),
                List.of(
                        release("2025-09", "第一版", change("上线", null, null)),
                        release(
                                "2025-10-24",
                                "改一个数",
                                change("钢产量抄错了一位", Release.Kind.CORRECTION, before),
                                change("添上目标", Release.Kind.ADDITION, aim))),
                List.of(),
                Map.of("oven.png", new MediaFile(new byte[] {1}, Optional.of(new MediaFile.Size(1600, 900)))));
    }

    Site site() {
        var report = report();
        var pages = new ArrayList<Page>();
        pages.add(new Page.Home(new Permalink("index.html"), Language.ZH));
        pages.add(new Page.Article(new Permalink("topics/steel.html"), narrative));
        pages.add(new Page.ColumnList(
                new Permalink("topics/index.html"), report.settings().columns().get(0), Language.ZH));
        for (Subject subject : report.subjects())
            pages.add(new Page.SubjectPage(Permalinks.of(subject), subject, Language.ZH, Optional.empty()));
        for (Source each : report.sources().values())
            pages.add(new Page.SourcePage(Permalinks.of(each), each, Language.ZH));
        report.figures().forEach(figure -> pages.add(new Page.FigureAddress(Permalinks.of(figure), figure)));
        for (Page.Kind kind : Page.Kind.values()) pages.add(new Page.Single(Permalinks.of(kind), kind, Language.ZH));
        pages.sort((one, other) -> one.permalink().compareTo(other.permalink()));
        var figures = report.figures()
                .collect(Collectors.groupingBy(figure -> figure.subject().id(), TreeMap::new, Collectors.toList()));
        return new Site(
                report,
                pages,
                Map.of("zh:topics/steel", new Permalink("topics/steel.html")),
                new LinkedHashMap<>(figures),
                period("2025-10-24"));
    }

    Drawings drawings() {
        var drawings = new TreeMap<Slug, Drawing>();
        for (String id : List.of("by-year", "chain")) drawings.put(slug(id), drawing(id));
        return new Drawings(Map.of(Language.ZH, drawings));
    }

    private static Drawing drawing(String id) {
        String open =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"两根柱\" viewBox=\"0 0 720 200\">";
        String svg = open + "<rect x=\"40\" y=\"80\" width=\"200\" height=\"120\"/><rect x=\"400\" y=\"20\""
                + " width=\"200\" height=\"180\"/></svg>";
        return new Drawing(
                slug(id),
                Language.ZH,
                new Drawing.Caption("题目", "副题", List.of("来源：甲报")),
                new Drawing.Heights(200, 200),
                svg,
                svg.replace("720", "700"),
                svg,
                Optional.empty(),
                "两根柱，后一根高");
    }

    private Chart chart() {
        var caption = new Chart.Caption(
                slug("by-year"),
                rich("产量升到", output),
                rich("全市，万吨"),
                Optional.of(rich("两年口径不同")),
                Optional.empty(),
                Optional.empty(),
                AT);
        return new Chart.ColumnChart(
                caption,
                new Chart.Line(
                        text("产量"),
                        List.of(
                                new Observation(text("2023"), before),
                                new Observation(text("2024"), output),
                                new Observation(text("增加"), rise))));
    }

    private Diagram diagram() {
        return new Diagram.Network(
                new Diagram.Caption(slug("chain"), rich("从煤到钢"), rich("生产过程"), Optional.of(rich("示意")), AT),
                Diagram.Kind.CHAIN,
                List.of(
                        new Diagram.Box(slug("coal"), rich("煤"), Optional.empty()),
                        new Diagram.Box(slug("steel"), rich("钢"), Optional.of(rich("", output)))),
                List.of(new Diagram.Arrow(slug("coal"), slug("steel"), Optional.of(rich("炼")))));
    }

    private Fact fact(
            String id,
            Subject subject,
            String label,
            String period,
            String number,
            String unit,
            Qualifier qualifier,
            Status status,
            Source from) {
        var indicator = indicator(label, Indicator.Kind.OUTPUT, unit);
        return fact(id, subject, indicator, period, number, qualifier, status, from);
    }

    private Fact fact(String id, Subject subject, Indicator indicator) {
        return fact(id, subject, indicator, "2024", "7", Qualifier.EXACT, Status.PLANNED, source);
    }

    private Indicator indicator(String label, Indicator.Kind kind, String unit) {
        return new Indicator(
                slug("steel"),
                text(label),
                unit(unit),
                kind,
                Indicator.Price.NONE,
                Optional.empty(),
                Indicator.Better.NEITHER,
                Optional.empty());
    }

    private Fact fact(
            String id,
            Subject subject,
            Indicator indicator,
            String period,
            String number,
            Qualifier qualifier,
            Status status,
            Source from) {
        return new Fact(
                slug(id),
                subject,
                indicator,
                period(period),
                new Value.Exact(new BigDecimal(number)),
                indicator.unit(),
                qualifier,
                status,
                Vintage.PRELIMINARY,
                subject.scope(),
                from,
                number + indicator.unit().symbol() + spice,
                List.of(),
                Optional.of(text("原文如此")),
                AT);
    }

    private Place place(String id, Place.Kind kind, String name, Place within, Place.Tile tile) {
        return new Place(
                slug(id),
                kind,
                text(name),
                text(name),
                Optional.ofNullable(within),
                Optional.empty(),
                Optional.of(tile),
                AT);
    }

    Inline.Text words(String chinese) {
        return new Inline.Text(chinese + spice, 0);
    }

    static Inline.FigureReference reference(String id) {
        return new Inline.FigureReference(slug(id), Inline.Part.WHOLE, 0);
    }

    private Block.Cell cell(String chinese) {
        return new Block.Cell(List.of(words(chinese)));
    }

    private RichText rich(String chinese, Figure... figures) {
        var line = new ArrayList<Inline>(List.of(words(chinese)));
        for (Figure figure : figures) line.add(reference(figure.id().value()));
        return new RichText(Map.of(Language.ZH, line));
    }

    private Text text(String chinese) {
        return Text.of(chinese + spice);
    }

    private Release release(String date, String title, Release.Change... changes) {
        return new Release(period(date), text(title), List.of(changes));
    }

    private Release.Change change(String words, Release.Kind kind, Figure figure) {
        var replacement = kind == Release.Kind.CORRECTION
                ? new Release.Replacement(text("1400.05万吨"), text("1400.50万吨"), text("录入有误"))
                : null;
        return new Release.Change(
                rich(words), Optional.ofNullable(kind), Optional.ofNullable(figure), Optional.ofNullable(replacement));
    }

    private static Source.Printed printed(String value) {
        return new Source.Printed(Optional.of(Text.of(value)), Optional.empty());
    }

    private static Unit unit(String symbol) {
        return Units.standard().get(symbol);
    }

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    static Slug slug(String id) {
        return new Slug(id);
    }

    private static <T> Map<Slug, T> sorted(List<T> all, java.util.function.Function<T, Slug> id) {
        var sorted = new TreeMap<Slug, T>();
        all.forEach(each -> sorted.put(id.apply(each), each));
        return sorted;
    }
}
