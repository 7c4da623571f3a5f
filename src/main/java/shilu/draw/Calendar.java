package shilu.draw;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import shilu.problem.Language;

/**
 * Time along a line: whole years, months or days between two of its marks.
 *
 * @param ticks in order, the first at the line's beginning
 */
record Calendar(LocalDate from, LocalDate to, double left, double width, List<Tick> ticks) {
    /** @param end where the stretch that the words name ends */
    record Tick(LocalDate start, LocalDate end, String words) {}

    private enum Step {
        DAY(1),
        TWO_DAYS(2),
        FIVE_DAYS(5),
        TEN_DAYS(10),
        MONTH(1),
        QUARTER(3),
        HALF(6),
        YEAR(1),
        TWO_YEARS(2),
        FIVE_YEARS(5),
        DECADE(10),
        TWENTY_YEARS(20),
        HALF_CENTURY(50),
        CENTURY(100),
        TWO_CENTURIES(200),
        FIVE_CENTURIES(500),
        MILLENNIUM(1000),
        ALL(10_000);

        private final int length;

        Step(int length) {
            this.length = length;
        }

        LocalDate floor(LocalDate day) {
            if (ordinal() < MONTH.ordinal()) return day;
            if (ordinal() < YEAR.ordinal())
                return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1, 1);
            return LocalDate.of(Math.floorDiv(day.getYear(), length) * length, 1, 1);
        }

        LocalDate next(LocalDate day) {
            if (ordinal() < MONTH.ordinal()) return day.plusDays(length);
            return ordinal() < YEAR.ordinal() ? day.plusMonths(length) : day.plusYears(length);
        }

        String words(LocalDate day, boolean first, Language language) {
            if (ordinal() >= YEAR.ordinal()) return String.valueOf(day.getYear());
            boolean english = language == Language.EN;
            String month = english
                    ? Month.of(day.getMonthValue()).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                    : day.getMonthValue() + "月";
            if (ordinal() >= MONTH.ordinal()) {
                boolean named = first || day.getMonthValue() == 1;
                if (!named) return month;
                return english ? month + " " + day.getYear() : day.getYear() + "年" + month;
            }
            boolean named = first || day.getDayOfMonth() <= length;
            if (!named) return day.getDayOfMonth() + (english ? "" : "日");
            return english ? day.getDayOfMonth() + " " + month : month + day.getDayOfMonth() + "日";
        }
    }

    private static final int SHORTEST = 10;

    /** The finest division of the days from {@code first} to before {@code last} whose words have room. */
    static Calendar fit(LocalDate first, LocalDate last, double left, double width, Language language) {
        // A few days alone would fill the line, so they are shown in their month.
        if (ChronoUnit.DAYS.between(first, last) < SHORTEST) {
            var month = first.withDayOfMonth(1);
            var end = last.minusDays(1).withDayOfMonth(1).plusMonths(1);
            return fit(month, end, left, width, language);
        }
        for (Step step : Step.values()) {
            var from = step.floor(first);
            var to = from;
            long days = ChronoUnit.DAYS.between(from, last);
            if (step.ordinal() < Step.MONTH.ordinal() && days / step.length > width) continue;
            var ticks = new ArrayList<Tick>();
            while (to.isBefore(last)) {
                var next = step.next(to);
                ticks.add(new Tick(to, next, step.words(to, ticks.isEmpty(), language)));
                to = next;
            }
            var calendar = new Calendar(from, to, left, width, List.copyOf(ticks));
            if (step == Step.ALL || calendar.hasRoom()) return calendar;
        }
        throw new IllegalArgumentException(first + " to " + last);
    }

    private boolean hasRoom() {
        return ticks.stream().allMatch(tick -> Theme.SMALL.width(tick.words()) + 6 <= x(tick.end()) - x(tick.start()));
    }

    double x(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
    }

    double right() {
        return left + width;
    }
}
