package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.draw.Layers.Node;
import shilu.model.Slug;

/** Lays boxes out in layers, left to right or top to bottom, with arrows between. */
final class LayeredLayout {
    private static final int SWEEPS = 4;
    private static final double LABEL_ACROSS = .648;

    private final Graph graph;
    private final Layers layers;
    private final Axes axes;
    private final boolean headed;
    private final LayerSizes sizes;
    private final Map<Node, Double> middles = new HashMap<>();
    private double breadth;

    LayeredLayout(Graph graph, double width, Axes axes, boolean headed) {
        this.graph = graph;
        this.axes = axes;
        this.headed = headed;
        layers = new Layers(graph);
        sizes = new LayerSizes(graph, layers, axes, width);
        if (axes == Axes.DOWNWARDS) breadth = width - sizes.lanes();
        place();
    }

    boolean fits() {
        return sizes.fits();
    }

    private void place() {
        for (var layer : layers.layers()) {
            double taken = layer.stream()
                    .mapToDouble(node -> sizes.breadth(node) + LayerSizes.BETWEEN)
                    .sum();
            breadth = Math.max(breadth, taken - LayerSizes.BETWEEN);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++)
            for (int i = 0; i < layers.layers().size(); i++)
                place(layers.layers().get(sweep % 2 == 0 ? i : layers.layers().size() - 1 - i));
    }

    private void place(List<Node> layer) {
        double[] wanted = new double[layer.size()];
        double[] rooms = new double[layer.size()];
        double previous = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < layer.size(); i++) {
            wanted[i] = layers.joined(layer.get(i), middles::containsKey).stream()
                    .mapToDouble(middles::get)
                    .average()
                    .orElse(breadth / 2);
            // Dodging keeps the order of what is wanted, which must be the order of the layer.
            wanted[i] = Math.max(wanted[i], previous + 1e-6);
            previous = wanted[i];
            rooms[i] = sizes.breadth(layer.get(i)) + LayerSizes.BETWEEN;
        }
        double[] spread = Dodge.spread(wanted, rooms, -LayerSizes.BETWEEN / 2, breadth + LayerSizes.BETWEEN / 2);
        for (int i = 0; i < layer.size(); i++) middles.put(layer.get(i), spread[i]);
    }

    DiagramPicture picture() {
        var boxes = new ArrayList<DiagramPicture.Placed>();
        for (var layer : layers.layers()) for (Node node : layer) if (node.isBox()) boxes.add(placed(node));
        var routes = new ArrayList<Route>();
        layers.ways().forEach((arrow, way) -> routes.add(route(arrow, way)));
        double lane = breadth;
        for (var arrow : layers.returningArrows()) {
            lane += sizes.lane(arrow);
            routes.add(back(arrow, lane - sizes.lane(arrow) / 2));
        }
        double height = axes == Axes.RIGHTWARDS ? lane : sizes.all();
        return new DiagramPicture(height, boxes, routes, Anchor.MIDDLE);
    }

    private DiagramPicture.Placed placed(Node node) {
        double across = middles.get(node) - sizes.breadth(node) / 2;
        var room = axes.room(sizes.begin(node), across, sizes.length(node), sizes.breadth(node));
        return new DiagramPicture.Placed(sizes.text(node), room);
    }

    private Route route(Graph.Arrow arrow, List<Node> way) {
        var path = new Path2D.Double();
        var first = way.get(0);
        axes.move(path, sizes.end(first), middles.get(first));
        for (int i = 0; i + 1 < way.size(); i++) {
            var from = way.get(i);
            var to = way.get(i + 1);
            if (i > 0) axes.line(path, sizes.end(from), middles.get(from));
            axes.bend(
                    path,
                    sizes.end(from),
                    middles.get(from),
                    sizes.begin(to) - (to.isBox() && headed ? 4 : 0),
                    middles.get(to));
        }
        var last = way.get(way.size() - 1);
        int gap = sizes.labelled(way);
        var before = way.get(gap - first.layer());
        var behind = way.get(gap + 1 - first.layer());
        return new Route(
                path,
                axes.point(sizes.begin(last) - 10, middles.get(last)),
                axes.point(sizes.begin(last), middles.get(last)),
                headed,
                LayerSizes.label(arrow),
                between(before, behind, sizes.spreads(arrow)));
    }

    private Point2D between(Node before, Node behind, boolean spread) {
        double along = spread ? LayerSizes.LABEL_ALONG : .5;
        double across = spread ? LABEL_ACROSS : .5;
        return axes.point(
                sizes.end(before) + along * (sizes.begin(behind) - sizes.end(before)),
                middles.get(before) + across * (middles.get(behind) - middles.get(before)));
    }

    /** Leads back beside all layers. */
    private Route back(Graph.Arrow arrow, double lane) {
        var from = node(arrow.from()).orElseThrow();
        var to = node(arrow.to()).orElseThrow();
        double start = (sizes.begin(from) + sizes.end(from)) / 2;
        double goal = (sizes.begin(to) + sizes.end(to)) / 2;
        double side = middles.get(to) + sizes.breadth(to) / 2;
        var path = new Path2D.Double();
        axes.move(path, start, middles.get(from) + sizes.breadth(from) / 2);
        axes.line(path, start, lane);
        axes.line(path, goal, lane);
        axes.line(path, goal, side + 4);
        return new Route(
                path,
                axes.point(goal, side + 10),
                axes.point(goal, side),
                headed,
                LayerSizes.label(arrow),
                axes.point((start + goal) / 2, lane));
    }

    private Optional<Node> node(Slug box) {
        return layers.layers().stream()
                .flatMap(List::stream)
                .filter(node -> box.equals(node.box()))
                .findFirst();
    }
}
