package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the things of a flow chart stand, each stage below one another, and how streams reach them.
 *
 * <p>A stream over several stages keeps a place in each, so that it passes between things instead of behind them.
 */
final class StreamLayout {
    private static final int SWEEPS = 24;
    private static final double GAP = 10;
    private static final double THINNEST = 1.5;

    /** A thing, or the place where a stream passes a stage. */
    static final class Stop {
        final int stage;
        final Streams.Thing thing;
        final double size;
        final double room;
        final List<Band> in = new ArrayList<>();
        final List<Band> out = new ArrayList<>();
        double middle;

        Stop(int stage, Streams.Thing thing, double size, double room) {
            this.stage = stage;
            this.thing = thing;
            this.size = size;
            this.room = room;
        }

        double top() {
            return middle - size / 2;
        }
    }

    /** A stretch of a stream between neighbouring stages. */
    static final class Band {
        final Streams.Stream stream;
        final Stop from;
        final Stop to;
        final double thick;
        double start;
        double end;

        Band(Streams.Stream stream, Stop from, Stop to, double thick) {
            this.stream = stream;
            this.from = from;
            this.to = to;
            this.thick = thick;
        }
    }

    private final List<List<Stop>> stages = new ArrayList<>();
    private final Map<Streams.Stream, List<Band>> ways = new LinkedHashMap<>();
    private final double height;

    /** How much room the words of a thing need. */
    interface WordsHeight {
        double of(Streams.Thing thing);
    }

    /** @param tall how high the picture is unless its words need more */
    StreamLayout(Streams streams, double tall, WordsHeight words) {
        double scale = scale(streams, tall);
        for (int i = 0; i < streams.stages(); i++) stages.add(new ArrayList<>());
        var stops = new HashMap<Streams.Thing, Stop>();
        for (var thing : streams.things().values()) {
            double size = Math.max(thickness(streams.reaching(thing), scale), thickness(streams.leaving(thing), scale));
            var stop = new Stop(thing.stage(), thing, size, Math.max(size, words.of(thing)) + GAP);
            stops.put(thing, stop);
            stages.get(thing.stage()).add(stop);
        }
        for (var stream : streams.streams()) way(stream, stops, thickness(stream, scale));
        height = Math.max(
                tall,
                stages.stream()
                        .mapToDouble(stage ->
                                stage.stream().mapToDouble(stop -> stop.room).sum())
                        .max()
                        .orElse(0));
        place();
        attach();
    }

    /** The largest scale at which every stage fits. */
    private static double scale(Streams streams, double tall) {
        double scale = Double.MAX_VALUE;
        for (int i = 0; i < streams.stages(); i++) {
            int stage = i;
            var things = streams.things().values().stream()
                    .filter(thing -> thing.stage() == stage)
                    .toList();
            double sum = things.stream()
                    .mapToDouble(thing -> streams.decisive(thing).stream()
                            .mapToDouble(Streams.Stream::size)
                            .sum())
                    .sum();
            double passing = streams.streams().stream()
                    .filter(stream ->
                            stream.from().stage() < stage && stage < stream.to().stage())
                    .mapToDouble(Streams.Stream::size)
                    .sum();
            // Many things leave little between their gaps, but never less than a third.
            double room = Math.max(tall / 3, tall - GAP * things.size());
            scale = Math.min(scale, room / (sum + passing));
        }
        return scale;
    }

    private static double thickness(Streams.Stream stream, double scale) {
        return Math.max(THINNEST, stream.size() * scale);
    }

    private static double thickness(List<Streams.Stream> streams, double scale) {
        return streams.stream().mapToDouble(stream -> thickness(stream, scale)).sum();
    }

    private void way(Streams.Stream stream, Map<Streams.Thing, Stop> stops, double thick) {
        var way = new ArrayList<Band>();
        var last = stops.get(stream.from());
        for (int stage = stream.from().stage() + 1; stage <= stream.to().stage(); stage++) {
            boolean arrives = stage == stream.to().stage();
            var next = arrives ? stops.get(stream.to()) : new Stop(stage, null, thick, thick + GAP);
            if (!arrives) stages.get(stage).add(next);
            var band = new Band(stream, last, next, thick);
            last.out.add(band);
            next.in.add(band);
            way.add(band);
            last = next;
        }
        ways.put(stream, way);
    }

    /** Puts each stop near the middle of those that it is joined to, as far as its neighbours leave room. */
    private void place() {
        for (var stage : stages) spread(stage, wanted(stage));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean forward = sweep % 2 == 0;
            for (int i = 0; i < stages.size(); i++) {
                var stage = stages.get(forward ? i : stages.size() - 1 - i);
                double[] wanted = new double[stage.size()];
                for (int j = 0; j < wanted.length; j++) wanted[j] = pulled(stage.get(j), forward);
                spread(stage, wanted);
            }
        }
    }

    /** At first, the author's order, around the middle. */
    private double[] wanted(List<Stop> stage) {
        double all = stage.stream().mapToDouble(stop -> stop.room).sum();
        double edge = (height - all) / 2;
        double[] wanted = new double[stage.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = edge + stage.get(i).room / 2;
            edge += stage.get(i).room;
        }
        return wanted;
    }

    private static double pulled(Stop stop, boolean forward) {
        double sum = 0;
        double weight = 0;
        for (Band band : forward ? stop.in : stop.out) {
            sum += band.thick * (forward ? band.from : band.to).middle;
            weight += band.thick;
        }
        // Rounded, so that what wants to stand at one height keeps the author's order.
        return weight == 0 ? stop.middle : Math.round(sum / weight * 10) / 10.0;
    }

    private void spread(List<Stop> stage, double[] wanted) {
        double[] rooms = stage.stream().mapToDouble(stop -> stop.room).toArray();
        double[] middles = Dodge.spread(wanted, rooms, 0, height);
        for (int i = 0; i < middles.length; i++) stage.get(i).middle = middles[i];
    }

    /** Streams leave in the order in which they arrive elsewhere, so that they don't cross at once. */
    private void attach() {
        for (var stage : stages)
            for (Stop stop : stage) {
                stop.out.sort(Comparator.comparingDouble(band -> band.to.middle));
                stop.in.sort(Comparator.comparingDouble(band -> band.from.middle));
                double start = stop.top();
                for (Band band : stop.out) {
                    band.start = start;
                    start += band.thick;
                }
                double end = stop.top();
                for (Band band : stop.in) {
                    band.end = end;
                    end += band.thick;
                }
            }
    }

    double height() {
        return height;
    }

    /** How broad the largest stream is. */
    double thickest() {
        return ways.values().stream().mapToDouble(way -> way.get(0).thick).max().orElse(0);
    }

    List<List<Stop>> stages() {
        return stages;
    }

    Map<Streams.Stream, List<Band>> ways() {
        return ways;
    }
}
