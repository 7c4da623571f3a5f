package shilu.draw;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;
import shilu.model.Diagram.Mechanism;

/**
 * Numbered steps with arrows between, laid out.
 *
 * @param ground paints what lies under them
 */
record StepsPicture(double height, List<Placed> steps, List<Route> routes, Consumer<Canvas> ground) implements Picture {
    private static final double CORNER = 8;
    private static final double NUMBER = 20;
    private static final double INSET = 8;

    record Placed(BoxText text, Rectangle2D room) {}

    /** The words of a step in a box of {@code width}, beside its number. */
    static BoxText text(String actor, Mechanism.Step step, Wording wording, double width) {
        return BoxText.of(
                actor, wording.claim(step.label()), step.detail().map(wording::claim), width - NUMBER - INSET + 2);
    }

    @Override
    public void paint(Canvas canvas) {
        ground.accept(canvas);
        routes.forEach(route -> route.paintPath(canvas));
        for (int i = 0; i < steps.size(); i++) step(canvas, steps.get(i), i + 1);
    }

    private static void step(Canvas canvas, Placed step, int number) {
        var room = step.room();
        var shape = new RoundRectangle2D.Double(
                room.getX() + .5, room.getY() + .5, room.getWidth() - 1, room.getHeight() - 1, CORNER, CORNER);
        canvas.setPaint(Theme.GROUND);
        canvas.fill(shape);
        canvas.setPaint(Theme.BASE);
        canvas.setStroke(new BasicStroke(1));
        canvas.draw(shape);
        double middle = room.getY() + 10 + Theme.STRONG.lineHeight() / 2;
        canvas.setPaint(Theme.BLUE);
        canvas.fill(new Ellipse2D.Double(room.getX() + INSET, middle - NUMBER / 2, NUMBER, NUMBER));
        canvas.text(
                String.valueOf(number),
                room.getX() + INSET + NUMBER / 2,
                middle + Theme.SMALL_STRONG.middle(),
                Anchor.MIDDLE,
                Theme.SMALL_STRONG,
                Theme.ON_CATEGORIES.get(0));
        double left = room.getX() + INSET + NUMBER - 2;
        var words = new Rectangle2D.Double(left, room.getY(), room.getMaxX() - left, room.getHeight());
        step.text().paint(canvas, words, Anchor.START);
    }
}
