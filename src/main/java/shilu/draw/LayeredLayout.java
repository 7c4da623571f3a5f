package shilu.draw;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.draw.Layers.Node;
import shilu.model.Slug;

/** Lays boxes out in layers, left to right or top to bottom, with arrows between. */
final class LayeredLayout {
    private static final double BETWEEN = 16;
    private static final double PASSAGE = 12;
    private static final double SHORTEST_GAP = 34;
    private static final double AROUND_LABEL = 28;
    private static final double LANE = 22;
    private static final double NARROWEST = 84;
    private static final double WIDEST = 220;
    private static final double LABEL_WIDTH = 76;
    private static final int SWEEPS = 4;

    private final Graph graph;
    private final Layers layers;
    private final Axes axes;
    private final boolean headed;
    private final double width;
    private final double boxWidth;
    private final double[] starts;
    private final double[] lengths;
    private final double[] gaps;
    private final Map<Node, BoxText> texts = new HashMap<>();
    private final Map<Node, Double> middles = new HashMap<>();
    private double breadth;

    LayeredLayout(Graph graph, double width, Axes axes, boolean headed) {
        this.graph = graph;
        this.axes = axes;
        this.headed = headed;
        this.width = width;
        layers = new Layers(graph);
        int count = layers.layers().size();
        starts = new double[count];
        lengths = new double[count];
        gaps = new double[count];
        for (int i = 0; i + 1 < count; i++) gaps[i] = gap(i);
        boxWidth = axes == Axes.RIGHTWARDS ? columnWidth() : rowWidth();
        measure();
        place();
    }

    /** Whether boxes are wide enough to be read. */
    boolean fits() {
        return boxWidth >= NARROWEST;
    }

    private double columnWidth() {
        double taken = 0;
        for (double gap : gaps) taken += gap;
        return Math.min(WIDEST, Math.floor((width - taken) / gaps.length));
    }

    private double rowWidth() {
        double room = width - lanes();
        double narrowest = WIDEST;
        for (var layer : layers.layers()) {
            long boxes = layer.stream().filter(Node::isBox).count();
            long passages = layer.size() - boxes;
            if (boxes == 0) continue;
            double left = room - (layer.size() - 1) * BETWEEN - passages * PASSAGE;
            narrowest = Math.min(narrowest, Math.floor(left / boxes));
        }
        return narrowest;
    }

    /** The room beside the layers that arrows leading back need. */
    private double lanes() {
        double lanes = 0;
        for (var arrow : layers.returningArrows()) lanes += lane(arrow);
        return lanes;
    }

    private double lane(Graph.Arrow arrow) {
        var label = label(arrow);
        if (label.isEmpty()) return LANE;
        double length = axes == Axes.RIGHTWARDS ? Route.labelHeight(label) : Wrapping.widest(label, Theme.SMALL) + 6;
        return Math.max(LANE, length + 12);
    }

    private static List<String> label(Graph.Arrow arrow) {
        return arrow.label().isEmpty() ? List.of() : Wrapping.wrap(arrow.label(), LABEL_WIDTH, Theme.SMALL);
    }

    private double gap(int layer) {
        double gap = SHORTEST_GAP;
        for (var entry : layers.ways().entrySet()) {
            if (labelled(entry.getValue()) != layer) continue;
            var label = label(entry.getKey());
            if (label.isEmpty()) continue;
            double length =
                    axes == Axes.RIGHTWARDS ? Wrapping.widest(label, Theme.SMALL) : Route.labelHeight(label);
            gap = Math.max(gap, length + AROUND_LABEL);
        }
        return gap;
    }

    /** The gap in which an arrow's label stands: before its end, or, where several end together, after its start. */
    private int labelled(List<Node> way) {
        var last = way.get(way.size() - 1);
        return graph.reaching(last.box()).size() > 1 ? way.get(0).layer() : last.layer() - 1;
    }

    private void measure() {
        for (var layer : layers.layers())
            for (Node node : layer) {
                if (!node.isBox()) continue;
                var box = graph.boxes().get(node.box());
                texts.put(node, BoxText.of("", box.label(), box.detail(), boxWidth));
            }
        double along = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = along;
            lengths[i] = axes == Axes.RIGHTWARDS ? boxWidth : tallest(layers.layers().get(i));
            along += lengths[i] + gaps[i];
        }
    }

    private double tallest(List<Node> layer) {
        return layer.stream()
                .filter(Node::isBox)
                .mapToDouble(node -> texts.get(node).height())
                .max()
                .orElse(PASSAGE);
    }

    private double breadth(Node node) {
        if (!node.isBox()) return PASSAGE;
        return axes == Axes.RIGHTWARDS ? texts.get(node).height() : boxWidth;
    }

    private void place() {
        for (var layer : layers.layers()) {
            double taken = layer.stream().mapToDouble(node -> breadth(node) + BETWEEN).sum();
            breadth = Math.max(breadth, taken - BETWEEN);
        }
        if (axes == Axes.DOWNWARDS) breadth = Math.max(breadth, width - lanes());
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            for (int i = 0; i < layers.layers().size(); i++)
                place(layers.layers().get(sweep % 2 == 0 ? i : layers.layers().size() - 1 - i));
    }

    private void place(List<Node> layer) {
        double[] wanted = new double[layer.size()];
        double[] sizes = new double[layer.size()];
        double previous = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < layer.size(); i++) {
            wanted[i] = layers.joined(layer.get(i), middles::containsKey).stream()
                    .mapToDouble(middles::get)
                    .average()
                    .orElse(breadth / 2);
            // Dodging keeps the order of what is wanted, which must be the order of the layer.
            wanted[i] = Math.max(wanted[i], previous + 1e-6);
            previous = wanted[i];
            sizes[i] = breadth(layer.get(i)) + BETWEEN;
        }
        double[] spread = Dodge.spread(wanted, sizes, -BETWEEN / 2, breadth + BETWEEN / 2);
        for (int i = 0; i < layer.size(); i++) middles.put(layer.get(i), spread[i]);
    }

    DiagramPicture picture() {
        var boxes = new ArrayList<DiagramPicture.Placed>();
        for (var layer : layers.layers())
            for (Node node : layer) if (node.isBox()) boxes.add(placed(node));
        var routes = new ArrayList<Route>();
        layers.ways().forEach((arrow, way) -> routes.add(route(arrow, way)));
        double lane = breadth;
        for (var arrow : layers.returningArrows()) {
            lane += lane(arrow);
            routes.add(back(arrow, lane - lane(arrow) / 2));
        }
        int last = starts.length - 1;
        double height = axes == Axes.RIGHTWARDS ? lane : starts[last] + lengths[last];
        return new DiagramPicture(height, boxes, routes, Anchor.MIDDLE);
    }

    private DiagramPicture.Placed placed(Node node) {
        double length = axes == Axes.RIGHTWARDS ? boxWidth : texts.get(node).height();
        double along = starts[node.layer()] + (lengths[node.layer()] - length) / 2;
        var room = axes.room(along, middles.get(node) - breadth(node) / 2, length, breadth(node));
        return new DiagramPicture.Placed(texts.get(node), room);
    }

    private double begin(Node node) {
        return axes == Axes.RIGHTWARDS || !node.isBox()
                ? starts[node.layer()]
                : starts[node.layer()] + (lengths[node.layer()] - texts.get(node).height()) / 2;
    }

    private double end(Node node) {
        return axes == Axes.RIGHTWARDS || !node.isBox()
                ? starts[node.layer()] + lengths[node.layer()]
                : begin(node) + texts.get(node).height();
    }

    private Route route(Graph.Arrow arrow, List<Node> way) {
        var path = new Path2D.Double();
        var first = way.get(0);
        axes.move(path, end(first), middles.get(first));
        for (int i = 0; i + 1 < way.size(); i++) {
            var from = way.get(i);
            var to = way.get(i + 1);
            if (i > 0) axes.line(path, end(from), middles.get(from));
            axes.bend(path, end(from), middles.get(from), begin(to) - (to.isBox() && headed ? 4 : 0), middles.get(to));
        }
        var last = way.get(way.size() - 1);
        int gap = labelled(way);
        var before = way.get(gap - first.layer());
        var behind = way.get(gap + 1 - first.layer());
        return new Route(
                path,
                axes.point(begin(last) - 10, middles.get(last)),
                axes.point(begin(last), middles.get(last)),
                headed,
                label(arrow),
                axes.point((end(before) + begin(behind)) / 2, (middles.get(before) + middles.get(behind)) / 2));
    }

    /** Leads back beside all layers. */
    private Route back(Graph.Arrow arrow, double lane) {
        var from = node(arrow.from()).orElseThrow();
        var to = node(arrow.to()).orElseThrow();
        double start = (begin(from) + end(from)) / 2;
        double goal = (begin(to) + end(to)) / 2;
        double side = middles.get(to) + breadth(to) / 2;
        var path = new Path2D.Double();
        axes.move(path, start, middles.get(from) + breadth(from) / 2);
        axes.line(path, start, lane);
        axes.line(path, goal, lane);
        axes.line(path, goal, side + 4);
        return new Route(
                path,
                axes.point(goal, side + 10),
                axes.point(goal, side),
                headed,
                label(arrow),
                axes.point((start + goal) / 2, lane));
    }

    private Optional<Node> node(Slug box) {
        return layers.layers().stream()
                .flatMap(List::stream)
                .filter(node -> box.equals(node.box()))
                .findFirst();
    }
}
