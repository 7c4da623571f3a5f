package shilu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class EveryPageTest {
    private static Chromium chromium;
    private static Visitor visitor;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        visitor = new Visitor(chromium.reader(Mode.PHONE));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    static List<String> pages() {
        return ShippedSite.pages();
    }

    static List<String> addresses() {
        return ShippedSite.addresses();
    }

    // A browser belongs to the thread that started it.
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrongWithAnyPage(String page) {
        assertThat(visitor.complaints(page)).isEmpty();
    }

    // A browser belongs to the thread that started it.
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("addresses")
    void theShortAddressOfAFigureLeadsToItsEntry(String address) {
        var page = visitor.follow(address);
        assertThat(page.locator(":target").isVisible()).isTrue();
    }
}
