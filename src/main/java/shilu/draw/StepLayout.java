package shilu.draw;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Diagram.Mechanism;

/** Lays steps out as one column, each naming who takes it, where lanes would be too narrow. */
final class StepLayout {
    private static final double GAP = 22;
    private static final double WIDEST = 480;

    private final Mechanism mechanism;
    private final Wording wording;
    private final double width;

    StepLayout(Mechanism mechanism, Wording wording, double width) {
        this.mechanism = mechanism;
        this.wording = wording;
        this.width = Math.min(WIDEST, width);
    }

    Picture picture() {
        var placed = new ArrayList<StepsPicture.Placed>();
        var routes = new ArrayList<Route>();
        double top = 0;
        for (var step : mechanism.steps()) {
            String actor = wording.claim(mechanism.actorOf(step).label());
            var text = StepsPicture.text(actor, step, wording, width);
            var room = new Rectangle2D.Double(0, top, width, text.height());
            placed.add(new StepsPicture.Placed(text, room));
            if (top > 0) routes.add(route(top));
            top = room.getMaxY() + GAP;
        }
        return new StepsPicture(top - GAP, placed, routes, canvas -> {});
    }

    private Route route(double to) {
        var path = new Path2D.Double();
        double x = width / 2;
        path.moveTo(x, to - GAP);
        path.lineTo(x, to - 4);
        var tip = new Point2D.Double(x, to);
        return new Route(path, new Point2D.Double(x, to - GAP), tip, true, List.of(), tip);
    }
}
