package shilu.read;

import java.util.Optional;
import java.util.regex.Pattern;
import shilu.memory.Memory;
import shilu.problem.LineIndex;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Divides a Markdown file into its front matter and its body. */
final class FrontMatter {
    private static final String FENCE = "---\n";
    private static final Pattern BLANKS = Pattern.compile("(?m)^---[ \\t]*\n");

    private FrontMatter() {}

    private static String withoutBlanks(String text) {
        return text.contains("--- ") || text.contains("---\t")
                ? BLANKS.matcher(text).replaceAll(FENCE)
                : text;
    }

    static Optional<MarkdownFile> split(String file, String path, String written, Memory memory, Problems problems) {
        // Blanks behind a fence and a missing last line's end can't be seen, so they must not matter.
        String text = withoutBlanks(written + "\n");
        if (text.isBlank()) {
            problems.error(Position.of(file), "file-empty");
            return Optional.empty();
        }
        if (!text.startsWith(FENCE)) {
            problems.error(new Position(file, 1, 1), "front-matter-missing");
            return Optional.empty();
        }
        int end = ("\n" + text).indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            problems.error(new Position(file, 1, 1), "front-matter-open");
            return Optional.empty();
        }
        String yaml = text.substring(FENCE.length(), end);
        if (yaml.isBlank()) {
            problems.error(new Position(file, 1, 1), "front-matter-not-keys");
            return Optional.empty();
        }
        String body = text.substring(end + FENCE.length());
        var root = YamlReader.read(new Parsing(file, 2, yaml), memory, problems);
        if (root.isEmpty()) return Optional.empty();
        if (!(root.get() instanceof Node.Mapping front)) {
            problems.error(root.get().at(), "front-matter-not-keys");
            return Optional.empty();
        }
        int bodyLine = 3 + (int) yaml.chars().filter(c -> c == '\n').count();
        return Optional.of(new MarkdownFile(path, front, body, LineIndex.of(file, bodyLine, body)));
    }
}
