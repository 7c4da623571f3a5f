package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shilu.model.Slug;

/** Lays a whole and its parts out from top to bottom, every box above the middle of its parts. */
final class TreeLayout {
    private static final double BETWEEN = 14;
    private static final double WIDEST = 200;
    private static final double NARROWEST = 84;
    private static final double GAP = 36;
    private static final double AROUND_LABEL = 32;

    private final Graph graph;
    private final double slot;
    private final double boxWidth;
    private final List<Double> tops = new ArrayList<>();
    private final List<Double> turns = new ArrayList<>();
    private final Map<Slug, Double> middles = new HashMap<>();
    private final Map<Slug, BoxText> texts = new HashMap<>();
    private final Map<Slug, Integer> depths = new HashMap<>();
    private int leaves;
    private double height;

    TreeLayout(Graph graph, double width) {
        this.graph = graph;
        int count = (int) graph.boxes().keySet().stream()
                .filter(box -> graph.children(box).isEmpty())
                .count();
        slot = width / Math.max(1, count);
        boxWidth = Math.min(WIDEST, slot - (count > 1 ? BETWEEN : 0));
        graph.roots().forEach(root -> place(root, 0));
        stack();
    }

    boolean fits() {
        return boxWidth >= NARROWEST && texts.values().stream().allMatch(text -> text.fits(boxWidth));
    }

    private double place(Slug box, int depth) {
        depths.put(box, depth);
        var words = graph.boxes().get(box);
        texts.put(box, BoxText.of("", words.label(), words.detail(), boxWidth));
        var children = graph.children(box);
        double middle;
        if (children.isEmpty()) {
            middle = (leaves++ + .5) * slot;
        } else {
            double first = place(children.get(0), depth + 1);
            double last = first;
            for (Slug child : children.subList(1, children.size())) last = place(child, depth + 1);
            middle = (first + last) / 2;
        }
        middles.put(box, middle);
        return middle;
    }

    private void stack() {
        int deepest = depths.values().stream().mapToInt(depth -> depth).max().orElse(0);
        double top = 0;
        turns.add(0.0);
        for (int depth = 0; depth <= deepest; depth++) {
            tops.add(top);
            int level = depth;
            double tallest = 0;
            double gap = GAP;
            for (Slug box : graph.boxes().keySet()) {
                if (depths.get(box) == level)
                    tallest = Math.max(tallest, texts.get(box).height());
                if (depths.get(box) == level + 1) gap = Math.max(gap, Route.labelHeight(label(box)) + AROUND_LABEL);
            }
            height = top + tallest;
            top = height + gap;
            turns.add(height + GAP / 2);
        }
    }

    private List<String> label(Slug box) {
        return graph.reaching(box).stream()
                .map(Graph.Arrow::label)
                .filter(label -> !label.isEmpty())
                .findFirst()
                .map(label -> Wrapping.wrap(label, boxWidth, Theme.SMALL))
                .orElse(List.of());
    }

    private Rectangle2D room(Slug box) {
        return new Rectangle2D.Double(
                middles.get(box) - boxWidth / 2,
                tops.get(depths.get(box)),
                boxWidth,
                texts.get(box).height());
    }

    DiagramPicture picture() {
        var boxes = graph.boxes().keySet().stream()
                .map(box -> new DiagramPicture.Placed(texts.get(box), room(box)))
                .toList();
        return new DiagramPicture(
                height, boxes, graph.arrows().stream().map(this::route).toList(), Anchor.MIDDLE);
    }

    private Route route(Graph.Arrow arrow) {
        var parent = room(arrow.from());
        var child = room(arrow.to());
        double turn = turns.get(depths.get(arrow.to()));
        var path = new Path2D.Double();
        path.moveTo(parent.getCenterX(), parent.getMaxY());
        path.lineTo(parent.getCenterX(), turn);
        path.lineTo(child.getCenterX(), turn);
        path.lineTo(child.getCenterX(), child.getY());
        var tip = new Point2D.Double(child.getCenterX(), child.getY());
        return new Route(
                path,
                new Point2D.Double(child.getCenterX(), turn),
                tip,
                false,
                label(arrow.to()),
                new Point2D.Double(child.getCenterX(), (turn + child.getY()) / 2));
    }
}
