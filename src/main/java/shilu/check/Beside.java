package shilu.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Qualifier;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.model.Value;
import shilu.problem.Language;

/**
 * Reads the characters that touch a figure: another unit behind it, a sign before it, or its own hedge or unit once more
 * would print something else than the ledger says.
 */
final class Beside {
    /** What is told of a figure that its neighbours change: a rule, and the characters that do it. */
    record Change(String rule, String by) {}

    /** Dimensions whose units mean nothing but a measure; 里 and 度, say, begin many other words. */
    private static final Set<String> MEASURES =
            Set.of("money", "mass", "volume", "area", "mu", "energy", "power", "points");

    private static final String MAGNITUDES = "万亿";
    private static final Map<Qualifier, String> CHINESE =
            Map.of(Qualifier.ABOUT, "约", Qualifier.NEARLY, "近", Qualifier.OVER, "超");
    private static final Map<Qualifier, String> ENGLISH =
            Map.of(Qualifier.ABOUT, "about ", Qualifier.NEARLY, "nearly ", Qualifier.OVER, "over ");

    private Beside() {}

    /**
     * What the neighbours make of a figure; empty where they leave it alone.
     *
     * @param before the text up to the figure
     * @param after the text behind it
     */
    static Optional<Change> of(Inline.Part part, Figure figure, String before, String after, Language language) {
        if (part != Inline.Part.WHOLE && part != Inline.Part.VALUE || figure.value() instanceof Value.Moment)
            return Optional.empty();
        if (isSigned(before))
            return Optional.of(new Change("sign-before-figure", before.substring(before.length() - 1)));
        if (part == Inline.Part.WHOLE && figure instanceof Fact) {
            String hedge = (language == Language.EN ? ENGLISH : CHINESE).getOrDefault(figure.qualifier(), "");
            if (!hedge.isEmpty() && before.toLowerCase(Locale.ROOT).endsWith(hedge))
                return Optional.of(new Change("hedge-twice", hedge.strip()));
        }
        return unitBehind(after)
                .filter(unit -> part == Inline.Part.WHOLE || !isOf(figure.unit(), unit))
                .map(unit -> new Change(part == Inline.Part.WHOLE ? "unit-twice" : "unit-of-another", unit));
    }

    /** Whether it may stand behind the number: 亿元 also where the figure is in 亿元/个, and the sentence says of what. */
    private static boolean isOf(Unit unit, String written) {
        return unit.symbol().equals(written) || unit.symbol().startsWith(written + "/");
    }

    /** A hyphen between words or numbers is no sign. */
    private static boolean isSigned(String before) {
        int last = before.length() - 1;
        if (last < 0 || "-−".indexOf(before.charAt(last)) < 0) return false;
        if (last == 0) return true;
        char joined = before.charAt(last - 1);
        return joined != Telling.FIGURE && (joined > 0x7F || !Character.isLetterOrDigit(joined));
    }

    /** The unit of measure, or the beginning of one, that a text begins with. */
    private static Optional<String> unitBehind(String text) {
        var unit = Units.standard().leading(text).filter(Beside::isMeasure);
        if (unit.isPresent()) return unit.map(Unit::symbol);
        boolean magnitude = !text.isEmpty() && MAGNITUDES.indexOf(text.charAt(0)) >= 0;
        return magnitude ? Optional.of(text.substring(0, 1)) : Optional.empty();
    }

    private static boolean isMeasure(Unit unit) {
        return MEASURES.contains(unit.dimension()) || unit.symbol().equals(Unit.PERCENT);
    }
}
