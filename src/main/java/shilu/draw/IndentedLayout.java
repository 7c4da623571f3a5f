package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Slug;

/** Lays a whole and its parts out as a list, every part below its whole and farther to the right. */
final class IndentedLayout {
    private static final double INDENT = 22;
    private static final double BETWEEN = 10;

    private final Graph graph;
    private final double width;
    private final List<DiagramPicture.Placed> boxes = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private double bottom;

    IndentedLayout(Graph graph, double width) {
        this.graph = graph;
        this.width = width;
    }

    DiagramPicture picture() {
        graph.roots().forEach(root -> place(root, "", 0));
        return new DiagramPicture(bottom - BETWEEN, boxes, routes, Anchor.START);
    }

    private Rectangle2D place(Slug id, String lead, double left) {
        var box = graph.boxes().get(id);
        var text = BoxText.of(lead, box.label(), box.detail(), width - left);
        var room = new Rectangle2D.Double(left, bottom, width - left, text.height());
        boxes.add(new DiagramPicture.Placed(text, room));
        bottom += text.height() + BETWEEN;
        double from = room.getMaxY();
        for (var arrow : graph.leaving(id)) {
            var part = place(arrow.to(), arrow.label(), left + INDENT);
            connect(left + INDENT / 2, from, part);
            from = part.getCenterY();
        }
        return room;
    }

    private void connect(double x, double from, Rectangle2D part) {
        var path = new Path2D.Double();
        path.moveTo(x, from);
        path.lineTo(x, part.getCenterY());
        path.lineTo(part.getX(), part.getCenterY());
        var tip = new Point2D.Double(part.getX(), part.getCenterY());
        routes.add(new Route(path, new Point2D.Double(x, part.getCenterY()), tip, false, List.of(), tip));
    }
}
