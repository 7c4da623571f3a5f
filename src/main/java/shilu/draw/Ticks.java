package shilu.draw;

import java.math.BigDecimal;
import java.util.List;

/**
 * Round numbers for the scale of an axis.
 *
 * @param step the distance between two of them
 * @param from the lowest
 * @param to the highest
 */
record Ticks(BigDecimal step, BigDecimal from, BigDecimal to) {
    private static final int MOST = 6;
    private static final double NEAR_ZERO = .6;
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("5"));

    /** Ticks around numbers from {@code low} to {@code high}; zero is among them unless they stand far from it. */
    static Ticks around(double low, double high) {
        double bottom = low > 0 && low < high * NEAR_ZERO ? 0 : low;
        double top = high < 0 && high > low * NEAR_ZERO ? 0 : high;
        if (bottom == top) {
            bottom = Math.min(0, bottom);
            top = Math.max(0, top);
        }
        if (bottom == top) top = 1;
        return covering(bottom, top);
    }

    /** Ticks from below {@code bottom} to above {@code top}, which differ. */
    static Ticks covering(double bottom, double top) {
        int scale = (int) Math.floor(StrictMath.log10((top - bottom) / MOST));
        for (int power = scale; ; power++)
            for (BigDecimal round : ROUND) {
                var ticks = of(round.scaleByPowerOfTen(power), bottom, top);
                if (ticks.count() <= MOST) return ticks;
            }
    }

    private static Ticks of(BigDecimal step, double low, double high) {
        var first = new BigDecimal(Math.floor(low / step.doubleValue() + 1e-9)).multiply(step);
        var last = new BigDecimal(Math.ceil(high / step.doubleValue() - 1e-9)).multiply(step);
        return new Ticks(step, first, last);
    }

    int count() {
        return to.subtract(from).divide(step).intValue() + 1;
    }

    BigDecimal at(int index) {
        return from.add(step.multiply(BigDecimal.valueOf(index)));
    }

    /** The number as the axis prints it, without needless zeros. */
    String print(int index) {
        return plain(at(index));
    }

    /** A number with a true minus and without needless zeros. */
    static String plain(BigDecimal number) {
        if (number.signum() == 0) return "0";
        String plain = number.abs().stripTrailingZeros().toPlainString();
        return number.signum() < 0 ? "−" + plain : plain;
    }

    /** How many numbers along an axis of {@code length} pixels go on until the next has room. */
    int labelled(double length, Lettering lettering, double gap) {
        double apart = length / (count() - 1);
        for (int every = 1; every < count(); every++) if (haveRoom(every, every * apart - gap, lettering)) return every;
        return count();
    }

    private boolean haveRoom(int every, double room, Lettering lettering) {
        for (int i = every; i < count(); i += every)
            if ((lettering.width(print(i)) + lettering.width(print(i - every))) / 2 > room) return false;
        return true;
    }
}
