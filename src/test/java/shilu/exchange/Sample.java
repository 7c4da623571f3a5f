package shilu.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import shilu.model.Chart;
import shilu.model.Claim;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Formula;
import shilu.model.Indicator;
import shilu.model.Observation;
import shilu.model.Period;
import shilu.model.Place;
import shilu.model.Project;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Scope;
import shilu.model.Series;
import shilu.model.SiteSettings;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Text;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;
import shilu.model.Vintage;
import shilu.problem.Language;
import shilu.problem.Position;
import shilu.site.Site;

/** A small site about an invented city, with every kind of value in its ledger. */
final class Sample {
    private static final Position AT = Position.of("content/test.yaml");

    private final Place city = new Place(
            slug("lincheng"),
            Place.Kind.CITY,
            new Text(Map.of(Language.ZH, "临城市", Language.EN, "Lincheng")),
            Text.of("临城"),
            Optional.empty(),
            Optional.of("149900"),
            Optional.of(new Place.Tile(1, 2)),
            AT);
    private final Source source = new Source(
            slug("article"),
            Source.Kind.NEWSPAPER,
            Text.of("钢城新事, \"再\"出发"),
            List.of("张三", "李四"),
            new Source.Paper(
                    new Source.Printed(Optional.of(Text.of("临城日报")), Optional.empty()),
                    new Source.Printed(Optional.of(Text.of("2025-10")), Optional.of(Text.of("文中有前九月数"))),
                    Source.Printed.UNKNOWN),
            Optional.of("article.txt"),
            AT);
    private final Indicator output = indicator("output", "产量", "万吨");
    private final List<Fact> facts = new ArrayList<>();
    private Optional<Text> licence = Optional.of(Text.of("注明出处即可使用"));

    static Sample standard() {
        return new Sample()
                .fact("output-2023", "2023", exact("1200"), "万吨")
                .fact("output-2024", "2024", exact("2458.80"), "万吨")
                .fact("change-2024", "2024", exact("-3.5"), "万吨")
                .fact("range-2025", "2025", new Value.Between(new BigDecimal("20"), new BigDecimal("40.5")), "万吨")
                .fact("day", "2025-09", new Value.Moment(period("2025-09-08")), Unit.DATE);
    }

    Sample withoutLicence() {
        licence = Optional.empty();
        return this;
    }

    Sample fact(String id, String period, Value value, String unit) {
        return fact(id, period, value, unit, Vintage.UNKNOWN, "原文");
    }

    Sample fact(String id, String period, Value value, String unit, Vintage vintage, String asPrinted) {
        facts.add(new Fact(
                slug(id),
                city,
                output,
                period(period),
                value,
                Units.standard().get(unit),
                Qualifier.ABOUT,
                Status.REPORTED,
                vintage,
                Scope.CITY,
                source,
                asPrinted,
                List.of("产量"),
                Optional.of(Text.of("一行\n又一行")),
                AT));
        return this;
    }

    static Value exact(String number) {
        return new Value.Exact(new BigDecimal(number));
    }

    Site site() {
        var byId = sorted(facts, Fact::id);
        var derived = new ArrayList<DerivedFact>();
        if (byId.containsKey(slug("output-2023")) && byId.containsKey(slug("output-2024")))
            derived.add(rise(byId.get(slug("output-2023")), byId.get(slug("output-2024"))));
        var observations = facts.stream()
                .map(fact -> new Observation(Text.of("=" + fact.period().text()), fact))
                .collect(Collectors.toCollection(ArrayList::new));
        derived.forEach(each -> observations.add(new Observation(Text.of("增加"), each)));
        return new Site(report(byId, derived, observations), List.of(), Map.of(), Map.of(), period("2025-10"));
    }

    private Report report(Map<Slug, Fact> byId, List<DerivedFact> derived, List<Observation> observations) {
        var settings = new SiteSettings(
                Text.of("临城实录"),
                Text.of("一笔一笔说清楚"),
                Optional.empty(),
                city,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                licence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(Language.ZH),
                shilu.model.LinkRules.NONE,
                true,
                AT);
        var line = new Chart.Line(Text.of("产量"), observations);
        var caption = new Chart.Caption(
                slug("by-year"),
                RichText.of("产量翻番"),
                RichText.of("全市，万吨"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AT);
        var series = new Series(slug("yearly"), RichText.of("历年产量"), Optional.empty(), observations, AT);
        var step = new Project.Step(period("2024"), Project.Stage.STARTED, source, Optional.of(Text.of("奠基")));
        var begun = project("ovens", List.of(step));
        var idle = project("canal", List.of());
        var claims = facts.size() < 2
                ? List.<Claim>of()
                : List.of(new Claim(
                        slug("two"),
                        Claim.Kind.LOOK_ALIKE,
                        List.of(facts.get(0), facts.get(1)),
                        facts.get(1),
                        Text.of("年份不同")));
        return new Report(
                settings,
                sorted(List.of(city), Place::id),
                Map.of(),
                sorted(List.of(begun, idle), Project::id),
                sorted(List.of(source), Source::id),
                sorted(List.of(output), Indicator::id),
                byId,
                sorted(derived, DerivedFact::id),
                claims,
                sorted(List.of(series), Series::id),
                sorted(List.of(new Chart.ColumnChart(caption, line)), Chart::id),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private DerivedFact rise(Fact before, Fact after) {
        var difference = new Formula.Operation('-', reference(after), reference(before), 0);
        var rate = new Formula.Operation('/', difference, reference(before), 0);
        return new DerivedFact(
                slug("rise-2024"),
                city,
                Text.of("增幅"),
                period("2024"),
                new Formula.Operation('*', new Formula.Constant(Rational.of(new BigDecimal("0.5"))), rate, 0),
                Rational.ONE,
                new Value.Exact(new BigDecimal("52.4")),
                Units.standard().get("%"),
                Status.COMPUTED,
                List.of(after, before),
                Optional.empty(),
                AT);
    }

    private static Formula reference(Fact fact) {
        return new Formula.Reference(fact.id(), 0);
    }

    private Project project(String id, List<Project.Step> steps) {
        return new Project(slug(id), Text.of("@项目"), Optional.of(city), Optional.empty(), steps, Optional.empty());
    }

    private static Indicator indicator(String id, String name, String unit) {
        return new Indicator(
                slug(id),
                Text.of(name),
                Units.standard().get(unit),
                Indicator.Kind.OUTPUT,
                Indicator.Price.NONE,
                Optional.empty(),
                Indicator.Better.HIGHER,
                Optional.of(Text.of("全年")));
    }

    static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    static Slug slug(String id) {
        return new Slug(id);
    }

    private static <T> Map<Slug, T> sorted(List<T> all, Function<T, Slug> id) {
        var sorted = new TreeMap<Slug, T>();
        all.forEach(each -> sorted.put(id.apply(each), each));
        return sorted;
    }
}
