package shilu.check;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** The conventions of Chinese text: numerals after GB/T 15835, punctuation after GB/T 15834, statistics' own words. */
final class ChineseStyle {
    private static final String HAN = "\\p{IsHan}";
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String DIGIT = "一二三四五六七八九";
    private static final Map<String, String> FULL_WIDTH =
            Map.of(",", "，", ".", "。", ";", "；", ":", "：", "?", "？", "!", "！");

    private static final List<StyleRule> NUMERALS = List.of(
            new StyleRule(
                    "N1",
                    StyleLevel.ERROR,
                    "(?<![\\dA-Za-z./-])(" + YEAR + ")(年?)[-–~～](" + YEAR + ")(?=年)",
                    match -> match.group(1) + match.group(2) + "—" + match.group(3)),
            new StyleRule(
                    "N1",
                    StyleLevel.ERROR,
                    "(?<![\\dA-Za-z./-])(?<!\\d,)(" + NUMBER + ")(%|‰|万亿|万|亿|)([-–~～—])(" + NUMBER
                            + ")(%|‰|万亿|万|亿|)(?![\\d-])(?=([年个月天人家次名倍米吨元亩座台户]|公里|公斤|小时|分钟)?)",
                    ChineseStyle::range),
            new StyleRule(
                    "N2",
                    StyleLevel.ERROR,
                    "(?<![\\dA-Za-z./-])(" + YEAR + ")[-/](\\d{1,2})(?![\\d/-])",
                    match -> Integer.parseInt(match.group(2)) < 13
                            ? match.group(1) + "年" + Integer.parseInt(match.group(2)) + "月"
                            : match.group()),
            new StyleRule(
                    "N2",
                    StyleLevel.ERROR,
                    "(?<![\\d.])['‘’]?(\\d{2})年(?=\\d{1,2}月)|(?<![\\d.])(0\\d)年",
                    match -> "20" + (match.group(1) == null ? match.group(2) : match.group(1)) + "年"),
            new StyleRule("N3", StyleLevel.ERROR, "(?<![\\dA-Za-z.…])\\.(?=\\d)", match -> "0."),
            new StyleRule(
                    "N4",
                    StyleLevel.WARNING,
                    "(?<![\\d,.])\\d{1,3}(?:,\\d{3})+(?![\\d,])",
                    match -> match.group().replace(",", "")),
            new StyleRule(
                    "N5",
                    StyleLevel.ERROR,
                    "(?<!\\d)(?<!\\d[.,])(" + NUMBER + ")([十百千])(?!瓦|克|米|伏|帕|卡|赫|焦|安|字节|位|兆|分|强|里香|年|度)(万|亿)?",
                    ChineseStyle::written),
            new StyleRule(
                    "N6",
                    StyleLevel.ERROR,
                    "[〇零" + DIGIT + "]{4}年\\d{1,2}月(?:\\d{1,2}日)?|(?<!\\d)\\d{4}年[" + DIGIT + "十]{1,2}月(?!份?以)"
                            + "|(?<!\\d)\\d{1,2}月[" + DIGIT + "十]{1,3}日",
                    match -> HanDigits.arabic(match.group())),
            new StyleRule("N6", StyleLevel.ERROR, "百分之(" + NUMBER + ")", match -> match.group(1) + "%"),
            new StyleRule(
                    "N7",
                    StyleLevel.WARNING,
                    "(?<![第" + DIGIT + "十百、\\d])(?:一、二|二、三|两、三|三、四|四、五|三、五|五、六|六、七|七、八|八、九)"
                            + "(?=[十百千万]?[个天年人家次名倍成里米户座条项种岁回遍])(?![十百千万]?年级|[十百千万]?项目)",
                    match -> match.group().replace("、", "")));

    private static final List<StyleRule> PUNCTUATION = List.of(
            new StyleRule(
                    "B1",
                    StyleLevel.ERROR,
                    "(?<=[" + HAN + "”》）])[,;:?!](?!//)|(?<=[" + HAN + "”》）])\\.(?=[" + HAN + "“《]|\\s|$)"
                            + "|(?<=[\\d%])[,;:?!](?=[" + HAN + "“《])",
                    match -> FULL_WIDTH.get(match.group())),
            new StyleRule(
                    "B2",
                    StyleLevel.ERROR,
                    "\\(([^()" + HAN + "]*+" + HAN + "[^()]*+)\\)|(?<=" + HAN + ")\\(([^()" + HAN + "]*+)\\)",
                    match -> "（" + (match.group(1) == null ? match.group(2) : match.group(1)) + "）"),
            new StyleRule(
                    "B2",
                    StyleLevel.ERROR,
                    "\"([^\"" + HAN + "]*+" + HAN + "[^\"]*+)\"",
                    match -> "“" + match.group(1) + "”"),
            new StyleRule("B3", StyleLevel.ERROR, "(?<=[》”])、(?=[《“])", match -> ""),
            new StyleRule(
                    "B5",
                    StyleLevel.ERROR,
                    "[\\[（(【](" + YEAR + ")[\\]）)】](?=第?\\d+号)",
                    match -> "〔" + match.group(1) + "〕"),
            new StyleRule(
                    "B6",
                    StyleLevel.ERROR,
                    "(?<=" + HAN + ")\\.{2,}|(?<=" + HAN + ")。{2,}|(?<!…)…(?!…)|(?<!…)…{3,}(?!…)",
                    match -> "……"),
            new StyleRule("B6", StyleLevel.ERROR, "(?<=" + HAN + ")-{2,}(?=" + HAN + ")|—{3,}", match -> "——"),
            new StyleRule(
                    "B7",
                    StyleLevel.ERROR,
                    "([，；：、？！])\\1+|[，、；：][，。、；：？！]|。[，、；：]",
                    match -> match.group().substring(match.group().length() - 1)),
            new StyleRule(
                    "B8",
                    StyleLevel.ERROR,
                    "(?<=" + HAN + ")[ \\t\u3000]+(?=\\d)|(?<=[\\d%])[ \\t\u3000]+(?=" + HAN + ")",
                    match -> ""),
            new StyleRule(
                    "B9", StyleLevel.ERROR, "[０-９Ａ-Ｚａ-ｚ％．]+(?:[.,][０-９]+％?)*", match -> halfWidth(match.group())));

    private static final List<StyleRule> STATISTICS = List.of(
            new StyleRule("S7", StyleLevel.ERROR, "%个?百分点", match -> "个百分点"),
            new StyleRule(
                    "S7",
                    StyleLevel.ERROR,
                    "(?:下降|减少|降低|缩小|压减)了?(?:约|近|超)?\\d[\\d.]*倍",
                    match -> match.group().replaceFirst("\\d[\\d.]*倍", "……%")),
            new StyleRule(
                    "S7-ratio",
                    StyleLevel.WARNING,
                    "(?<![效功速频汇])(率|比重|占比|比例|份额)([^，。；、！？\\d]{0,8}?(?:上升|提高|提升|增加|增长|下降|降低|减少|回落)了?)(约|近|超)?(" + NUMBER
                            + ")%",
                    match -> match.group().substring(0, match.group().length() - 1) + "个百分点"));

    /** A heading is no sentence. */
    static final StyleRule HEADING = new StyleRule("B4", StyleLevel.ERROR, "(?<!。)。$", match -> "");

    static final List<StyleRule> ALL = List.of(NUMERALS, PUNCTUATION, STATISTICS).stream()
            .flatMap(List::stream)
            .toList();

    private ChineseStyle() {}

    /** Both ends of a range carry the sign, the thousands' word, and stand around a wave. */
    private static String range(MatchResult match) {
        String from = match.group(1);
        String to = match.group(4);
        String unit = match.group(5);
        boolean years = from.matches(YEAR) && to.matches(YEAR) && unit.isEmpty();
        String joint = match.group(3);
        // Whole years, with their 年, are a rule of their own.
        if (years && "年".equals(match.group(6))) return match.group();
        if (years) return "-–~".contains(joint) ? from + match.group(2) + "—" + to : match.group();
        // 12345-6 is a number of a telephone, 3-2 a score: a plain hyphen between plain numbers says nothing.
        boolean counted = !unit.isEmpty() || !match.group(2).isEmpty() || match.group(6) != null;
        if (joint.matches("[-–]") && !counted) return match.group();
        String first = match.group(2).isEmpty() ? unit : match.group(2);
        return from + first + (joint.equals("—") ? "—" : "～") + to + unit;
    }

    /** 4千 in digits: 4000; 3百万: 300万. */
    private static String written(MatchResult match) {
        int zeros = "十百千".indexOf(match.group(2)) + 1;
        String behind = match.group(3) == null ? "" : match.group(3);
        return new java.math.BigDecimal(match.group(1).replace(",", ""))
                        .scaleByPowerOfTen(zeros)
                        .toPlainString()
                + behind;
    }

    private static String halfWidth(String text) {
        var narrow = new StringBuilder();
        for (char c : text.toCharArray()) narrow.append(c > 0xFF00 ? (char) (c - 0xFEE0) : c);
        return narrow.toString();
    }
}
