package shilu.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How English says quantities. */
final class EnglishNumerals {
    static final Numerals ALL;

    private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String UNITS =
            "(?:percent|per cent|percentage points?|points?|tonnes?|tons?|yuan|RMB|dollars?|mu"
                    + "|hectares?|kilometres?|kilometers?|km|metres?|meters?|cm|mm|m|kg|kW|kWh|MW|GW|TWh|hours?|minutes?"
                    + "|square|cubic|trillion|billion|million|thousand|hundred|dozen)";
    private static final String SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
            + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final String LARGE = "hundred|thousand|million|billion|trillion|dozen";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final String PARTS =
            "half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?";

    private static final List<Pattern> MEASURES = List.of(
            Pattern.compile("(?<![\\w.])(?:[-−]|(?:US)?[$€£¥]\\s?|(?:RMB|CNY|USD|EUR)\\s?)?" + DIGITS
                    + "(?:\\s?%?\\s?[–—~-]\\s?" + DIGITS + ")?(?:\\s?[%‰]|-?(?:fold|strong)\\b|[\\s-]?" + UNITS
                    + "(?:\\s" + UNITS + "){0,4}(?![\\w]))?"),
            of("(?:(?:" + SMALL + "|one|a)[\\s-])?(?:" + SMALL + ")?[\\s-]?(?:per cent|percent|percentage points?)"),
            of("(?:a|an|one|" + SMALL + ")[\\s-](?:" + PARTS + ")(?=\\s(?:of|as|more|less|fewer|larger|smaller)\\b)"),
            of("(?:" + SMALL + "|one)-(?:thirds?|quarters?|fifths?|tenths?|hundredths?)"),
            of("(?:(?:more|less) than|over|under|nearly|almost|about|around|roughly|by|one|up to) (?:a )?half"),
            of("half (?:of|the|its|their|as|that|those|these)(?! (?:way|year|story))"),
            of("(?:one|" + SMALL + ") (?:in|out of)(?: every)? (?:" + SMALL + ")"),
            of("(?:halv|doubl|trebl|tripl|quadrupl)(?:e|es|ed|ing)"),
            of("(?:" + SMALL + "|many|hundred)[ -]?fold"),
            of("(?:twice|thrice|(?:" + SMALL + ") times)(?= (?:as|the|that|its|more|what|over)\\b)"));

    private static final List<Pattern> COUNTS = List.of(
            of("(?:(?:more than|over|nearly|about|around|some|several|a few|a|an|one|tens of|" + SMALL
                    + ")[\\s-](?:and a half )?)?(?:" + LARGE + ")s?(?: (?:and )?(?:" + LARGE + "|" + SMALL
                    + ")){0,16}"),
            of(
                    "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)"
                            + "(?:[\\s][a-z]+)?"),
            of("(?:" + SMALL + ")(?: and a half)?(?:[\\s-][a-z]+)?"));

    private static final List<Pattern> NO_MEASUREMENTS = List.of(
            // Dates: a year stands after a preposition, or before what can't be counted in it.
            Pattern.compile("\\b" + YEAR + "-\\d{2}(?:-\\d{2})?\\b(?!\\s?(?:%|" + UNITS + "\\b))"),
            Pattern.compile("\\b\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s" + MONTH + "(?!\\w)(?:,?\\s" + YEAR + ")?"),
            Pattern.compile("\\b" + MONTH + "\\s\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:\\s?[–-]\\s?(?:" + MONTH
                    + "\\s)?\\d{1,2})?(?!\\d|\\s?(?:%|" + UNITS + "\\b))(?:,?\\s" + YEAR + ")?"),
            Pattern.compile("\\b(?:from |between |in |of |to |and )?" + YEAR + "(?:\\s?[-–—/]\\s?(?:" + YEAR
                    + "|\\d{2}))?s?\\b(?![,.]\\d|\\s?(?:%|‰)|[\\s-]" + UNITS + "\\b)"),
            Pattern.compile("\\b[HQ][1-4]\\b|\\b\\d{1,2}:\\d{2}\\b"),
            of("half[ -]?(?:a[ -])?(?:year|way)(?:ly|s)?|(?:first|second|latter|other|former|upper|lower) half"),
            of("(?:first|second|third|fourth|last|next|previous|that|this|each|every) quarter"),
            // Ordinals, numbered parts, and the numbers of lists.
            of("\\d+(?:st|nd|rd|th)"),
            of(
                    "(?:nos?\\.?|numbers?|chapters?|sections?|articles?|tables?|figures?|phases?|stages?|types?|class|grades?|lines?"
                            + "|routes?|units?|volumes?|pages?|pp?\\.|issues?|levels?|steps?|parts?|items?|rows?|notes?|track|category"
                            + "|categories|euro|china|national) (?:\\d+|" + SMALL
                            + ")(?:(?:–|-|, | and | to )\\d+){0,40}(?!\\s?%)"),
            Pattern.compile("^\\s*(?:\\d+[.)]|\\(\\d+\\))\\s"),
            // A unit that stands where a table or picture names its unit.
            of(
                    "(?:(?<=^)|(?<=[,(] )|(?<=\\()|(?<=\\bin ))(?:thousand|million|billion|trillion)s?(?: of)? (?:yuan|tonnes?|people"
                            + "|households?|mu|hectares?|kilowatt[- ]hours?|cubic metres?|square metres?|items?)"),
            // Plans are named after their years, and names have numbers in them.
            of("five-year(?: plans?)?"),
            Pattern.compile(
                    "\\b(?!RMB|CNY|USD|EUR)[A-Z]{2,}(?:/[A-Z])?[ -]\\d+(?:[.-]\\d+){0,20}(?![\\d,.]*\\d|\\s?%|\\s"
                            + UNITS + "\\b)"),
            Pattern.compile("\\b(?!RMB|CNY|USD|EUR)[A-Z][A-Za-z]*-?\\d+(?:[.-]\\d+){0,20}\\b"),
            Pattern.compile("\\b[A-Z][a-z]+-\\d+\\b|\\b\\d+(?:[A-Z]\\d*|-[A-Z])\\b(?<!MW|GW)"),
            // Pointing, not counting.
            of(
                    "(?:these|those|both|either|neither|all|any|every|each|the other|the last|the next|the first|the same|the former"
                            + "|the latter|last|next|first) (?:of )?(?:\\d+|" + SMALL + ")(?: [a-z]+)?"),
            of("(?:the )?(?:" + SMALL
                    + ") (?:of (?:them|these|those|which)|(?:different |separate |such |similar )?(?:papers?"
                    + "|articles?|sources?|reports?|newspapers?|figures?|numbers?|names?|statements?|sentences?|readings?"
                    + "|meanings?|versions?|accounts?|claims?|kinds?|sorts?|ways?|things?|questions?|sides?|ends?|halves"
                    + "|words?|cases?|passages?|texts?|entries|totals?|values?|quantities|indicators?|measures of|notions?"
                    + "|ideas?|senses|different things))\\b"),
            of("the two(?! (?:hundred|thousand|million|billion))"),
            // Figures of speech.
            of(
                    "one or two|two or three|(?:single|double)[ -]digits?|two-way|two-sided|three-dimensional|twofold question|second to none|hundred-year-old"
                            + "|at sixes and sevens|double-(?:check|track|edged|count(?:ed|ing)?)|one hundred schools|fifty-fifty"));

    /** One of these stands in each quantity that is written without digits; {@code fold} and {@code percent} end words. */
    private static final Set<String> WORDS = new HashSet<>();

    private static final int LONGEST_WORD = 12;

    static {
        WORDS.addAll(List.of(SMALL.split("\\|")));
        for (String word : LARGE.split("\\|")) WORDS.addAll(List.of(word, word + "s"));
        WORDS.addAll(List.of("half", "halves", "cent", "twice", "thrice"));
        for (String part :
                List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "hundredth"))
            WORDS.addAll(List.of(part, part + "s"));
        for (String multiple : List.of("halv", "doubl", "trebl", "tripl", "quadrupl"))
            for (String ending : List.of("e", "es", "ed", "ing")) WORDS.add(multiple + ending);
        ALL = new Numerals(MEASURES, COUNTS, NO_MEASUREMENTS, EnglishNumerals::mayBeIn, EnglishNumerals::number);
    }

    private EnglishNumerals() {}

    /** Looks at each word once, where the patterns would try all their words at each letter. */
    private static boolean mayBeIn(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') return true;
            if (isLetter(c)) continue;
            if (i > start && isOfNumbers(text, start, i)) return true;
            start = i + 1;
        }
        return false;
    }

    private static boolean isOfNumbers(String text, int start, int end) {
        if (ends(text, start, end, "fold") || ends(text, start, end, "percent") || ends(text, start, end, "percentage"))
            return true;
        return end - start <= LONGEST_WORD
                && WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean ends(String text, int start, int end, String ending) {
        int from = end - ending.length();
        return from >= start && text.regionMatches(true, from, ending, 0, ending.length());
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Pattern of(String words) {
        return Pattern.compile("(?<![\\w-])(?:" + words + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    /** Digits with their million or billion, or a single word; fractions and multiples are no plain number. */
    private static Optional<BigDecimal> number(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher digits = Pattern.compile(DIGITS).matcher(lower);
        if (digits.find()) {
            var number = new BigDecimal(digits.group().replaceAll(",", ""));
            for (var scale : List.of("thousand:3", "million:6", "billion:9", "trillion:12"))
                if (lower.contains(scale.substring(0, scale.indexOf(':'))))
                    number = number.scaleByPowerOfTen(Integer.parseInt(scale.substring(scale.indexOf(':') + 1)));
            return Optional.of(number);
        }
        var words = List.of(SMALL.split("\\|"));
        String[] said = lower.split("[\\s-]");
        int first = words.indexOf(said[0]);
        boolean alone = first >= 0
                && first < 19
                && !Pattern.compile(LARGE + "|fold|" + PARTS).matcher(lower).find();
        return alone ? Optional.of(BigDecimal.valueOf(first + 2L)) : Optional.empty();
    }
}
