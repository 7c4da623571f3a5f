package shilu.model;

/**
 * A unit as printed, with what it takes to convert it.
 *
 * @param symbol as printed in Chinese, such as 亿元 or 万吨
 * @param dimension what is measured: {@code money}, {@code mass}, {@code count:户}; units convert within one dimension
 * @param factor how many of the dimension's base unit one of these is: 亿元 is 100,000,000
 * @param english the base unit's English name in the plural, such as {@code yuan}; may be empty for plain counts
 */
public record Unit(String symbol, String dimension, Rational factor, String english) {
    public static final String PERCENT = "%";
    public static final String PERCENTAGE_POINT = "个百分点";
    public static final String DATE = "日期";

    /** Shares and pure ratios, which formulas may mix with numbers. */
    public boolean isPure() {
        return dimension.equals("ratio");
    }

    /** The English name of one of them: tonne, person. */
    public String oneInEnglish() {
        if (english.equals("people")) return "person";
        if (english.endsWith("ies")) return english.substring(0, english.length() - 3) + "y";
        return english.endsWith("s") ? english.substring(0, english.length() - 1) : english;
    }

    /** What shares differ by, though a share is none itself. */
    public boolean isPercentagePoint() {
        return symbol.equals(PERCENTAGE_POINT);
    }

    public boolean convertsTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
