package shilu.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shilu.model.Figure;
import shilu.model.FlowChart;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.site.FigureText;

/**
 * What a flow chart shows: the things that amounts run between, in stages, and the amounts.
 *
 * @param things by name, in the author's order
 * @param unitIsSaid whether the subtitle says the chart's unit, so that the picture needn't
 */
record Streams(Map<String, Thing> things, List<Stream> streams, int stages, boolean unitIsSaid, Quantities quantities) {
    /**
     * Something that amounts run from or to.
     *
     * @param stage how many streams lie at most between it and a beginning
     */
    record Thing(String name, String label, int stage) {}

    /** An amount between two things. */
    record Stream(Thing from, Thing to, Mark mark) {
        double size() {
            return mark.to();
        }
    }

    static Streams of(FlowChart chart, Quantities quantities) {
        var wording = quantities.wording();
        var labels = new LinkedHashMap<String, String>();
        for (var flow : chart.flows()) {
            labels.putIfAbsent(flow.start(), wording.of(flow.from()));
            labels.putIfAbsent(flow.end(), wording.of(flow.to()));
        }
        var stages = stages(chart.flows());
        // What feeds a late stage alone stands just before it, not at the far left.
        for (String name : labels.keySet())
            if (stages.get(name) == 0)
                stages.put(
                        name,
                        chart.flows().stream()
                                        .filter(flow -> flow.start().equals(name))
                                        .mapToInt(flow -> stages.get(flow.end()))
                                        .min()
                                        .orElse(1)
                                - 1);
        var things = new LinkedHashMap<String, Thing>();
        labels.forEach((name, label) -> things.put(name, new Thing(name, label, stages.get(name))));
        var streams = new ArrayList<Stream>();
        var marks = quantities.all();
        for (int i = 0; i < marks.size(); i++) {
            var flow = chart.flows().get(i);
            streams.add(new Stream(things.get(flow.start()), things.get(flow.end()), marks.get(i)));
        }
        int last = stages.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Streams(
                things,
                streams,
                last + 1,
                Quantities.saysUnit(chart, quantities.unit(), quantities.wording()),
                quantities);
    }

    /** How many streams lie at most between a thing and a beginning. */
    private static Map<String, Integer> stages(List<FlowChart.Flow> flows) {
        var stages = new LinkedHashMap<String, Integer>();
        for (var flow : flows) {
            stage(flow.start(), flows, stages);
            stage(flow.end(), flows, stages);
        }
        return stages;
    }

    private static int stage(String name, List<FlowChart.Flow> flows, Map<String, Integer> known) {
        if (known.containsKey(name)) return known.get(name);
        int stage = 0;
        for (var flow : flows)
            if (flow.end().equals(name)) stage = Math.max(stage, stage(flow.start(), flows, known) + 1);
        known.put(name, stage);
        return stage;
    }

    /** How many stages a chart runs through. */
    static int stages(FlowChart chart) {
        return 1
                + stages(chart.flows()).values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    List<Stream> leaving(Thing thing) {
        return streams.stream().filter(stream -> stream.from().equals(thing)).toList();
    }

    List<Stream> reaching(Thing thing) {
        return streams.stream().filter(stream -> stream.to().equals(thing)).toList();
    }

    /** What a thing gives or gets, whichever is more. */
    List<Stream> decisive(Thing thing) {
        var out = leaving(thing);
        var in = reaching(thing);
        return size(in) >= size(out) ? in : out;
    }

    private static double size(List<Stream> streams) {
        return streams.stream().mapToDouble(Stream::size).sum();
    }

    /** How much runs through a thing: the one figure as printed, or what several come to; and what of it is ahead. */
    List<String> amount(Thing thing) {
        var decisive = decisive(thing);
        String amount = decisive.size() == 1
                ? decisive.get(0).mark().value()
                : quantities.wording().word("flow.sum", sum(decisive, !unitIsSaid));
        String ahead = ahead(decisive);
        return ahead.isEmpty() ? List.of(amount) : List.of(amount, ahead);
    }

    /** The number of things in the fullest stage. */
    int fullest() {
        int fullest = 0;
        for (int i = 0; i < stages; i++) {
            int stage = i;
            fullest = Math.max(fullest, (int) things.values().stream()
                    .filter(thing -> thing.stage() == stage)
                    .count());
        }
        return fullest;
    }

    /** The same with the unit, and with the figures that it comes to be of. */
    String words(Thing thing) {
        var wording = quantities.wording();
        var decisive = decisive(thing);
        if (decisive.size() == 1)
            return wording.word("labelled", thing.label(), whole(decisive.get(0).mark()));
        var parts = decisive.stream().map(stream -> whole(stream.mark())).toList();
        return wording.word("flow.words", thing.label(), sum(decisive, true), String.join(" + ", parts));
    }

    private String whole(Mark mark) {
        var wording = quantities.wording();
        return wording.whole(mark.figure()) + mark.ahead().map(wording::aside).orElse("");
    }

    private String ahead(List<Stream> streams) {
        var wording = quantities.wording();
        var words = streams.stream()
                .flatMap(stream -> stream.mark().ahead().stream())
                .distinct()
                .toList();
        if (words.isEmpty()) return "";
        boolean all = streams.stream().allMatch(stream -> stream.mark().isAhead());
        String said = wording.joined("enumeration", words);
        return wording.aside(all ? said : wording.word("flow.partly", said));
    }

    /** The exact sum in the chart's unit, hedged where one of its figures is. */
    private String sum(List<Stream> streams, boolean withUnit) {
        var wording = quantities.wording();
        var unit = quantities.unit();
        var total = Rational.ZERO;
        int decimals = 0;
        for (var stream : streams) {
            var figure = stream.mark().figure();
            var number = Quantities.low(figure.value());
            total = total.plus(Quantities.convert(number, figure.unit(), unit));
            decimals = Math.max(decimals, decimals(figure, number, unit));
        }
        String text = FigureText.number(total.rounded(decimals), wording.language());
        if (withUnit) text = wording.word("measured", text, unit.symbol());
        boolean exact =
                streams.stream().allMatch(stream -> stream.mark().figure().qualifier() == Qualifier.EXACT);
        return exact ? text : wording.word("about", text);
    }

    /** How many decimals a number has in the chart's unit. */
    private static int decimals(Figure figure, BigDecimal number, Unit unit) {
        var converted = Quantities.convert(number, figure.unit(), unit);
        for (int decimals = 0; decimals < 6; decimals++)
            if (Rational.of(converted.rounded(decimals)).equals(converted)) return decimals;
        return 6;
    }
}
