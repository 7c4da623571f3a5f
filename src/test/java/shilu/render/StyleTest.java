package shilu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final Pattern RULE = Pattern.compile("(:root[^{}]*)\\{([^{}]*--[^{}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):(#[0-9a-f]{3,6})(?=;|$)");

    /** Text and the grounds that it may stand on. */
    private static final Map<String, List<String>> PAIRS = Map.of(
            "ink", List.of("paper", "wash", "card"),
            "ink-2", List.of("paper", "wash", "card"),
            "brand", List.of("paper", "wash", "card"),
            "estimate", List.of("paper", "wash", "card"),
            "brand-ink", List.of("brand"),
            "deep-ink", List.of("deep", "brick"),
            "deep-2", List.of("deep", "brick"),
            "t1-ink", List.of("t1"));

    private static String css() throws IOException {
        return Files.readString(Rendered.TEMPLATES.resolve("assets/site.css"));
    }

    @Test
    void textIsReadableInEveryMode() throws IOException {
        for (var mode : modes().entrySet())
            PAIRS.forEach((text, grounds) -> {
                for (String ground : grounds)
                    assertThat(contrast(
                                    mode.getValue().get(text), mode.getValue().get(ground)))
                            .as(mode.getKey() + ": " + text + " on " + ground)
                            .isGreaterThanOrEqualTo(mode.getKey().endsWith("elder") ? 7.0 : 4.5);
            });
    }

    @Test
    void oldPhonesUnderstandTheWholeSheet() throws IOException {
        assertThat(css()).doesNotContain("@layer", "color-mix", "&", "@import", "url(");
    }

    @Test
    void theSheetIsSmall() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(css().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(8 * 1024);
    }

    /** The tokens as each mode has them: dark overrides light, elder overrides either. */
    private static Map<String, Map<String, String>> modes() throws IOException {
        var light = new HashMap<String, String>();
        var dark = new HashMap<String, String>();
        var elder = new HashMap<String, String>();
        var darkElder = new HashMap<String, String>();
        String screen = css().substring(0, css().indexOf("@media print"));
        for (Matcher rule = RULE.matcher(screen); rule.find(); ) {
            if (rule.group(1).contains("data-theme=light")) continue;
            boolean isElder = rule.group(1).contains("data-elder");
            boolean isDark = rule.group(1).contains("data-theme=dark");
            var into = isElder ? (isDark ? darkElder : elder) : isDark ? dark : light;
            for (Matcher token = TOKEN.matcher(rule.group(2)); token.find(); )
                into.putIfAbsent(token.group(1), token.group(2));
        }
        var modes = new LinkedHashMap<String, Map<String, String>>();
        modes.put("light", light);
        modes.put("dark", over(light, dark));
        modes.put("light elder", over(light, elder));
        modes.put("dark elder", over(over(over(light, dark), elder), darkElder));
        return modes;
    }

    private static Map<String, String> over(Map<String, String> below, Map<String, String> above) {
        var both = new HashMap<>(below);
        both.putAll(above);
        return both;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        String digits = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        int colour = Integer.parseInt(digits.substring(1), 16);
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
