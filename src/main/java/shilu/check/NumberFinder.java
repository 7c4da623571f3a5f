package shilu.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shilu.problem.Language;

/**
 * Finds the quantities in a line of text, and leaves alone what is no measurement: dates, ordinals, names with
 * numbers in them, and what the author's list allows.
 */
final class NumberFinder {
    /**
     * A quantity that stands bare in a text.
     *
     * @param text as written, with its unit
     * @param offset in characters from the line's beginning
     * @param number what it says; absent for Han numerals that are no plain number, such as 一半以上
     */
    record Found(String text, int offset, Optional<BigDecimal> number) {
        /** Whether it says the number that {@code digits} writes. */
        boolean saysOnly(String digits) {
            return number.map(BigDecimal::stripTrailingZeros)
                    .filter(said -> said.toPlainString().equals(digits))
                    .isPresent();
        }
    }

    private final Numerals numerals;
    private final List<Pattern> allowed;

    /** Finds what {@code language} says; words that the author's list leaves alone hold for all languages. */
    static NumberFinder of(Language language, List<String> allowed) {
        return new NumberFinder(language == Language.EN ? EnglishNumerals.ALL : ChineseNumerals.ALL, allowed);
    }

    /** @param allowed words that the author's list leaves alone, such as 156 or 12345 */
    private NumberFinder(Numerals numerals, List<String> allowed) {
        this.numerals = numerals;
        this.allowed = allowed.stream().map(word -> whole(fold(word))).toList();
    }

    /** The word where it stands by itself: 156 is in no 1560, and is no 156万. */
    private static Pattern whole(String word) {
        String before = Character.isDigit(word.charAt(0)) ? "(?<![\\d.,])" : "";
        String after = Character.isDigit(word.charAt(word.length() - 1)) ? "(?![.,]?\\d|\\s?[万亿千%‰元吨])" : "";
        return Pattern.compile(before + Pattern.quote(word) + after);
    }

    List<Found> find(String text) {
        return find(text, numerals.all());
    }

    /** The quantities that are measured, without counts such as 三个 that point at what stands beside them. */
    List<Found> findMeasures(String text) {
        return find(text, numerals.measures());
    }

    /** Whether {@code quantity} is one of the quantities in a text, written in the same way. */
    boolean finds(String quantity, String text) {
        return find(text).stream().anyMatch(found -> found.text().equals(quantity));
    }

    private List<Found> find(String text, List<Pattern> quantities) {
        String folded = fold(text);
        if (!numerals.mayBeIn().test(folded)) return List.of();
        // Where nothing looks like a quantity, nobody need know what only looks like one.
        if (quantities.stream().noneMatch(pattern -> pattern.matcher(folded).find())) return List.of();
        var taken = new BitSet(folded.length());
        for (Pattern pattern : allowed) take(pattern, folded, taken);
        for (Pattern pattern : numerals.noMeasurements()) take(pattern, folded, taken);
        List<Found> found = new ArrayList<>();
        for (Pattern pattern : quantities) {
            Matcher matcher = pattern.matcher(folded);
            while (matcher.find()) {
                int clash = taken.nextSetBit(matcher.start());
                if (clash >= 0 && clash < matcher.end()) continue;
                taken.set(matcher.start(), matcher.end());
                found.add(new Found(
                        text.substring(matcher.start(), matcher.end()),
                        matcher.start(),
                        numerals.number().apply(matcher.group())));
            }
        }
        found.sort(Comparator.comparingInt(Found::offset));
        return found;
    }

    private static void take(Pattern pattern, String text, BitSet taken) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) taken.set(matcher.start(), matcher.end());
    }

    /** Full-width digits and signs as half-width ones, character by character, so that offsets stay. */
    private static String fold(String text) {
        if (!mayFold(text)) return text;
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '０' && c <= '９';
            folded.append(digit || c == '．' || c == '％' || c == '，' && between(text, i) ? (char) (c - 0xFEE0) : c);
        }
        return folded.toString();
    }

    private static boolean mayFold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '．' && c <= '９' || c == '％' || c == '，' && between(text, i)) return true;
        }
        return false;
    }

    /** A full-width comma is a separator of thousands only between full-width digits. */
    private static boolean between(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && text.charAt(i - 1) >= '０'
                && text.charAt(i - 1) <= '９'
                && text.charAt(i + 1) >= '０'
                && text.charAt(i + 1) <= '９';
    }
}
