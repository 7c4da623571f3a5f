package shilu.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Edits pages as their authors do, by chance: a line more, less or elsewhere, a title, a page. */
final class Edits {
    private static final List<String> LINES = List.of(
            "又写了一段，说的是纸。",
            "## 新的一节",
            "### 小节",
            "- 一条\n- 又一条",
            "| 甲 | 乙 |\n|--|--|\n| 一 | 二 |",
            "产纸{{paper-2024}}。",
            "{{chart: paper-by-year}}",
            "{{diagram: paper-chain}}",
            "> 引一句\n>\n> {{diagram: paper-chain}}",
            "见[纸](/topics/paper.html)，或[统计年鉴](https://stats.example.com/yearbook?year=2024)。",
            "见[这里](https://paper.example.net/more)。",
            "![一卷纸](/media/roll.png)",
            "这里  ,有错。",
            "Paper and 纸 mixed.",
            "<b>粗</b>的字。");

    private final Path pages;
    private final Random random;
    private int made;

    Edits(Path pages, Random random) {
        this.pages = pages;
        this.random = random;
    }

    void another() throws IOException {
        var files = all();
        Path file = files.get(random.nextInt(files.size()));
        var lines = new ArrayList<>(Arrays.asList(Files.readString(file).split("\n", -1)));
        int body = lines.subList(1, lines.size()).indexOf("---") + 2;
        int at = body + random.nextInt(lines.size() - body + 1);
        switch (random.nextInt(20)) {
            case 0 -> replace(lines, "title: ", "title: 新");
            case 1 -> replace(lines, "summary: ", "summary: 又");
            case 2 -> create();
            case 3 -> deleteOneOfOurs(files);
            case 4, 5, 6, 7 -> {
                if (at < lines.size() && isOurs(lines.get(at))) lines.remove(at);
            }
            default -> {
                // Between paragraphs, so that no table or list is cut through.
                while (at < lines.size() && !lines.get(at).isEmpty()) at++;
                lines.addAll(at, List.of("", LINES.get(random.nextInt(LINES.size())), ""));
            }
        }
        if (Files.exists(file)) write(file, String.join("\n", lines));
    }

    /** As old as an author's files are when the next build begins. */
    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_123L));
    }

    private static boolean isOurs(String line) {
        return LINES.contains(line);
    }

    private static void replace(List<String> lines, String from, String to) {
        lines.replaceAll(line ->
                line.startsWith(from) && !line.startsWith("title: \"") ? to + line.substring(from.length()) : line);
    }

    private void create() throws IOException {
        String front = "---\ntitle: 新页\nsummary: 新写的一页\ncolumn: topics\n---\n";
        write(pages.resolve("topics/made-" + made++ + ".md"), front + "\n见[纸](paper.md)。\n");
    }

    private void deleteOneOfOurs(List<Path> files) throws IOException {
        for (Path file : files)
            if (file.getFileName().toString().startsWith("made-")) {
                Files.delete(file);
                return;
            }
    }

    private List<Path> all() throws IOException {
        try (var walk = Files.walk(pages)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
