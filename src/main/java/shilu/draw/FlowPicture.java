package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

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
    private static final BasicStroke CASING = new BasicStroke(1);

    private final Streams streams;
    private final Quantities quantities;
    private final double width;
    private final double node;
    private final FlowLabels labels;
    private final FlowColours colours;
    private final StreamLayout layout;
    private final List<String> key;

    FlowPicture(Streams streams, Quantities quantities, double width, boolean narrow) {
        this.streams = streams;
        this.quantities = quantities;
        this.width = width;
        node = narrow ? NODE_NARROW : NODE;
        colours = new FlowColours(streams, quantities.highlighting());
        var onStreams = new FlowLabels(streams, width, node, true);
        var crowded = layout(onStreams);
        if (narrow && onStreams.suit(crowded)) {
            labels = onStreams;
            layout = crowded;
        } else {
            labels = new FlowLabels(streams, width, node, false);
            layout = layout(labels);
        }
        key = key();
    }

    private StreamLayout layout(FlowLabels words) {
        return new StreamLayout(streams, Math.min(TALL, LOW + MORE * streams.fullest()), words::height);
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
        return labels.x(stage);
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
                    if (isCrossed(stop)) {
                        canvas.setPaint(Theme.GROUND);
                        canvas.fill(labels.room(stop));
                    }
                    labels.paint(canvas, stop);
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
        canvas.setPaint(thick < LINE || layout.thickest() < BROAD ? colours.of(stream) : colours.tint(stream));
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
        canvas.setPaint(colours.of(stream));
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

    private void thing(Canvas canvas, StreamLayout.Stop stop) {
        var room = new Rectangle2D.Double(x(stop.stage), stop.top(), node, stop.size);
        boolean ahead = streams.decisive(stop.thing).stream()
                .allMatch(stream -> stream.mark().isAhead());
        canvas.tooltip(streams.words(stop.thing));
        canvas.setPaint(colours.of(stop.thing));
        if (ahead) {
            canvas.setStroke(MarkShape.DASHED);
            canvas.draw(room);
        } else canvas.fill(room);
        canvas.tooltip("");
    }

    /** Whether the outline of a stream that is still ahead runs through a name. */
    private boolean isCrossed(StreamLayout.Stop stop) {
        var room = labels.room(stop);
        return layout.ways().entrySet().stream()
                .filter(way -> way.getKey().mark().isAhead())
                .anyMatch(way -> CASING.createStrokedShape(path(way.getValue())).intersects(room));
    }
}
