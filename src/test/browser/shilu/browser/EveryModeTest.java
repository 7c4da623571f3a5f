package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class EveryModeTest {
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    /** All but the one in which every page is looked at. */
    static List<Mode> modes() {
        return Mode.all().stream().filter(mode -> !mode.equals(Mode.PHONE)).toList();
    }

    // A browser belongs to the thread that started it.
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("modes")
    void nothingIsWrongWithAnyKindOfPage(Mode mode) {
        var complaints = new ArrayList<String>();
        try (var reader = chromium.reader(mode)) {
            var visitor = new Visitor(reader);
            for (String page : ShippedSite.kinds())
                for (String complaint : visitor.complaints(page, rules(page, mode)))
                    complaints.add(page + ": " + complaint);
        }
        assertThat(complaints).isEmpty();
    }

    /** Thousands of words beside each other have their contrast measured once in light and once in dark. */
    private static Rules rules(String page, Mode mode) {
        return ShippedSite.gathers(page) && !mode.equals(Mode.NIGHT) ? Rules.ALL_BUT_CONTRAST : Rules.ALL;
    }
}
