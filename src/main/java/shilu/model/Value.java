package shilu.model;

import java.math.BigDecimal;

/** What a figure says: a number, a range, or a day. */
public sealed interface Value {
    /** @param number with as many decimals as the source prints */
    record Exact(BigDecimal number) implements Value {}

    record Between(BigDecimal from, BigDecimal to) implements Value {
        public Between {
            if (from.compareTo(to) >= 0) throw new IllegalArgumentException(from + " is not below " + to);
        }
    }

    record Moment(Period period) implements Value {}
}
