package shilu.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the command files for Windows without a Windows. */
class WindowsLaunchersTest {
    private static final Path DIST = Path.of("src/dist");
    private static final Path STARTER = DIST.resolve("bin/shilu.cmd");
    private static final Pattern LABEL = Pattern.compile("(?m)^:(\\w+)");
    private static final Pattern JUMP = Pattern.compile("goto (\\w+)");

    static List<Path> all() throws IOException {
        try (var walk = Files.walk(DIST)) {
            return walk.filter(file -> file.toString().endsWith(".cmd"))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Path> doubleClicked() throws IOException {
        return all().stream().filter(file -> !file.equals(STARTER));
    }

    @Test
    void thereIsOneForEachTask() throws IOException {
        assertThat(doubleClicked().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("检查内容.cmd", "生成网站.cmd", "预览网站.cmd");
    }

    @ParameterizedTest
    @MethodSource("all")
    void linesEndAsWindowsWantsThemAndNoLetterDependsOnACodePage(Path file) throws IOException {
        String text = text(file);
        assertThat(text).endsWith("\r\n").matches("[\\x20-\\x7e\\r\\n]+");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource("all")
    void folderNamesMayHoldBlanksAndSigns(Path file) throws IOException {
        for (String line : code(file)) {
            assertThat(unquoted(line))
                    .as(line)
                    .doesNotContain(
                            "~dp0", "%home%", "%jar%", "%archive%", "%cache%", "%fresh%", "%java%", "%javahome%")
                    .doesNotContain("JAVA_HOME:");
            // Text between exclamation marks is lost as soon as values are expanded late.
            assertThat(line).doesNotContainIgnoringCase("enabledelayedexpansion");
        }
        // A machine may expand them late by its own setting.
        assertThat(code(file).get(1)).startsWith("setlocal").endsWith("disabledelayedexpansion");
    }

    /** What stands outside quotation marks as Windows counts them: one after a caret is none, unless it is quoted itself. */
    private static String unquoted(String line) {
        var outside = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"') isQuoted = !isQuoted;
            else if (!isQuoted && sign == '^') i++;
            else if (!isQuoted) outside.append(sign);
        }
        return outside.toString();
    }

    @ParameterizedTest
    @MethodSource("doubleClicked")
    void aDoubleClickWorksInTheFoldersOwnPlaceAndKeepsTheWindowOpen(Path file) throws IOException {
        assertThat(code(file))
                .contains("pushd \"%~dp0\"", "pause")
                .anyMatch(line -> line.startsWith("call bin\\shilu.cmd "));
    }

    @Test
    void theConsoleReadsUtf8AsLongAsItRunsAndTheExitCodeIsItsOwn() throws IOException {
        var code = code(STARTER);
        assertThat(code.indexOf("chcp 65001 >nul")).isBetween(0, code.indexOf("set \"jar=%home%\\lib\\shilu.jar\""));
        assertThat(code).endsWith(":end", "if defined page chcp %page% >nul", "exit /b %status%");
        assertThat(code).filteredOn(line -> line.contains("exit /b")).hasSize(1);
        for (int i = 0; i < code.size(); i++)
            if (code.get(i).contains("-jar \"%jar%\" %*"))
                assertThat(code.get(i + 1)).isEqualTo("set \"status=%errorlevel%\"");
    }

    @Test
    void everyJumpLandsSomewhere() throws IOException {
        String text = text(STARTER);
        var labels = LABEL.matcher(text).results().map(found -> found.group(1)).toList();
        assertThat(labels).doesNotHaveDuplicates();
        assertThat(JUMP.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(labels);
    }

    private static List<String> code(Path file) throws IOException {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("rem "))
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, ISO_8859_1);
    }
}
