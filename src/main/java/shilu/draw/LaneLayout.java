package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram.Mechanism;

/** Lays steps out from top to bottom, each in the column of whoever takes it. */
final class LaneLayout {
    private static final double NARROWEST = 112;
    private static final double GAP = 22;
    private static final double MARGIN = 8;
    private static final double HEAD_PADDING = 6;

    private final Mechanism mechanism;
    private final double width;
    private final double lane;
    private final List<List<String>> heads;
    private final double head;
    private final List<StepsPicture.Placed> placed = new ArrayList<>();

    LaneLayout(Mechanism mechanism, Wording wording, double width) {
        this.mechanism = mechanism;
        this.width = width;
        lane = width / mechanism.actors().size();
        heads = mechanism.actors().stream()
                .map(actor -> Wrapping.wrap(wording.claim(actor.label()), lane - 2 * MARGIN, Theme.STRONG))
                .toList();
        int lines = heads.stream().mapToInt(List::size).max().orElse(1);
        head = lines * Theme.STRONG.lineHeight() + 2 * HEAD_PADDING;
        double top = head + GAP / 2;
        for (var step : mechanism.steps()) {
            var text = StepsPicture.text("", step, wording, lane - 2 * MARGIN);
            int column = mechanism.actors().indexOf(mechanism.actorOf(step));
            var room = new Rectangle2D.Double(column * lane + MARGIN, top, lane - 2 * MARGIN, text.height());
            placed.add(new StepsPicture.Placed(text, room));
            top = room.getMaxY() + GAP;
        }
    }

    boolean fits() {
        return lane >= NARROWEST;
    }

    Picture picture() {
        var routes = new ArrayList<Route>();
        for (int i = 0; i + 1 < placed.size(); i++)
            routes.add(route(placed.get(i).room(), placed.get(i + 1).room()));
        double height = placed.get(placed.size() - 1).room().getMaxY() + MARGIN;
        return new StepsPicture(height, placed, routes, canvas -> lanes(canvas, height));
    }

    private Route route(Rectangle2D from, Rectangle2D to) {
        var path = new Path2D.Double();
        double x = to.getCenterX();
        boolean straight = from.getX() == to.getX();
        double side = from.getX() < to.getX() ? from.getMaxX() : from.getX();
        double turn = straight ? from.getMaxY() : from.getCenterY();
        if (straight) path.moveTo(x, from.getMaxY());
        else {
            path.moveTo(side, turn);
            path.lineTo(x, turn);
        }
        path.lineTo(x, to.getY() - 4);
        var tip = new Point2D.Double(x, to.getY());
        return new Route(path, new Point2D.Double(x, turn), tip, true, List.of(), tip);
    }

    private void lanes(Canvas canvas, double height) {
        canvas.setPaint(Theme.WASH);
        canvas.fill(new Rectangle2D.Double(0, 0, width, head));
        for (int i = 0; i < heads.size(); i++) {
            if (i > 0) canvas.line(i * lane, 0, i * lane, height, Theme.GRID, new BasicStroke(1));
            var lines = heads.get(i);
            double line = Theme.STRONG.lineHeight();
            double top = (head - lines.size() * line) / 2;
            for (int j = 0; j < lines.size(); j++)
                canvas.text(
                        lines.get(j),
                        (i + .5) * lane,
                        top + (j + .5) * line + Theme.STRONG.middle(),
                        Anchor.MIDDLE,
                        Theme.STRONG,
                        Theme.INK);
        }
        canvas.line(0, head, width, head, Theme.BASE, new BasicStroke(1));
    }
}
