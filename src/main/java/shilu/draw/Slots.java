package shilu.draw;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The slots of columns side by side. Years that have no figure keep theirs free: columns that touch would seem to
 * follow each other.
 *
 * @param of the slot of each mark
 * @param count of slots, free ones too
 */
record Slots(List<Integer> of, int count) {
    /** Of more room than this for each column, most would be empty. */
    private static final int SPREAD = 3;

    Slots {
        of = List.copyOf(of);
    }

    /** One after the other. */
    static Slots close(int count) {
        return new Slots(IntStream.range(0, count).boxed().toList(), count);
    }

    /** By their years, where each mark stands for one year and later than the mark before it. */
    static Slots inTime(List<Mark> marks) {
        var slots = new ArrayList<Integer>();
        for (Mark mark : marks) {
            var period = mark.figure().period();
            int year = period.start().getYear()
                    - marks.get(0).figure().period().start().getYear();
            boolean wholeYear = ChronoUnit.DAYS.between(period.start(), period.end()) >= 364
                    && period.start().getYear() == period.end().getYear();
            boolean later = slots.isEmpty() || year > slots.get(slots.size() - 1);
            if (!wholeYear || !later) return close(marks.size());
            slots.add(year);
        }
        int count = slots.isEmpty() ? 0 : slots.get(slots.size() - 1) + 1;
        return count > SPREAD * marks.size() ? close(marks.size()) : new Slots(slots, count);
    }

    /** The same with one free slot for each gap, however long it is. */
    Slots shortened() {
        var slots = new ArrayList<Integer>();
        int next = 0;
        for (int i = 0; i < of.size(); i++) {
            if (i > 0 && of.get(i) - of.get(i - 1) > 1) next++;
            slots.add(next++);
        }
        return new Slots(slots, next);
    }

    /** The mark that stands in a slot. */
    int markIn(int slot) {
        return of.indexOf(slot);
    }
}
