package shilu.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Period;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Says what is wrong with a time that can't be read, and how content writes what people write otherwise. */
final class PeriodSlip {
    /** @param written from a match of {@code shape}; need not be a real date */
    private record Way(Pattern shape, Function<MatchResult, String> written) {}

    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

    private static final List<Way> WAYS = List.of(
            way("(\\d{4})年?上半年", found -> found.group(1) + "-H1"),
            way("(\\d{4})年?下半年", found -> found.group(1) + "-H2"),
            way("(\\d{4})[年-]?[Hh]([12])", found -> found.group(1) + "-H" + found.group(2)),
            way("(\\d{4})[年-]?[Qq]([1-4])", found -> found.group(1) + "-Q" + found.group(2)),
            way("(\\d{4})年第?([1-4])季度?", found -> found.group(1) + "-Q" + found.group(2)),
            way("(\\d{4})年第?([一二三四])季度?", found -> found.group(1) + "-Q" + ("一二三四".indexOf(found.group(2)) + 1)),
            way("(\\d{4})年?", found -> found.group(1)),
            way("(\\d{4})[年./-](\\d{1,2})月?", PeriodSlip::month),
            way("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]?", found -> month(found) + "-" + two(found.group(3))),
            // Two separators of two sorts may mean a span: 2025.1-6.
            way(
                    "(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})",
                    found -> found.group(1) + "-" + two(found.group(3)) + "-" + two(found.group(4))),
            way("(\\d{4})(\\d{2})(\\d{2})", found -> month(found) + "-" + found.group(3)),
            way(
                    "(\\d{4})年(\\d{1,2})月?[-—–~至到](\\d{1,2})月",
                    found -> month(found) + "/" + found.group(1) + "-" + two(found.group(3))),
            way("(\\d{4})年?[-—–~至到](\\d{4})年?", found -> found.group(1) + "/" + found.group(2)));

    private PeriodSlip() {}

    static void report(String typed, Position at, Problems problems) {
        var meant = meant(typed);
        if (meant.isPresent()) problems.error(at, "period-written-otherwise", typed, meant.get());
        else if (DAY_OR_MONTH.matcher(typed).matches()) problems.error(at, "no-such-day", typed);
        else problems.error(at, "wrong-period", typed);
    }

    /** The period as content writes it; empty where that can't be seen, or where there is no such day. */
    static Optional<String> meant(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        for (Way way : WAYS) {
            Matcher matcher = way.shape().matcher(plain);
            if (!matcher.matches()) continue;
            String written = way.written().apply(matcher.toMatchResult());
            if (!written.equals(typed) && Period.parse(written).isPresent()) return Optional.of(written);
        }
        return Optional.empty();
    }

    private static Way way(String shape, Function<MatchResult, String> written) {
        return new Way(Pattern.compile(shape), written);
    }

    private static String month(MatchResult found) {
        return found.group(1) + "-" + two(found.group(2));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
