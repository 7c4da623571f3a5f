package shilu.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and amounts of the things of a flow chart: beside the first and the last of them, on the streams between. */
final class FlowLabels {
    private static final double GAP = 8;
    private static final double PARTED = GAP - 2;
    private static final double SIDE_PART = .22;
    private static final double BROAD = 8;

    private final Streams streams;
    private final double node;
    private final boolean inside;
    private final Map<Streams.Thing, Words> words = new HashMap<>();
    private final double left;
    private final double step;

    /** Name and amount of a thing, wrapped. */
    private record Words(List<String> name, List<String> amount, boolean oneRow) {
        double height() {
            int rows = oneRow ? 1 : name.size() + amount.size();
            return rows * Theme.LABEL.lineHeight();
        }

        double width() {
            double first = Wrapping.widest(name, Theme.STRONG);
            double second = Wrapping.widest(amount, Theme.LABEL);
            return oneRow ? first + PARTED + second : Math.max(first, second);
        }
    }

    /**
     * Sets the words, and the stages as far apart as these allow.
     *
     * @param node how broad things are
     * @param inside whether the first words stand on their streams too, which leaves more room between the stages
     */
    FlowLabels(Streams streams, double width, double node, boolean inside) {
        this.streams = streams;
        this.node = node;
        this.inside = inside;
        double side = SIDE_PART * width;
        for (var thing : streams.things().values()) if (!isOnStreams(thing)) words.put(thing, words(thing, side));
        left = inside ? 0 : widest(0) + GAP;
        double right = widest(streams.stages() - 1) + GAP;
        step = (width - left - right - node) / Math.max(1, streams.stages() - 1);
        for (var thing : streams.things().values())
            words.computeIfAbsent(thing, on -> words(on, step - node - 2 * GAP));
    }

    private boolean isOnStreams(Streams.Thing thing) {
        return thing.stage() < streams.stages() - 1 && (inside || thing.stage() > 0);
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
        double both = Theme.STRONG.width(thing.label()) + PARTED + Theme.LABEL.width(amount);
        if (both <= room) return new Words(List.of(thing.label()), List.of(amount), true);
        var rows = new ArrayList<String>();
        if (Theme.LABEL.width(amount) <= room) rows.add(amount);
        else for (String part : parts) rows.addAll(Wrapping.wrap(part.strip(), room, Theme.LABEL));
        return new Words(Wrapping.wrap(thing.label(), room, Theme.STRONG), rows, false);
    }

    /** Where a stage begins. */
    double x(int stage) {
        return left + stage * step;
    }

    double height(Streams.Thing thing) {
        return words.get(thing).height();
    }

    /** Whether the first words stand on broad streams alone, so that no thin one runs through them. */
    boolean suit(StreamLayout layout) {
        return layout.thickest() >= BROAD && layout.stages().get(0).stream().allMatch(this::isOnBroadOnes);
    }

    private boolean isOnBroadOnes(StreamLayout.Stop stop) {
        double half = height(stop.thing) / 2;
        return stop.size >= 2 * half
                && stop.out.stream()
                        .filter(band -> band.start < stop.middle + half && stop.middle - half < band.start + band.thick)
                        .allMatch(band -> band.thick >= BROAD);
    }

    private boolean isBefore(Streams.Thing thing) {
        return thing.stage() == 0 && !inside;
    }

    private double edge(Streams.Thing thing) {
        return isBefore(thing) ? x(thing.stage()) - GAP : x(thing.stage()) + node + GAP;
    }

    /** Where the words of a thing stand. */
    Rectangle2D room(StreamLayout.Stop stop) {
        var text = words.get(stop.thing);
        double from = edge(stop.thing) - (isBefore(stop.thing) ? text.width() : 0);
        return new Rectangle2D.Double(from - 2, stop.middle - text.height() / 2, text.width() + 4, text.height());
    }

    void paint(Canvas canvas, StreamLayout.Stop stop) {
        var text = words.get(stop.thing);
        boolean before = isBefore(stop.thing);
        var anchor = before ? Anchor.END : Anchor.START;
        double x = edge(stop.thing);
        double line = Theme.LABEL.lineHeight();
        double y = stop.middle - text.height() / 2 + line / 2 + Theme.LABEL.middle();
        // Words that stand on streams have the ink that reads on every one of them.
        var ink = isOnStreams(stop.thing) ? Theme.INK : Theme.INK2;
        if (text.oneRow()) {
            double name = Theme.STRONG.width(text.name().get(0)) + PARTED;
            double amount = Theme.LABEL.width(text.amount().get(0)) + PARTED;
            canvas.text(text.name().get(0), before ? x - amount : x, y, anchor, Theme.STRONG, Theme.INK);
            canvas.text(text.amount().get(0), before ? x : x + name, y, anchor, Theme.LABEL, ink);
            return;
        }
        for (String part : text.name()) {
            canvas.text(part, x, y, anchor, Theme.STRONG, Theme.INK);
            y += line;
        }
        for (String part : text.amount()) {
            canvas.text(part, x, y, anchor, Theme.LABEL, ink);
            y += line;
        }
    }
}
