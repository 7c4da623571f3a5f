package shilu.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** A scale that shows nothing of itself: the pictures label it, or label every mark instead. */
final class SilentAxis extends NumberAxis {
    SilentAxis(Range range) {
        super(null);
        setVisible(false);
        setRange(range);
    }

    // Looking for ticks would ask the machine for the width of its fonts.
    @Override
    public List<NumberTick> refreshTicks(
            Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
        return List.of();
    }
}
