package shilu.check;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Chinese says quantities. */
final class ChineseNumerals {
    static final Numerals ALL;

    private static final String HAN = "一二两三四五六七八九十百千万亿";
    private static final String LISTED = "①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";
    private static final String COUNTED =
            "个百分点|个月|小时|分钟|公里|公斤|个|座|家|户|条|项|大|名|人|位|层|间|所|处|台|套|批|步|期|县|镇|村|倍|成|番|吨|元|亩|米|天|年|岁|株|次|类|种|支|组|道|环|重";

    /** What makes a measure of whatever number stands before it. */
    private static final String MEASURED =
            "万|亿|千|百万|%|‰|余|多|元|吨|亩|米|公里|公斤|倍|成|番|个百分点|平方|立方|(?:[kMGT]?Wh?|kg|km|t)(?![A-Za-z])";

    /** A number that points at what stands beside it: small, and of no measure. */
    private static final String POINTED =
            "(?:[一二两三四五六七八九十百几]{1,4}+|\\d{1,2}+)(?!\\d|[.,]\\d|" + MEASURED + ")(?:" + COUNTED + ")?";

    // Runs are bounded, here and below: a hundred thousand numerals in a row must not take a hundred thousand tries
    // each.
    private static final List<Pattern> MEASURES = List.of(
            Pattern.compile("[-−]?\\d[\\d,]*(?:\\.\\d+)?(?:(?:%|万|亿)?\\s*[～~—–-]\\s*\\d[\\d,]*(?:\\.\\d+)?)?"
                    + "(?:余|多)?(?:万亿|百万|亿|万|千)?(?:余|多)?(?:%|‰|[A-Za-z]{1,3}(?![A-Za-z])|" + COUNTED + ")?"),
            Pattern.compile("百分之[" + HAN + "点]+"),
            Pattern.compile("[二两三四五六七八九十百]{1,16}分之[" + HAN + "]+"),
            Pattern.compile("(?:超过|不到|大约|近|约|超|逾|将近)?(?:一半|半数)(?:以上|以下|左右|多)?|过半(?!径)"),
            Pattern.compile("翻了?[一两二三四五六七八九十]?番"),
            Pattern.compile("[一二两三四五六七八九十百]{1,16}(?:成|倍)(?:以上|以下|左右)?"));

    private static final List<Pattern> COUNTS = List.of(
            Pattern.compile("(?:数|上|好几|几|近|约|超|过|逾|达)[十百千万亿]+(?:余|多)?(?:" + COUNTED + ")"),
            Pattern.compile("[百千万亿](?:余|多)(?:" + COUNTED + ")|十几(?:" + COUNTED + ")|减半"),
            // Numerals of cheques and of lists, where they count.
            Pattern.compile("[壹贰叁肆伍陆柒捌玖拾佰仟]{1,16}[万亿]?(?:" + COUNTED + ")|[" + LISTED + "](?:" + COUNTED + ")"),
            Pattern.compile("[二两三四五六七八九十][" + HAN + "]{0,16}(?:余|多|来)?(?:" + COUNTED + ")(?:以上|以下|左右)?"),
            Pattern.compile("[一百千][" + HAN + "]{1,16}(?:余|多|来)?(?:" + COUNTED + ")(?:以上|以下|左右)?"));

    private static final List<Pattern> NO_MEASUREMENTS = List.of(
            // Dates and plans named after their years.
            Pattern.compile("\\d{4}\\s{0,2}年?\\s{0,2}[—–～~至到-]\\s{0,2}\\d{4}\\s{0,2}年?"),
            Pattern.compile("\\d{4}\\s*年(?:代|度|初|末|底|(?:[上下]半年)|\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?"),
            Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)"),
            Pattern.compile("(?<!\\d)\\d{1,2}\\s*月(?!份?内)(?:\\s*\\d{1,2}\\s*日)?(?:至\\d{1,2}日)?"),
            Pattern.compile("(?<!\\d)\\d{1,2}日"),
            Pattern.compile("“?十[一二三四五六七八九]五”?(?=时期|期间|规划|末|以来|”|“|$|\\P{IsHan})"),
            Pattern.compile("[一二三四五六七八九〇零]{4}年(?:[一二三四五六七八九十]{1,3}月)?(?:[一二三四五六七八九十]{1,3}日)?"),
            Pattern.compile("[上下前后]半年|半年"),
            // Numbers of documents: 国办发〔2017〕47号.
            Pattern.compile("[〔\\[（(【](?:19|20)\\d{2}[〕\\]）)】]第?\\d+号"),
            // Ordinals, and the numbers of lists.
            Pattern.compile(
                    "第\\s*(?:[一二两三四五六七八九十百千]{1,8}+|\\d{1,4}+)(?!\\d|[.,]\\d|[万亿%‰])(?:" + COUNTED + "|届|章|条|产业)?"),
            Pattern.compile("^\\s*(?:\\d{1,3}+(?:\\.(?!\\d)|[、)）])|[（(](?:[" + HAN
                    + "]{1,4}|\\d{1,3})[）)](?!\\s*(?:[万亿%‰]|" + COUNTED + "))|[" + HAN + "]{1,4}、)"),
            // Phases of a project are numbered, not counted.
            Pattern.compile("[一二三四五六]期"),
            // Names such as PM2.5, K4588, GB/T 2260, and not GDP 300亿元.
            Pattern.compile("(?<![A-Za-z])[A-Za-z]++(?:/[A-Z])?[ -]?\\d++(?:[.-]\\d++){0,20}+(?!,?\\d|\\s?(?:"
                    + MEASURED + "|家|户|个|座|人|名))"),
            // Pointing, not counting: 这两个数, 前三项, 每十年; 此前 and 投产后 point at nothing.
            Pattern.compile("(?:[这那哪某各每]|(?<![此以之产年今最先随然背目当空面])[前后])" + POINTED),
            // Figures of speech.
            Pattern.compile("千家万户|四面八方|五花八门|三三两两|一五一十|百年|千年|十分(?!之)|两手抓|万一|千万要|百姓|"
                    + "三农|八成是|两者|两头|两边|两面|两端|两种|两位数|三方|四季|五谷|九牛|一个个|一家家|一条条"));

    /** Every quantity holds one of these, full-width digits folded. */
    private static final BitSet SIGNS = new BitSet();

    static {
        ("0123456789半番壹贰叁肆伍陆柒捌玖拾佰仟" + LISTED + HAN).chars().forEach(SIGNS::set);
        ALL = new Numerals(MEASURES, COUNTS, NO_MEASUREMENTS, ChineseNumerals::mayBeIn, ChineseNumerals::number);
    }

    private ChineseNumerals() {}

    private static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) if (SIGNS.get(text.charAt(i))) return true;
        return false;
    }

    private static Optional<BigDecimal> number(String text) {
        Matcher digits = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?").matcher(text);
        if (digits.find()) return Optional.of(new BigDecimal(digits.group().replace(",", "")));
        int single = "零一二三四五六七八九十".indexOf(text.charAt(0));
        if (text.charAt(0) == '两') single = 2;
        // 两成 is 20 %, and 两倍 a ratio: neither is the plain number two.
        boolean alone = text.length() > 1 && (HAN + "成倍番分半").indexOf(text.charAt(1)) < 0;
        return single > 0 && alone ? Optional.of(BigDecimal.valueOf(single)) : Optional.empty();
    }
}
