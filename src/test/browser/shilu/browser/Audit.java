package shilu.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds pages to axe's rules; a contrast that was measured on one page is not measured again on the next. */
final class Audit {
    private static final String AXE = text(AxeBuilder.class, "/axe.min.js");

    private static final String RUN =
            """
            async ([options, passed]) => {
                const measured = (%s)(passed);
                const results = await axe.run(options);
                const found = results.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.failureSummary));
                return {found, measured};
            }
            """
                    .formatted(text(Audit.class, "contrast.js"));

    /** Looks that passed, on any page in any mode: colours, sizes and grounds are part of a look. */
    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    private Audit() {}

    /** What the page breaks; empty where it breaks nothing. */
    static List<String> of(Page page, Rules rules) {
        page.evaluate(AXE);
        var answer = (Map<?, ?>) page.evaluate(RUN, List.of(rules.options(), List.copyOf(PASSED)));
        for (Object look : (List<?>) answer.get("measured")) PASSED.add((String) look);
        return ((List<?>) answer.get("found")).stream().map(String::valueOf).toList();
    }

    private static String text(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
