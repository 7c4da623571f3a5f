package shilu.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import shilu.model.Chart;
import shilu.model.Diagram;
import shilu.model.Fact;
import shilu.model.Indicator;
import shilu.model.Observation;
import shilu.model.Period;
import shilu.model.Place;
import shilu.model.Qualifier;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Scope;
import shilu.model.SiteSettings;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Status;
import shilu.model.Text;
import shilu.model.Units;
import shilu.model.Value;
import shilu.model.Vintage;
import shilu.problem.Language;
import shilu.problem.Position;

/** Invented figures, charts and diagrams for the tests of this package. */
final class Specimen {
    static final Position AT = Position.of("content/charts/specimen.yaml");
    static final Place TOWN = new Place(
            new Slug("town"),
            Place.Kind.CITY,
            Text.of("示例市"),
            Text.of("示例"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            AT);

    private final Map<Slug, Place> places = new TreeMap<>(Map.of(TOWN.id(), TOWN));
    private final Map<Slug, Chart> charts = new TreeMap<>();
    private final Map<Slug, Diagram> diagrams = new TreeMap<>();

    static Source source(String id, String title) {
        return new Source(
                new Slug(id),
                Source.Kind.NEWSPAPER,
                Text.of(title),
                List.of(),
                new Source.Paper(Source.Printed.UNKNOWN, Source.Printed.UNKNOWN, Source.Printed.UNKNOWN),
                Optional.empty(),
                AT);
    }

    static final Source SOURCE = source("paper", "示意数据，仅供版式试验");

    /** A figure that the tests describe by what differs. */
    record Given(
            String id, String period, Value value, String unit, Qualifier qualifier, Status status, Source source) {
        static Given of(String id, String number, String unit) {
            return new Given(
                    id,
                    "2024",
                    new Value.Exact(new BigDecimal(number)),
                    unit,
                    Qualifier.EXACT,
                    Status.REPORTED,
                    SOURCE);
        }

        Given in(String when) {
            return new Given(id, when, value, unit, qualifier, status, source);
        }

        Given hedged(Qualifier hedge) {
            return new Given(id, period, value, unit, hedge, status, source);
        }

        Given as(Status said) {
            return new Given(id, period, value, unit, qualifier, said, source);
        }

        Given from(Source other) {
            return new Given(id, period, value, unit, qualifier, status, other);
        }

        Given between(String from, String to) {
            var range = new Value.Between(new BigDecimal(from), new BigDecimal(to));
            return new Given(id, period, range, unit, qualifier, status, source);
        }

        Given on(String day) {
            var moment = new Value.Moment(Period.parse(day).orElseThrow());
            return new Given(id, period, moment, unit, qualifier, status, source);
        }

        Observation labelled(String label) {
            var measured = Units.standard().get(unit);
            var indicator = new Indicator(
                    new Slug("output"),
                    Text.of("产量"),
                    measured,
                    Indicator.Kind.OUTPUT,
                    Indicator.Price.NONE,
                    Optional.empty(),
                    Indicator.Better.NEITHER,
                    Optional.empty());
            return new Observation(
                    Text.of(label),
                    new Fact(
                            new Slug(id),
                            TOWN,
                            indicator,
                            Period.parse(period).orElseThrow(),
                            value,
                            measured,
                            qualifier,
                            status,
                            Vintage.UNKNOWN,
                            Scope.CITY,
                            source,
                            "",
                            List.of(),
                            Optional.empty(),
                            AT));
        }
    }

    static Chart.Caption caption(String id, String title, String subtitle) {
        return new Chart.Caption(
                new Slug(id),
                RichText.of(title),
                RichText.of(subtitle),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                AT);
    }

    static Chart.Caption highlighting(Chart.Caption caption, String figure) {
        return new Chart.Caption(
                caption.id(),
                caption.title(),
                caption.subtitle(),
                Optional.of(RichText.of("2024年为初步核算数；按当年价格计算，不能直接反映实际增速。")),
                caption.alternative(),
                Optional.of(new Slug(figure)),
                caption.at());
    }

    static Chart.Line line(String label, Observation... observations) {
        return new Chart.Line(Text.of(label), List.of(observations));
    }

    static Chart.Line line(String label, List<Observation> observations) {
        return new Chart.Line(Text.of(label), observations);
    }

    /** One figure a year from {@code first} on. */
    static Chart.Line yearly(String label, String id, int first, String unit, String... numbers) {
        var observations = new ArrayList<Observation>();
        for (int i = 0; i < numbers.length; i++) {
            String year = String.valueOf(first + i);
            observations.add(
                    Given.of(id + "-" + year, numbers[i], unit).in(year).labelled(year + "年"));
        }
        return line(label, observations);
    }

    /** One figure for each name: name, number, name, number. */
    static Chart.Line named(String label, String id, String unit, String... namesAndNumbers) {
        return line(
                label,
                IntStream.range(0, namesAndNumbers.length / 2)
                        .mapToObj(i -> Given.of(id + "-" + i, namesAndNumbers[2 * i + 1], unit)
                                .labelled(namesAndNumbers[2 * i]))
                        .toList());
    }

    Specimen with(Chart chart) {
        charts.put(chart.id(), chart);
        return this;
    }

    Specimen with(Place place) {
        places.put(place.id(), place);
        return this;
    }

    Specimen with(Diagram diagram) {
        diagrams.put(diagram.id(), diagram);
        return this;
    }

    Report report() {
        var settings = new SiteSettings(
                        Text.of("示例"),
                        Text.of("示例"),
                        Optional.empty(),
                        TOWN,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Language.ZH),
                        shilu.model.LinkRules.NONE,
                        true,
                        AT)
                .published(Optional.empty(), Period.parse("2026-05"));
        return new Report(
                settings,
                places,
                Map.of(),
                Map.of(),
                Map.of(SOURCE.id(), SOURCE),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                charts,
                diagrams,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
