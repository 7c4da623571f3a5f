package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import shilu.model.Slug;

/**
 * Lays boxes out as one column, with arrows along rails beside it, where there is no room for boxes side by side.
 *
 * <p>What an arrow says stands in the box that it leads to.
 */
final class RailLayout {
    private static final double WIDEST = 480;
    private static final double LANE = 12;
    private static final double NEXT = 2;
    private static final double BETWEEN = 10;
    private static final double ARROW = 22;
    // Where one rail ends at a box and another begins, the two don't meet.
    private static final double APART = 7;

    private final Graph graph;
    private final Rails rails;
    private final Map<Slug, Rectangle2D> rooms = new HashMap<>();
    private final List<DiagramPicture.Placed> boxes = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final boolean headed;
    private double bottom;

    RailLayout(Graph graph, double width, boolean headed) {
        this.graph = graph;
        this.headed = headed;
        rails = Rails.of(graph);
        double left = room(rails.parting());
        place(left, Math.min(WIDEST, width) - left - room(rails.joining()));
        rails.straight().forEach(this::straight);
        rails.parting().forEach(this::part);
        rails.joining().forEach(this::join);
    }

    DiagramPicture picture() {
        return new DiagramPicture(bottom, boxes, routes, Anchor.START);
    }

    private static double room(List<Rails.Rail> rails) {
        return rails.isEmpty() ? 0 : Rails.lanes(rails) * LANE + NEXT;
    }

    private void place(double left, double width) {
        var followed = rails.straight().stream().map(Graph.Arrow::to).collect(Collectors.toSet());
        for (Slug id : rails.order()) {
            var box = graph.boxes().get(id);
            var text = BoxText.of(lead(id), box.label(), box.detail(), width);
            double top = boxes.isEmpty() ? 0 : bottom + gap(id, followed);
            var room = new Rectangle2D.Double(left, top, width, text.height());
            rooms.put(id, room);
            boxes.add(new DiagramPicture.Placed(text, room));
            bottom = room.getMaxY();
        }
    }

    private static double gap(Slug box, Set<Slug> followed) {
        return followed.contains(box) ? ARROW : BETWEEN;
    }

    private String lead(Slug box) {
        return graph.reaching(box).stream()
                .map(Graph.Arrow::label)
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private void straight(Graph.Arrow arrow) {
        var from = rooms.get(arrow.from());
        var to = rooms.get(arrow.to());
        var path = new Path2D.Double();
        path.moveTo(from.getCenterX(), from.getMaxY());
        path.lineTo(to.getCenterX(), to.getY() - (headed ? 4 : 0));
        route(path, new Point2D.Double(to.getCenterX(), from.getMaxY()), to.getCenterX(), to.getY(), headed);
    }

    private double arrival(Slug box) {
        return rooms.get(box).getCenterY() - APART;
    }

    private double departure(Slug box) {
        return rooms.get(box).getCenterY() + APART;
    }

    /** From one box down the rail; each arrow goes on where the one before turned off. */
    private void part(Rails.Rail rail) {
        var from = rooms.get(rail.arrows().get(0).from());
        double x = from.getX() - NEXT - LANE * (rail.lane() + .75);
        double y = departure(rail.arrows().get(0).from());
        var path = new Path2D.Double();
        path.moveTo(from.getX(), y);
        path.lineTo(x, y);
        for (var arrow : downwards(rail)) {
            double goal = arrival(arrow.to());
            double edge = rooms.get(arrow.to()).getX();
            if (path.getCurrentPoint() == null) path.moveTo(x, y);
            path.lineTo(x, goal);
            path.lineTo(edge - (headed ? 4 : 0), goal);
            route(path, new Point2D.Double(x, goal), edge, goal, headed);
            y = goal;
            path = new Path2D.Double();
        }
    }

    /** From several boxes along the rail to one. */
    private void join(Rails.Rail rail) {
        Slug goal = rail.arrows().get(0).to();
        var room = rooms.get(goal);
        double x = room.getMaxX() + NEXT + LANE * (rail.lane() + .75);
        double end = arrival(goal);
        var path = new Path2D.Double();
        // The farthest comes last and takes the whole rail; the others only lead to it.
        for (double y : rail.arrows().stream()
                .mapToDouble(arrow -> departure(arrow.from()))
                .boxed()
                .sorted(Comparator.comparingDouble(y -> Math.abs(y - end)))
                .toList()) {
            path.moveTo(room.getMaxX(), y);
            path.lineTo(x, y);
        }
        path.lineTo(x, end);
        path.lineTo(room.getMaxX() + (headed ? 4 : 0), end);
        route(path, new Point2D.Double(x, end), room.getMaxX(), end, headed);
    }

    private List<Graph.Arrow> downwards(Rails.Rail rail) {
        return rail.arrows().stream()
                .sorted(Comparator.comparingDouble(arrow -> arrival(arrow.to())))
                .toList();
    }

    private void route(Path2D path, Point2D before, double x, double y, boolean head) {
        var tip = new Point2D.Double(x, y);
        routes.add(new Route(path, before, tip, head, List.of(), tip));
    }
}
