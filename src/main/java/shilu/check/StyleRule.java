package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A convention of Chinese text that a pattern can see.
 *
 * @param id its name in the list of conventions, such as {@code N1}
 * @param usual how a breach counts where the site doesn't say
 * @param breach what the text must not hold
 * @param mend what belongs in its place
 * @param needed traits of which a text that breaks it has at least one
 */
record StyleRule(String id, StyleLevel usual, Pattern breach, Function<MatchResult, String> mend, StyleTraits needed) {
    private static final int CONTEXT = 4;

    /** @param excerpt the breach between its neighbours; {@code mended} is the same without it */
    record Breach(int start, String excerpt, String mended) {}

    StyleRule(String id, StyleLevel usual, String breach, Function<MatchResult, String> mend) {
        this(id, usual, Pattern.compile(breach), mend, StyleTraits.neededBy(id));
    }

    /** The key of the message: {@code style-n1}. */
    String problem() {
        return "style-" + id.toLowerCase(Locale.ROOT);
    }

    List<Breach> in(String text) {
        List<Breach> breaches = new ArrayList<>();
        Matcher matcher = breach.matcher(text);
        while (matcher.find()) breach(matcher.toMatchResult(), text).ifPresent(breaches::add);
        return breaches;
    }

    private Optional<Breach> breach(MatchResult match, String text) {
        String mended = mend.apply(match);
        // Some mends see only at a closer look that nothing is wrong.
        if (mended.equals(match.group())) return Optional.empty();
        String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
        String after = text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT));
        String excerpt = before + match.group() + after;
        return Optional.of(new Breach(match.start(), shown(excerpt), shown(before + mended + after)));
    }

    /** References and line ends have no form of their own in a message. */
    private static String shown(String text) {
        return text.replace(PlainLine.ELSEWHERE, "…").replace('\n', ' ').strip();
    }
}
