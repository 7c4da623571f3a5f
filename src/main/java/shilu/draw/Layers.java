package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import shilu.model.Slug;

/**
 * Boxes in layers, each one layer behind the farthest that leads to it; an arrow over several layers keeps a place in
 * each, so that it passes between boxes.
 */
final class Layers {
    private static final int SWEEPS = 4;

    private final Graph graph;
    private final Set<Graph.Arrow> returning;
    private final Map<Slug, Integer> layerOf = new HashMap<>();
    private final List<List<Node>> layers = new ArrayList<>();
    private final Map<Graph.Arrow, List<Node>> ways = new LinkedHashMap<>();

    /** A box, or the place where an arrow passes a layer. */
    record Node(int layer, int number, Slug box) {
        boolean isBox() {
            return box != null;
        }
    }

    Layers(Graph graph) {
        this.graph = graph;
        returning = graph.returning();
        var nodes = new HashMap<Slug, Node>();
        int number = 0;
        for (Slug box : graph.boxes().keySet()) {
            var node = new Node(layerOf(box), number++, box);
            nodes.put(box, node);
            add(node);
        }
        for (Graph.Arrow arrow : graph.arrows()) {
            if (returning.contains(arrow)) continue;
            var way = new ArrayList<Node>();
            way.add(nodes.get(arrow.from()));
            for (int layer = layerOf(arrow.from()) + 1; layer < layerOf(arrow.to()); layer++) {
                var passing = new Node(layer, number++, null);
                way.add(passing);
                add(passing);
            }
            way.add(nodes.get(arrow.to()));
            ways.putIfAbsent(arrow, way);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) sort(sweep % 2 == 0);
    }

    private int layerOf(Slug box) {
        Integer known = layerOf.get(box);
        if (known != null) return known;
        int layer = 0;
        for (Graph.Arrow arrow : graph.reaching(box))
            if (!returning.contains(arrow)) layer = Math.max(layer, layerOf(arrow.from()) + 1);
        layerOf.put(box, layer);
        return layer;
    }

    private void add(Node node) {
        while (layers.size() <= node.layer()) layers.add(new ArrayList<>());
        layers.get(node.layer()).add(node);
    }

    /** Puts each node near the middle of those that it is joined to in the layer before, or behind. */
    private void sort(boolean forward) {
        for (int i = 1; i < layers.size(); i++) {
            int layer = forward ? i : layers.size() - 1 - i;
            var beside = layers.get(forward ? layer - 1 : layer + 1);
            var middles = new HashMap<Node, Double>();
            var nodes = layers.get(layer);
            for (int place = 0; place < nodes.size(); place++) {
                double own = (place + .5) * beside.size() / nodes.size() - .5;
                middles.put(
                        nodes.get(place),
                        joined(nodes.get(place), node -> beside.contains(node)).stream()
                                .mapToInt(beside::indexOf)
                                .average()
                                .orElse(own));
            }
            nodes.sort(Comparator.comparingDouble(middles::get));
        }
    }

    /** The nodes of neighbouring layers that an arrow joins to {@code node}. */
    List<Node> joined(Node node, Predicate<Node> wanted) {
        var joined = new ArrayList<Node>();
        for (var way : ways.values()) {
            int place = way.indexOf(node);
            if (place < 0) continue;
            if (place > 0 && wanted.test(way.get(place - 1))) joined.add(way.get(place - 1));
            if (place + 1 < way.size() && wanted.test(way.get(place + 1))) joined.add(way.get(place + 1));
        }
        return joined;
    }

    List<List<Node>> layers() {
        return layers;
    }

    /** Each forward arrow with the nodes that it passes, from box to box. */
    Map<Graph.Arrow, List<Node>> ways() {
        return ways;
    }

    List<Graph.Arrow> returningArrows() {
        return graph.arrows().stream().filter(returning::contains).distinct().toList();
    }
}
