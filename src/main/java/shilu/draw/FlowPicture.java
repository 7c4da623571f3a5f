package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Amounts that run from left to right, as broad as they are; each thing is named with what runs through it. */
final class FlowPicture implements Picture {
    /** More stages leave a phone no room for names between them. */
    static final int STAGES = 4;

    private static final double TALL = 340;
    private static final double LOW = 120;
    private static final double MORE = 60;
    private static final double LINE = 2;
    private static final double CASED = 4;
    private static final double BROAD = 12;
    private static final double NODE = 12;
    private static final double NODE_NARROW = 9;
    private static final double GAP = 8;
    private static final double SIDE_PART = .22;
    private static final BasicStroke CASING = new BasicStroke(1);

    private final Streams streams;
    private final Quantities quantities;
    private final double width;
    private final double node;
    private final Map<Streams.Thing, Words> words = new HashMap<>();
    private final double left;
    private final double step;
    private final StreamLayout layout;
    private final List<String> key;
    private final Map<Streams.Thing, Integer> origins = new HashMap<>();

    /** Name and amount of a thing, wrapped. */
    private record Words(List<String> name, List<String> amount, boolean oneRow) {
        double height() {
            int rows = oneRow ? 1 : name.size() + amount.size();
            return rows * Theme.LABEL.lineHeight();
        }

        double width() {
            double first = Wrapping.widest(name, Theme.STRONG);
            double second = Wrapping.widest(amount, Theme.LABEL);
            return oneRow ? first + GAP - 2 + second : Math.max(first, second);
        }
    }

    FlowPicture(Streams streams, Quantities quantities, double width, boolean narrow) {
        this.streams = streams;
        this.quantities = quantities;
        this.width = width;
        node = narrow ? NODE_NARROW : NODE;
        double side = SIDE_PART * width;
        for (var thing : streams.things().values())
            if (isFirst(thing) || isLast(thing)) words.put(thing, words(thing, side));
        left = widest(0) + GAP;
        double right = widest(streams.stages() - 1) + GAP;
        step = (width - left - right - node) / Math.max(1, streams.stages() - 1);
        for (var thing : streams.things().values())
            words.computeIfAbsent(thing, between -> words(between, step - node - 2 * GAP));
        layout = new StreamLayout(
                streams,
                Math.min(TALL, LOW + MORE * streams.fullest()),
                thing -> words.get(thing).height());
        key = key();
    }

    private boolean isFirst(Streams.Thing thing) {
        return thing.stage() == 0;
    }

    private boolean isLast(Streams.Thing thing) {
        return thing.stage() == streams.stages() - 1;
    }

    private double widest(int stage) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().stage() == stage)
                .mapToDouble(entry -> entry.getValue().width())
                .max()
                .orElse(0);
    }

    private Words words(Streams.Thing thing, double room) {
        var parts = streams.amount(thing);
        String amount = String.join("", parts);
        double both = Theme.STRONG.width(thing.label()) + GAP - 2 + Theme.LABEL.width(amount);
        if (both <= room) return new Words(List.of(thing.label()), List.of(amount), true);
        var rows = new ArrayList<String>();
        if (Theme.LABEL.width(amount) <= room) rows.add(amount);
        else for (String part : parts) rows.addAll(Wrapping.wrap(part.strip(), room, Theme.LABEL));
        return new Words(Wrapping.wrap(thing.label(), room, Theme.STRONG), rows, false);
    }

    /** What dashed outlines are, in words, since a stream has no room for them. */
    private List<String> key() {
        var ahead = new LinkedHashSet<String>();
        for (var stream : streams.streams()) stream.mark().ahead().ifPresent(ahead::add);
        if (ahead.isEmpty()) return List.of();
        var wording = quantities.wording();
        return Wrapping.wrap(wording.word("flow.dashed", wording.joined("enumeration", ahead)), width, Theme.SMALL);
    }

    @Override
    public double height() {
        return layout.height() + (key.isEmpty() ? 0 : 8 + key.size() * Theme.SMALL.lineHeight());
    }

    private double x(int stage) {
        return left + stage * step;
    }

    @Override
    public void paint(Canvas canvas) {
        // The broad ones first, so that a thin one is never hidden.
        var ordered = new ArrayList<>(layout.ways().entrySet());
        ordered.sort(Comparator.comparingDouble(entry -> -entry.getKey().size()));
        for (var way : ordered) if (!way.getKey().mark().isAhead()) solid(canvas, way.getKey(), way.getValue());
        for (var way : ordered) if (way.getKey().mark().isAhead()) dashed(canvas, way.getKey(), way.getValue());
        for (var stage : layout.stages())
            for (var stop : stage)
                if (stop.thing != null) {
                    thing(canvas, stop);
                    if (isCrossed(stop)) clear(canvas, stop);
                    words(canvas, stop);
                }
        double y = layout.height() + 8;
        for (String line : key) {
            canvas.text(line, 0, y + Theme.SMALL.ascent(), Anchor.START, Theme.SMALL, Theme.INK3);
            y += Theme.SMALL.lineHeight();
        }
    }

    private void solid(Canvas canvas, Streams.Stream stream, List<StreamLayout.Band> way) {
        var path = path(way);
        canvas.tooltip(stream.mark().words());
        double thick = way.get(0).thick;
        // A tint would not be seen in a line.
        canvas.setPaint(thick < LINE || layout.thickest() < BROAD ? colour(stream) : tint(stream));
        canvas.fill(path);
        canvas.tooltip("");
        if (thick < CASED) return;
        // A thin line of ground between streams that cross or touch.
        canvas.setPaint(Theme.GROUND);
        canvas.setStroke(CASING);
        canvas.draw(path);
    }

    private void dashed(Canvas canvas, Streams.Stream stream, List<StreamLayout.Band> way) {
        canvas.tooltip(stream.mark().words());
        canvas.setPaint(colour(stream));
        canvas.setStroke(MarkShape.DASHED);
        canvas.draw(path(way));
        canvas.tooltip("");
    }

    private Path2D path(List<StreamLayout.Band> way) {
        var path = new Path2D.Double();
        var first = way.get(0);
        path.moveTo(x(first.from.stage) + node, first.start);
        for (var band : way) {
            double from = x(band.from.stage) + node;
            double to = x(band.to.stage);
            if (band != first) path.lineTo(from, band.start);
            bend(path, from, band.start, to, band.end);
        }
        for (int i = way.size() - 1; i >= 0; i--) {
            var band = way.get(i);
            double from = x(band.from.stage) + node;
            double to = x(band.to.stage);
            path.lineTo(to, band.end + band.thick);
            bend(path, to, band.end + band.thick, from, band.start + band.thick);
        }
        path.closePath();
        return path;
    }

    private static void bend(Path2D path, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        path.curveTo(middle, fromY, middle, toY, toX, toY);
    }

    /** Streams have the colour of where they begin, while there are few enough beginnings to tell apart. */
    private int origin(Streams.Thing thing) {
        Integer known = origins.get(thing);
        if (known != null) return known;
        int origin = found(thing);
        origins.put(thing, origin);
        return origin;
    }

    private int found(Streams.Thing thing) {
        var beginnings = streams.things().values().stream()
                .filter(other -> streams.reaching(other).isEmpty())
                .toList();
        if (beginnings.size() > Theme.CATEGORIES.size()) return 0;
        if (beginnings.contains(thing)) return beginnings.indexOf(thing);
        var origins = streams.reaching(thing).stream()
                .map(stream -> origin(stream.from()))
                .distinct()
                .toList();
        return origins.size() == 1 ? origins.get(0) : -1;
    }

    private boolean isPoint(Streams.Stream stream) {
        return stream.mark().highlighted();
    }

    private Token tint(Streams.Stream stream) {
        if (quantities.highlighting()) return isPoint(stream) ? Theme.TINTS.get(0) : Theme.MUTE_TINT;
        int origin = origin(stream.from());
        return origin < 0 ? Theme.MUTE_TINT : Theme.TINTS.get(origin);
    }

    private Token colour(Streams.Stream stream) {
        if (quantities.highlighting()) return isPoint(stream) ? Theme.BLUE : Theme.MUTE;
        int origin = origin(stream.from());
        return origin < 0 ? Theme.MUTE : Theme.CATEGORIES.get(origin);
    }

    private Token colour(Streams.Thing thing) {
        if (quantities.highlighting()) {
            boolean point = streams.streams().stream()
                    .anyMatch(stream -> isPoint(stream)
                            && (stream.from().equals(thing) || stream.to().equals(thing)));
            return point ? Theme.BLUE : Theme.MUTE;
        }
        int origin = origin(thing);
        return origin < 0 ? Theme.MUTE : Theme.CATEGORIES.get(origin);
    }

    private void thing(Canvas canvas, StreamLayout.Stop stop) {
        var room = new Rectangle2D.Double(x(stop.stage), stop.top(), node, stop.size);
        boolean ahead = streams.decisive(stop.thing).stream()
                .allMatch(stream -> stream.mark().isAhead());
        canvas.tooltip(streams.words(stop.thing));
        canvas.setPaint(colour(stop.thing));
        if (ahead) {
            canvas.setStroke(MarkShape.DASHED);
            canvas.draw(room);
        } else canvas.fill(room);
        canvas.tooltip("");
    }

    /** Whether the outline of a stream that is still ahead runs through a name. */
    private boolean isCrossed(StreamLayout.Stop stop) {
        var room = room(stop);
        return layout.ways().entrySet().stream()
                .filter(way -> way.getKey().mark().isAhead())
                .anyMatch(way -> CASING.createStrokedShape(path(way.getValue())).intersects(room));
    }

    private void clear(Canvas canvas, StreamLayout.Stop stop) {
        canvas.setPaint(Theme.GROUND);
        canvas.fill(room(stop));
    }

    /** Where the words of a thing stand. */
    private Rectangle2D room(StreamLayout.Stop stop) {
        var text = words.get(stop.thing);
        double x = isFirst(stop.thing) ? x(stop.stage) - GAP - text.width() : x(stop.stage) + node + GAP;
        return new Rectangle2D.Double(x - 2, stop.middle - text.height() / 2, text.width() + 4, text.height());
    }

    private void words(Canvas canvas, StreamLayout.Stop stop) {
        var text = words.get(stop.thing);
        boolean before = isFirst(stop.thing);
        var anchor = before ? Anchor.END : Anchor.START;
        double x = before ? x(stop.stage) - GAP : x(stop.stage) + node + GAP;
        double line = Theme.LABEL.lineHeight();
        double y = stop.middle - text.height() / 2 + line / 2 + Theme.LABEL.middle();
        if (text.oneRow()) {
            double name = Theme.STRONG.width(text.name().get(0)) + GAP - 2;
            double amount = Theme.LABEL.width(text.amount().get(0)) + GAP - 2;
            canvas.text(text.name().get(0), before ? x - amount : x, y, anchor, Theme.STRONG, Theme.INK);
            canvas.text(text.amount().get(0), before ? x : x + name, y, anchor, Theme.LABEL, ink(stop.thing));
            return;
        }
        for (String part : text.name()) {
            canvas.text(part, x, y, anchor, Theme.STRONG, Theme.INK);
            y += line;
        }
        for (String part : text.amount()) {
            canvas.text(part, x, y, anchor, Theme.LABEL, ink(stop.thing));
            y += line;
        }
    }

    /** Words that stand on streams have the ink that reads on every one of them. */
    private Token ink(Streams.Thing thing) {
        return isFirst(thing) || isLast(thing) ? Theme.INK2 : Theme.INK;
    }
}
