package shilu.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import java.util.List;
import java.util.Map;

/** Which of axe's rules a page is held to. */
enum Rules {
    ALL(Map.of()),

    ALL_BUT_CONTRAST(Map.of("color-contrast", off()));

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");

    private final Map<String, AxeRuleOptions> exceptions;

    Rules(Map<String, AxeRuleOptions> exceptions) {
        this.exceptions = exceptions;
    }

    /** Asks for violations alone: twice as fast as having every rule's passes listed too. */
    AxeRunOptions options() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(TAGS);
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setRules(exceptions);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static AxeRuleOptions off() {
        var off = new AxeRuleOptions();
        off.setEnabled(false);
        return off;
    }
}
