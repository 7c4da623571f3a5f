package shilu.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.model.Qualifier;
import shilu.model.Rational;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;

/**
 * Compares what a fact says with how its source prints it: a slip of the hand in one of them would be published with a
 * source beside it.
 *
 * <p>Han numerals and counts of what a source lists are left to people.
 */
final class AsPrinted {
    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d[\\d,]{0,30}(?:\\.\\d{1,30})?");
    private static final Pattern HEDGE = Pattern.compile("[余多]");
    /** In characters behind a number: what stands farther away is not its unit. */
    private static final int FARTHEST = 10;

    /** How a source says each qualifier; what it says before the number counts, and what it says behind. */
    private static final Map<Qualifier, Pattern> SAID = Map.of(
            Qualifier.ABOUT, Pattern.compile("^(?:大?约|大概)|左右|上下"),
            Qualifier.NEARLY, Pattern.compile("^(?:将?近|接近|不到)"),
            Qualifier.OVER, Pattern.compile("^(?:超过?|逾|突破)|\\d[万亿千百]*多"),
            Qualifier.SOME, Pattern.compile("\\d[万亿千百]*[余多]"),
            Qualifier.AT_LEAST, Pattern.compile("^(?:至少|不少于|不低于)|以上"),
            Qualifier.UP_TO, Pattern.compile("^(?:至多|最多|不超过)|以[内下]"));

    /** @param unit that it is printed in; empty where the text names none */
    private record Printed(BigDecimal number, Optional<Unit> unit) {
        boolean says(BigDecimal value, Unit of) {
            // 1500株 is printed of 1500株/亩 where the sentence says of what.
            boolean same = unit.isEmpty() || of.symbol().startsWith(unit.get().symbol() + "/");
            if (same) return number.compareTo(value) == 0;
            return unit.get().convertsTo(of)
                    && Rational.of(number)
                            .times(unit.get().factor())
                            .equals(Rational.of(value).times(of.factor()));
        }
    }

    private AsPrinted() {}

    static void check(Fields fields, String printed, Value value, Unit unit, Qualifier qualifier) {
        String plain = plain(printed);
        var numbers = numbers(plain);
        if (numbers.isEmpty()) return;
        for (BigDecimal each : said(value))
            if (numbers.stream().noneMatch(number -> number.says(each, unit)))
                fields.fail(fields.at("value"), "value-not-as-printed", each.toPlainString() + unit.symbol(), printed);
        checkQualifier(fields, plain, qualifier);
    }

    /** Whether a text that holds numbers says the value with them; one that holds none may say anything. */
    static boolean mayTell(String text, Value value, Unit unit) {
        var numbers = numbers(plain(text));
        return numbers.isEmpty()
                || said(value).stream().allMatch(each -> numbers.stream().anyMatch(number -> number.says(each, unit)));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static List<BigDecimal> said(Value value) {
        if (value instanceof Value.Exact exact) return List.of(exact.number());
        if (value instanceof Value.Between range) return List.of(range.from(), range.to());
        return List.of();
    }

    private static void checkQualifier(Fields fields, String printed, Qualifier qualifier) {
        if (SAID.containsKey(qualifier) && SAID.get(qualifier).matcher(printed).find()) return;
        for (var other : SAID.entrySet())
            if (other.getValue().matcher(printed).find()) {
                fields.fail(
                        fields.at("as-printed"),
                        "qualifier-not-as-printed",
                        printed,
                        other.getKey().keyword());
                return;
            }
    }

    /** All numbers with their units; in 20—40亿元 the first is in the unit of the second. */
    private static List<Printed> numbers(String text) {
        var numbers = new ArrayList<Printed>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            var number = new BigDecimal(matcher.group().replace(",", "").replace('−', '-'));
            numbers.add(new Printed(number, unitAt(text, matcher.end())));
        }
        for (int i = numbers.size() - 2; i >= 0; i--)
            if (numbers.get(i).unit().isEmpty())
                numbers.set(
                        i,
                        new Printed(numbers.get(i).number(), numbers.get(i + 1).unit()));
        return numbers;
    }

    /** The hedge stands within the unit: 5万余户. */
    private static Optional<Unit> unitAt(String text, int from) {
        String after = text.substring(from, Math.min(text.length(), from + FARTHEST));
        return Units.standard().leading(HEDGE.matcher(after).replaceFirst(""));
    }
}
