package shilu.draw;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shilu.draw.Layers.Node;

/** How large the boxes of a layered diagram are, where each layer begins, and how much room lies between. */
final class LayerSizes {
    static final double BETWEEN = 16;
    // A label among arrows that spread from one box stands where they have already parted.
    static final double LABEL_ALONG = .576;

    private static final double PASSAGE = 12;
    private static final double SHORTEST_GAP = 34;
    private static final double AROUND_LABEL = 28;
    private static final double LANE = 22;
    private static final double HEAD = 18;
    private static final double NARROWEST_COLUMN = 84;
    private static final double NARROWEST_IN_ROW = 74;
    private static final double COMMON = 120;
    private static final double WIDEST = 220;
    private static final double LABEL_WIDTH = 76;
    private static final int MOST_LINES = 4;

    private final Graph graph;
    private final Layers layers;
    private final Axes axes;
    private final double width;
    private final double[] starts;
    private final double[] lengths;
    private final double[] gaps;
    private final double[] boxWidths;
    private final Map<Node, BoxText> texts = new HashMap<>();

    LayerSizes(Graph graph, Layers layers, Axes axes, double width) {
        this.graph = graph;
        this.layers = layers;
        this.axes = axes;
        this.width = width;
        int count = layers.layers().size();
        starts = new double[count];
        lengths = new double[count];
        gaps = new double[count];
        for (int i = 0; i + 1 < count; i++) gaps[i] = gap(i);
        boxWidths = new double[count];
        if (axes == Axes.RIGHTWARDS) Arrays.fill(boxWidths, columnWidth());
        else rowWidths();
        measure();
    }

    /** Whether boxes are wide enough to be read. */
    boolean fits() {
        double narrowest = axes == Axes.RIGHTWARDS ? NARROWEST_COLUMN : NARROWEST_IN_ROW;
        return Arrays.stream(boxWidths).allMatch(box -> box >= narrowest)
                && texts.entrySet().stream().allMatch(entry -> fits(entry.getValue(), boxWidth(entry.getKey())));
    }

    private boolean fits(BoxText text, double box) {
        return text.fits(box) && (axes == Axes.RIGHTWARDS || text.lines() <= MOST_LINES);
    }

    private double boxWidth(Node node) {
        return boxWidths[node.layer()];
    }

    private double columnWidth() {
        double taken = 0;
        for (double gap : gaps) taken += gap;
        return Math.min(WIDEST, Math.floor((width - taken) / gaps.length));
    }

    /** All alike, unless one crowded layer would make the others needlessly narrow. */
    private void rowWidths() {
        double room = width - lanes();
        for (int i = 0; i < boxWidths.length; i++) {
            var layer = layers.layers().get(i);
            long boxes = layer.stream().filter(Node::isBox).count();
            double left = room - (layer.size() - 1) * BETWEEN - (layer.size() - boxes) * PASSAGE;
            boxWidths[i] = boxes == 0 ? WIDEST : Math.min(WIDEST, Math.floor(left / boxes));
        }
        double narrowest = Arrays.stream(boxWidths).min().orElse(WIDEST);
        if (narrowest >= COMMON) Arrays.fill(boxWidths, narrowest);
    }

    /** The room beside the layers that arrows leading back need. */
    double lanes() {
        double lanes = 0;
        for (var arrow : layers.returningArrows()) lanes += lane(arrow);
        return lanes;
    }

    double lane(Graph.Arrow arrow) {
        var label = label(arrow);
        if (label.isEmpty()) return LANE;
        double length = axes == Axes.RIGHTWARDS ? Route.labelHeight(label) : Wrapping.widest(label, Theme.SMALL) + 6;
        return Math.max(LANE, length + 12);
    }

    static List<String> label(Graph.Arrow arrow) {
        return arrow.label().isEmpty() ? List.of() : Wrapping.wrap(arrow.label(), LABEL_WIDTH, Theme.SMALL);
    }

    private double gap(int layer) {
        double gap = SHORTEST_GAP;
        for (var entry : layers.ways().entrySet()) {
            if (labelled(entry.getValue()) != layer) continue;
            var label = label(entry.getKey());
            if (label.isEmpty()) continue;
            double length = axes == Axes.RIGHTWARDS ? Wrapping.widest(label, Theme.SMALL) : Route.labelHeight(label);
            double needed = axes == Axes.RIGHTWARDS && spreads(entry.getKey())
                    ? (length / 2 + HEAD) / (1 - LABEL_ALONG)
                    : length + AROUND_LABEL;
            gap = Math.max(gap, needed);
        }
        return gap;
    }

    /** The gap in which an arrow's label stands: before its end, or, where several end together, after its start. */
    int labelled(List<Node> way) {
        var last = way.get(way.size() - 1);
        return graph.reaching(last.box()).size() > 1 ? way.get(0).layer() : last.layer() - 1;
    }

    boolean spreads(Graph.Arrow arrow) {
        return graph.leaving(arrow.from()).size() > 1;
    }

    private void measure() {
        for (var layer : layers.layers())
            for (Node node : layer) {
                if (!node.isBox()) continue;
                var box = graph.boxes().get(node.box());
                texts.put(node, BoxText.of("", box.label(), box.detail(), boxWidth(node)));
            }
        double along = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = along;
            lengths[i] = axes == Axes.RIGHTWARDS
                    ? boxWidths[i]
                    : tallest(layers.layers().get(i));
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

    /** How much room a box or a passing arrow takes across the reading direction. */
    double breadth(Node node) {
        if (!node.isBox()) return PASSAGE;
        return axes == Axes.RIGHTWARDS ? texts.get(node).height() : boxWidth(node);
    }

    BoxText text(Node node) {
        return texts.get(node);
    }

    /** How long a box is along the reading direction. */
    double length(Node node) {
        return axes == Axes.RIGHTWARDS ? boxWidth(node) : texts.get(node).height();
    }

    double begin(Node node) {
        return node.isBox() ? middle(node) - length(node) / 2 : starts[node.layer()];
    }

    double end(Node node) {
        return node.isBox() ? middle(node) + length(node) / 2 : starts[node.layer()] + lengths[node.layer()];
    }

    private double middle(Node node) {
        return starts[node.layer()] + lengths[node.layer()] / 2;
    }

    /** How long all layers are together. */
    double all() {
        int last = starts.length - 1;
        return starts[last] + lengths[last];
    }
}
