package shilu.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.problem.Language;

/**
 * A stretch of time as content writes it: {@code 2024}, {@code 2023-H1}, {@code 2023-Q2}, {@code 2025-09},
 * {@code 2025-01-27}, or a span of two of them, {@code 2021/2025}.
 *
 * @param start first day
 * @param end last day
 */
public record Period(String text, LocalDate start, LocalDate end) implements Comparable<Period> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])|(\\d{2})(?:-(\\d{2}))?))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::start).thenComparing(Period::end).thenComparing(Period::text);

    /** Reads one of the shapes above; empty when it is none of them or no real date. */
    public static Optional<Period> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) return parseOne(text);
        var from = parseOne(text.substring(0, slash));
        var to = parseOne(text.substring(slash + 1));
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (from.get().start().isAfter(to.get().start())) return Optional.empty();
        return Optional.of(new Period(text, from.get().start(), to.get().end()));
    }

    private static Optional<Period> parseOne(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) return Optional.empty();
        int year = Integer.parseInt(shape.group(1));
        try {
            return Optional.of(between(text, year, shape));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period between(String text, int year, Matcher shape) {
        if (shape.group(2) != null) return months(text, year, shape.group(2).equals("1") ? 1 : 7, 6);
        if (shape.group(3) != null) return months(text, year, Integer.parseInt(shape.group(3)) * 3 - 2, 3);
        if (shape.group(5) != null) {
            var day = LocalDate.of(year, Integer.parseInt(shape.group(4)), Integer.parseInt(shape.group(5)));
            return new Period(text, day, day);
        }
        if (shape.group(4) != null) return months(text, year, Integer.parseInt(shape.group(4)), 1);
        return months(text, year, 1, 12);
    }

    private static Period months(String text, int year, int month, int count) {
        var start = LocalDate.of(year, month, 1);
        return new Period(text, start, start.plusMonths(count).minusDays(1));
    }

    /** The period as people write it: 2023年上半年, 2025年9月, 2021—2025年; H1 2023, Sep 2025, 2021–2025. */
    public String in(Language language) {
        int slash = text.indexOf('/');
        if (slash < 0) return one(text, language);
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        if (language == Language.EN) return one(from, language) + "–" + one(to, language);
        boolean years = from.length() == 4 && to.length() == 4;
        return (years ? from : one(from, language)) + "—" + one(to, language);
    }

    private static String one(String text, Language language) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) throw new IllegalStateException(text);
        return language == Language.EN ? english(shape) : chinese(shape);
    }

    private static String chinese(Matcher shape) {
        String year = shape.group(1) + "年";
        if (shape.group(2) != null) return year + (shape.group(2).equals("1") ? "上半年" : "下半年");
        if (shape.group(3) != null) return year + "第" + "一二三四".charAt(Integer.parseInt(shape.group(3)) - 1) + "季度";
        if (shape.group(4) == null) return year;
        String month = year + Integer.parseInt(shape.group(4)) + "月";
        return shape.group(5) == null ? month : month + Integer.parseInt(shape.group(5)) + "日";
    }

    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private static String english(Matcher shape) {
        String year = shape.group(1);
        if (shape.group(2) != null) return "H" + shape.group(2) + " " + year;
        if (shape.group(3) != null) return "Q" + shape.group(3) + " " + year;
        if (shape.group(4) == null) return year;
        String month = MONTHS[Integer.parseInt(shape.group(4)) - 1] + " " + year;
        return shape.group(5) == null ? month : Integer.parseInt(shape.group(5)) + " " + month;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
