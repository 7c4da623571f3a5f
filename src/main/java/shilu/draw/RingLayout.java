package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import shilu.model.Slug;

/** Lays a cycle out in two rows that are read clockwise: out along the upper, back along the lower. */
final class RingLayout {
    private static final double WIDEST = 190;
    private static final double GAP = 44;
    private static final double ROWS_APART = 72;
    private static final double LABEL_WIDTH = 76;
    private static final double AROUND_LABEL = 28;
    private static final double HEAD = 4;

    private final Graph graph;
    private final List<Slug> order;
    private final int upper;
    private final double width;
    private final Map<Slug, DiagramPicture.Placed> placed = new HashMap<>();

    RingLayout(Graph graph, double width) {
        this.graph = graph;
        this.width = width;
        order = order(graph);
        upper = (order.size() + 1) / 2;
    }

    /** Two boxes and the arrow back are a chain that returns; a ring takes three. */
    static boolean isRing(Graph graph) {
        return graph.boxes().size() > 2;
    }

    /** Boxes as the arrows lead from the first on, then those that no arrow reaches. */
    private static List<Slug> order(Graph graph) {
        var order = new LinkedHashSet<Slug>();
        var next = graph.boxes().keySet().stream().findFirst();
        while (next.isPresent() && order.add(next.get()))
            next = graph.children(next.get()).stream()
                    .filter(child -> !order.contains(child))
                    .findFirst();
        order.addAll(graph.boxes().keySet());
        return List.copyOf(order);
    }

    DiagramPicture picture() {
        double gap = graph.arrows().stream()
                .map(RingLayout::label)
                .filter(label -> !label.isEmpty())
                .mapToDouble(label -> Wrapping.widest(label, Theme.SMALL) + AROUND_LABEL)
                .reduce(GAP, Math::max);
        double boxWidth = Math.min(WIDEST, Math.floor((width - (upper - 1) * gap) / upper));
        double pitch = boxWidth + (upper == 1 ? 0 : Math.min(gap * 2, (width - upper * boxWidth) / (upper - 1)));
        double left = (width - pitch * (upper - 1) - boxWidth) / 2;
        var texts = new HashMap<Slug, BoxText>();
        double tallest = 0;
        for (Slug id : order) {
            var box = graph.boxes().get(id);
            var text = BoxText.of("", box.label(), box.detail(), boxWidth);
            texts.put(id, text);
            tallest = Math.max(tallest, text.height());
        }
        // With an odd number the lower row has one box less and stands half a step in.
        double lowerLeft = left + (order.size() % 2 == 0 ? 0 : pitch / 2);
        for (int i = 0; i < order.size(); i++) {
            boolean above = i < upper;
            double x = above ? left + i * pitch : lowerLeft + (order.size() - 1 - i) * pitch;
            double y = above ? 0 : tallest + ROWS_APART;
            var room = new Rectangle2D.Double(x, y, boxWidth, tallest);
            placed.put(order.get(i), new DiagramPicture.Placed(texts.get(order.get(i)), room));
        }
        var routes = graph.arrows().stream().distinct().map(this::route).toList();
        var boxes = new ArrayList<DiagramPicture.Placed>();
        for (Slug id : order) boxes.add(placed.get(id));
        return new DiagramPicture(2 * tallest + ROWS_APART, boxes, routes, Anchor.MIDDLE);
    }

    private static List<String> label(Graph.Arrow arrow) {
        return arrow.label().isEmpty() ? List.of() : Wrapping.wrap(arrow.label(), LABEL_WIDTH, Theme.SMALL);
    }

    private Route route(Graph.Arrow arrow) {
        int from = order.indexOf(arrow.from());
        int to = order.indexOf(arrow.to());
        var start = placed.get(arrow.from()).room();
        var goal = placed.get(arrow.to()).room();
        boolean sameRow = from < upper == to < upper;
        if (sameRow && Math.abs(from - to) == 1) return beside(arrow, start, goal);
        boolean turns = (from + 1) % order.size() == to;
        if (!sameRow && turns && Math.abs(start.getCenterX() - goal.getCenterX()) > 1) return round(arrow, start, goal);
        return across(arrow, start, goal);
    }

    private static Route beside(Graph.Arrow arrow, Rectangle2D start, Rectangle2D goal) {
        boolean right = goal.getX() > start.getX();
        double y = start.getCenterY();
        double from = right ? start.getMaxX() : start.getX();
        double to = right ? goal.getX() : goal.getMaxX();
        double way = right ? 1 : -1;
        var path = new Path2D.Double();
        path.moveTo(from, y);
        path.lineTo(to - way * HEAD, y);
        return new Route(
                path,
                new Point2D.Double(to - way * 10, y),
                new Point2D.Double(to, y),
                true,
                label(arrow),
                new Point2D.Double((from + to) / 2, y));
    }

    /** Turns the corner between the rows. */
    private Route round(Graph.Arrow arrow, Rectangle2D start, Rectangle2D goal) {
        boolean down = goal.getY() > start.getY();
        var path = new Path2D.Double();
        if (down) {
            double x = start.getCenterX();
            path.moveTo(x, start.getMaxY());
            path.curveTo(x, goal.getCenterY(), x, goal.getCenterY(), goal.getMaxX() + HEAD, goal.getCenterY());
            return new Route(
                    path,
                    new Point2D.Double(goal.getMaxX() + 10, goal.getCenterY()),
                    new Point2D.Double(goal.getMaxX(), goal.getCenterY()),
                    true,
                    label(arrow),
                    new Point2D.Double(x, (start.getMaxY() + goal.getCenterY()) / 2 - 12));
        }
        double x = goal.getCenterX();
        path.moveTo(start.getX(), start.getCenterY());
        path.curveTo(x, start.getCenterY(), x, start.getCenterY(), x, goal.getMaxY() + HEAD);
        return new Route(
                path,
                new Point2D.Double(x, goal.getMaxY() + 10),
                new Point2D.Double(x, goal.getMaxY()),
                true,
                label(arrow),
                new Point2D.Double(x, (start.getCenterY() + goal.getMaxY()) / 2 - 12));
    }

    /** Crosses the room between the rows. */
    private Route across(Graph.Arrow arrow, Rectangle2D start, Rectangle2D goal) {
        double upperEdge = Math.min(start.getMaxY(), goal.getMaxY());
        double middle = upperEdge + (start.getY() == goal.getY() && start.getY() > 0 ? -1 : 1) * ROWS_APART / 2;
        double from = start.getY() == 0 ? start.getMaxY() : start.getY();
        double to = goal.getY() == 0 ? goal.getMaxY() : goal.getY();
        if (start.getY() > 0 && goal.getY() > 0) middle = start.getY() - ROWS_APART / 2;
        double head = to == goal.getY() ? -HEAD : HEAD;
        var path = new Path2D.Double();
        path.moveTo(start.getCenterX(), from);
        path.curveTo(start.getCenterX(), middle, goal.getCenterX(), middle, goal.getCenterX(), to + head);
        return new Route(
                path,
                new Point2D.Double(goal.getCenterX(), to + 2.5 * head),
                new Point2D.Double(goal.getCenterX(), to),
                true,
                label(arrow),
                new Point2D.Double((start.getCenterX() + goal.getCenterX()) / 2, (from + to) / 2 * .25 + middle * .75));
    }
}
