package shilu.command;

import static java.lang.ProcessBuilder.Redirect.DISCARD;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The machine's own browser. */
final class Browser {
    private Browser() {}

    /** Opens an address; a machine without a browser is no reason to stop, since the address stands on the screen. */
    static void open(Object address) {
        var words = List.of(opener(System.getProperty("os.name", "").toLowerCase(Locale.ROOT))
                .replace("{}", address.toString())
                .split(" "));
        try {
            new ProcessBuilder(words)
                    .redirectOutput(DISCARD)
                    .redirectError(DISCARD)
                    .start();
        } catch (IOException e) {
            // There is none.
        }
    }

    private static String opener(String system) {
        if (system.startsWith("windows")) return "rundll32 url.dll,FileProtocolHandler {}";
        return system.startsWith("mac") ? "open {}" : "xdg-open {}";
    }
}
