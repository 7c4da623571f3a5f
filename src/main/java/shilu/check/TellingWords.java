package shilu.check;

import java.util.Map;
import java.util.regex.Pattern;
import shilu.model.Qualifier;
import shilu.problem.Language;

/**
 * The words by which a language tells of figures.
 *
 * @param done what says that something has come true
 * @param ahead what says that it is still to come
 * @param hedges what says each qualifier
 * @param wholly what speaks of the whole place, beside its names
 */
record TellingWords(
        Language language,
        String sentenceEnds,
        String clauseEnds,
        Pattern done,
        Pattern ahead,
        Map<Qualifier, Pattern> hedges,
        Pattern wholly) {
    private static final TellingWords CHINESE = new TellingWords(
            Language.ZH,
            "。！？；\n",
            "，：。！？；\n",
            Pattern.compile("已[经]?(?:建成|达到|实现|完成|投产|形成|有|达)|(?<!可以|能够|能|要|可)(?:达到|实现|建成|完成)(?!后|之后|时|以后|投产后)"),
            Pattern.compile("计划|目标|将|预计|预期|拟|规划|力争|打算|设计|待|要|意向|争取|可年产|可以|能够|后年产|建成后|投产后|达产后"
                    + "|还没有|尚未|未|在建|有望|设想|提出|安排|期望|到20\\d\\d年"),
            Map.of(
                    Qualifier.ABOUT, Pattern.compile("约|左右|上下|大致|大概"),
                    Qualifier.NEARLY, Pattern.compile("近|将近|接近|不到|差不多"),
                    Qualifier.OVER, Pattern.compile("超|逾|多|以上|突破"),
                    Qualifier.SOME, Pattern.compile("余|多"),
                    Qualifier.AT_LEAST, Pattern.compile("以上|至少|不低于|不少于|起|点名|点了名|列了|列出|列举|写了|写明|写到|这"),
                    Qualifier.UP_TO, Pattern.compile("以内|以下|至多|最多|不超过|前|封顶|低于")),
            Pattern.compile("全[省市县区州盟旗]"));

    private static final TellingWords ENGLISH = new TellingWords(
            Language.EN,
            ".!?;\n",
            ",:.!?;\n",
            words("reached|has|have|had|achieved|completed|built|made|produced|produces|makes|employs|created"),
            words(
                    "plan(?:s|ned)?|targets?|targeted|aim(?:s|ed)?|goals?|will|would|to be|be|expect(?:s|ed)?|designed?|once|when|if"
                            + "|should|could|may|can|until|by|proposed?|intend(?:s|ed)?|under construction|not yet|wants?|hopes?|meant|to"),
            Map.of(
                    Qualifier.ABOUT, words("about|around|some|roughly|approximately"),
                    Qualifier.NEARLY, words("nearly|almost|close to|under"),
                    Qualifier.OVER, words("over|more than|above|exceed(?:s|ed|ing)?"),
                    Qualifier.SOME, words("some|more than|over|odd"),
                    Qualifier.AT_LEAST,
                            words(
                                    "at least|or more|no less than|no fewer than|named?|names|lists?|listed|these|mentions?|mentioned"),
                    Qualifier.UP_TO, words("up to|at most|no more than|top|below|under")),
            words("city-?wide|county-?wide|the whole (?:city|county|province)"));

    static TellingWords in(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    boolean tellsAsDone(String clause, String sentence) {
        return done.matcher(clause).find() && !ahead.matcher(sentence).find();
    }

    boolean hedges(Qualifier qualifier, String clause) {
        var words = hedges.get(qualifier);
        return words == null || words.matcher(clause).find();
    }
}
