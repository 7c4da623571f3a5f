package shilu.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with what was expected; {@code -Dgolden=update} takes what came out for the new expectation. */
final class Golden {
    private Golden() {}

    private static boolean isRenewed() {
        boolean asked = "update".equals(System.getProperty("golden"));
        if (asked && "true".equals(System.getenv("CI")))
            throw new IllegalStateException("expectations are renewed by people, who look at them, not by CI");
        return asked;
    }

    static void text(String actual, Path expected) throws IOException {
        if (isRenewed()) Files.writeString(expected, actual, UTF_8);
        assertThat(expected).as("renew with -Dtest.jvm=-Dgolden=update").exists();
        assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
    }

    /** What is compressed has other bytes on another JDK, so that its being there is all that can be expected. */
    private static boolean isPacked(String path) {
        return path.endsWith(".xlsx") || path.startsWith("charts/") && path.endsWith(".png");
    }

    static void tree(Path actual, Path expected) throws IOException {
        if (isRenewed()) {
            new Tree(expected).delete();
            new Tree(actual).layOver(expected);
        }
        var expectedTexts = new Tree(expected).texts();
        var actualTexts = new Tree(actual).texts();
        assertThat(actualTexts.keySet()).as("files of the site").isEqualTo(expectedTexts.keySet());
        expectedTexts.forEach((path, text) -> {
            if (!isPacked(path)) assertThat(actualTexts.get(path)).as(path).isEqualTo(text);
        });
    }
}
