import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Changes content of every kind, and waits until the preview shows each change. */
final class Edits {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ARTICLE = "content/pages/topics/agriculture.md";
    private static final String PAGE = "topics/agriculture.html";

    /** @param edits in a fixed order; a number of the round makes each different from the one before */
    private interface Edit {
        void make(int round) throws Exception;
    }

    /** How long something took to be seen in what is served. */
    private record Delay(String what, long milliseconds) {}

    private final Path folder;
    private final Served served;
    private final Tally tally;
    private final Random random = new Random(20251024);
    private final List<Delay> delays = new ArrayList<>();
    private final List<Edit> often = List.of(
            this::body, this::fact, this::body, this::title, this::body, this::slip, this::body, this::source);
    private final List<Edit> seldom = List.of(
            this::template,
            this::style,
            this::word,
            this::chart,
            this::fileAddedAndRemoved,
            this::otherMistakes,
            this::manyAtOnce,
            this::mistakeThatStays,
            this::folderTakenAway);
    private volatile Served.State state = new Served.State("", "");
    private volatile long heard;

    Edits(Path folder, Served served, Tally tally) {
        this.folder = folder;
        this.served = served;
        this.tally = tally;
    }

    /** Hears how each build ended, for those edits that show nowhere else. */
    void listen() throws IOException {
        try {
            served.listen(told -> {
                if (!told.build().equals(state.build())) tally.count("builds heard of");
                state = told;
                heard++;
            });
        } catch (IOException e) {
            // Cut for its length; opened again in the next round.
        }
    }

    /** The next edit, not sooner than a second after the one before. */
    void next(int round) throws InterruptedException {
        long start = System.nanoTime();
        var edit = round % 3 < 2 ? often.get(round % often.size()) : seldom.get(round / 3 % seldom.size());
        try {
            edit.make(round);
            tally.count("edits");
        } catch (Exception e) {
            tally.failed("edit of round " + round + ": " + e + ", told last: " + state);
        }
        long rest = 1000 - (System.nanoTime() - start) / 1_000_000;
        if (rest > 0) Thread.sleep(rest);
    }

    /** One last edit, then quiet. */
    void settle() throws Exception {
        body(1_000_000);
        for (long before = -1; before != heard; Thread.sleep(5000)) before = heard;
    }

    String delays() {
        delays.sort(Comparator.comparing(Delay::milliseconds));
        var slowest = delays.get(delays.size() - 1);
        return "median %d ms, slowest twentieth over %d ms, slowest %d ms (%s)"
                .formatted(
                        delays.get(delays.size() / 2).milliseconds(),
                        delays.get(delays.size() * 19 / 20).milliseconds(),
                        slowest.milliseconds(),
                        slowest.what());
    }

    /** Made of letters alone, since a number without a source would be refused. */
    private static String name(int round) {
        return String.valueOf(round)
                .chars()
                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining("", "记号", "完"));
    }

    private void body(int round) throws Exception {
        change(ARTICLE, "(\\n\\n记号\\S*完。)?\\s*\\z", "\n\n" + name(round) + "。\n");
        shows(PAGE, name(round));
    }

    private void title(int round) throws Exception {
        change(ARTICLE, "(?m)^title: .*$", "title: " + name(round));
        shows("topics/index.html", name(round));
    }

    private void summary(int round) throws Exception {
        change(ARTICLE, "(?m)^summary: .*$", "summary: " + name(round));
    }

    private void fact(int round) throws Exception {
        int value = 30 + round % 49;
        change(
                "content/facts/agriculture.yaml",
                "(?s)(id: maize-narrow-row-2026.*?value: )\\d+(.*?as-printed: )\\d+",
                "$1" + value + "$2" + value);
        shows("f/maize-narrow-row-2026.html", value + "厘米");
    }

    private void source(int round) throws Exception {
        change("content/sources.yaml", "(?s)(id: maize-2026\\n.*?zh: )[^\\n]*", "$1" + name(round));
        shows("sources/maize-2026.html", name(round));
    }

    private void chart(int round) throws Exception {
        change("content/charts/loan-waits.yaml", "(?m)^title: \\{zh: [^,]*", "title: {zh: " + name(round));
        shows("charts/loan-waits.svg", name(round));
    }

    private void template(int round) throws Exception {
        String end = "</div></footer>";
        change("templates/partials/footer.ftlh", "(<p>记号\\S*完</p>\\n)?" + end, "<p>" + name(round) + "</p>\n" + end);
        shows("index.html", name(round));
    }

    private void word(int round) throws Exception {
        change("templates/messages/zh.properties", "(?m)^skip=.*$", "skip=" + name(round));
        shows("index.html", name(round));
    }

    private void style(int round) throws Exception {
        change("templates/assets/site.css", "(\\n\\.soak-\\S*)?\\s*\\z", "\n.soak-" + round + "{color:red}\n");
        var link = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
        waitFor("style " + round, () -> {
            var found = link.matcher(served.text("index.html"));
            return found.find() && served.text(found.group(1)).contains("soak-" + round);
        });
    }

    private void fileAddedAndRemoved(int round) throws Exception {
        Path file = folder.resolve("content/pages/topics/soak.md");
        save(file, "---\ntitle: " + name(round) + "\nsummary: 有来有去。\ncolumn: topics\n---\n有来有去。\n");
        shows("topics/soak.html", name(round));
        Files.delete(file);
        waitFor("the page is gone", () -> served.ask("topics/soak.html").statusCode() == 404);
    }

    private void slip(int round) throws Exception {
        spoilt("content/places.yaml", "\n- {\n");
    }

    /** A name that nobody knows, a slip in a template, letters that are no UTF-8, a file that is gone. */
    private void otherMistakes(int round) throws Exception {
        spoilt(ARTICLE, "\n{{no-such-figure}}\n");
        spoilt("templates/pages/home.ftlh", "<#if");
        spoilt("content/indicators/agriculture.yaml", null);
        Path file = folder.resolve("content/terms.yaml");
        byte[] sound = Files.readAllBytes(file);
        // Some words of GBK are by chance words of UTF-8 too, these are not.
        byte[] letters = "\n# 晋中".getBytes("GBK");
        byte[] both = Arrays.copyOf(sound, sound.length + letters.length);
        System.arraycopy(letters, 0, both, sound.length, letters.length);
        Files.write(file, both);
        refused("terms.yaml");
        Files.write(file, sound);
        accepted();
    }

    private void manyAtOnce(int round) throws Exception {
        for (int time = 0; time < 20; time++) {
            summary(round * 100 + time);
            Thread.sleep(20);
        }
        shows("topics/index.html", name(round * 100 + 19));
    }

    /** Work on other files goes on while one is wrong: refused builds must not add up either. */
    private void mistakeThatStays(int round) throws Exception {
        Path file = folder.resolve("content/places.yaml");
        String sound = Files.readString(file);
        save(file, sound + "- {\n");
        refused("places.yaml");
        for (int time = 0; time < 10; time++) {
            long before = heard;
            summary(round * 100 + time);
            waitFor("another refusal", () -> heard > before);
        }
        save(file, sound);
        shows("topics/index.html", name(round * 100 + 9));
    }

    private void folderTakenAway(int round) throws Exception {
        Path content = folder.resolve("content");
        Files.move(content, folder.resolve("aside"));
        refused("content");
        Files.move(folder.resolve("aside"), content);
        accepted();
        body(round);
    }

    /** @param slip added to the file; null takes the file away */
    private void spoilt(String path, String slip) throws Exception {
        Path file = folder.resolve(path);
        String sound = Files.readString(file);
        if (slip == null) Files.delete(file);
        else save(file, sound + slip);
        refused(slip == null ? "content/" : file.getFileName().toString());
        if (served.ask("index.html").statusCode() != 200) tally.failed("a mistake took the site away");
        save(file, sound);
        accepted();
    }

    private void refused(String named) throws Exception {
        waitFor("refused for " + named, () -> state.problems().contains(named));
        tally.count("mistakes told");
    }

    private void accepted() throws Exception {
        waitFor("mended", () -> state.problems().isEmpty());
    }

    private void change(String path, String pattern, String replacement) throws Exception {
        Path file = folder.resolve(path);
        var found = Pattern.compile(pattern).matcher(Files.readString(file));
        if (!found.find()) throw new IllegalStateException(path + " has no " + pattern);
        save(file, found.replaceFirst(replacement));
    }

    /** Programs save in different ways: at once, in two halves, or by another file that takes the place. */
    private void save(Path file, String text) throws Exception {
        byte[] bytes = text.getBytes(UTF_8);
        int way = random.nextInt(3);
        if (way == 0) Files.write(file, bytes);
        else if (way == 1) {
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            Thread.sleep(random.nextInt(80));
            Files.write(file, Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length), StandardOpenOption.APPEND);
        } else {
            Path beside = file.resolveSibling(file.getFileName() + ".tmp");
            Files.write(beside, bytes);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
        tally.count("files saved");
    }

    private void shows(String path, String text) throws Exception {
        waitFor(path + " shows " + text, () -> served.text(path).contains(text));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private void waitFor(String what, Condition condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.holds()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) throw new IllegalStateException("never: " + what);
            Thread.sleep(30);
        }
        delays.add(new Delay(what, (System.nanoTime() - start) / 1_000_000));
    }
}
