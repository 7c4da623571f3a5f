package shilu.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import shilu.problem.Problem;
import shilu.problem.Problems;

/** Lays words that try to become script into every text of a copy of sound content, as far as the checks let them. */
final class HostileText {
    private static final String HIT = "hit(`MARK`)";

    /** No digit in them, which the gate would ask a source for. */
    private static final List<String> WORDS = Stream.of(
                    "<script>HIT</script>",
                    "\"><img src=x onerror=HIT>",
                    "'><svg onload=HIT>",
                    "</script><script>HIT</script>",
                    "</style></title></textarea><svg/onload=HIT>",
                    "--><svg onload=HIT>",
                    "]]><x:script xmlns:x='http://www.w3.org/xhtml'>HIT</x:script>",
                    "\" onmouseover=HIT autofocus onfocus=HIT x=\"",
                    "javascript:HIT",
                    "<a href='javascript:HIT'>x</a>",
                    "<iframe srcdoc='<script>HIT</script>'></iframe>",
                    "${HIT} #{HIT} [=HIT] <#assign x=HIT>",
                    "\u2028HIT\u2029HIT//",
                    "\\\";HIT;//",
                    "&lt;script&gt;HIT&lt;/script&gt;")
            .map(words -> words.replace("HIT", HIT))
            .toList();

    /** What is tried, from the worst on, until the checks let it pass; nothing at all in the end. */
    private static final List<String> LEVELS = List.of(String.join(" ", WORDS), WORDS.get(1), WORDS.get(0), "");

    private static final List<String> PARAGRAPHS = Stream.concat(
                    WORDS.stream(),
                    Stream.of(
                                    "<div onclick=\"HIT\" style=\"x\">x</div>",
                                    "[x](javascript:HIT)",
                                    "[x](data:text/html,HIT)",
                                    "[x](JaVaScRiPt:HIT)",
                                    "[x](java&#115;cript:HIT)",
                                    "[x](/media/roll.png \"'onerror='HIT\")",
                                    "![\" onerror=\"HIT](/media/roll.png)",
                                    "<javascript:HIT>",
                                    "<form action=javascript:HIT><button>x</button></form>",
                                    "<math><mtext></form><form><mglyph><style></math><img src onerror=HIT>",
                                    "<noscript><p title=\"</noscript><img src=x onerror=HIT>\">",
                                    "`<script>HIT</script>`",
                                    "## <script>HIT</script>",
                                    "    <script>HIT</script>",
                                    "> <script>HIT</script>",
                                    "- <script>HIT</script>",
                                    "| <script>HIT</script> |\n|-|\n| <img src=x onerror=HIT> |",
                                    "**<svg onload=HIT>**")
                            .map(words -> words.replace("HIT", HIT)))
            .toList();

    private static final Pattern HAS_MARK = Pattern.compile("`(q[a-p]+z)`");
    private static final ObjectMapper YAML = new ObjectMapper(
            new YAMLFactory().disable(YAMLGenerator.Feature.SPLIT_LINES).enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE));

    private final Path content;
    private final Map<Path, JsonNode> trees = new TreeMap<>();
    private final Map<Path, String> bodies = new TreeMap<>();
    /** How far down the levels a text has come, by its mark. */
    private final Map<String, Integer> levels = new TreeMap<>();

    /** Whoever gave way in this round. */
    private final Set<String> given = new HashSet<>();

    private final Map<String, Integer> rules = new TreeMap<>();
    private int marks;

    HostileText(Path content) throws IOException {
        this.content = content;
        try (var walk = Files.walk(content)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) read(file);
        }
    }

    private void read(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".yaml")) trees.put(file, YAML.readTree(Files.readString(file)));
        if (!name.endsWith(".md")) return;
        String text = Files.readString(file);
        int end = text.indexOf("\n---\n", 3);
        trees.put(file, YAML.readTree(text.substring(4, end)));
        bodies.put(file, text.substring(end + 5));
    }

    /**
     * What came of it.
     *
     * @param refused of how many texts the checks refused every hostile form
     * @param rules what they said, and how often
     */
    record Laid(int texts, int refused, Map<String, Integer> rules) {}

    /** Writes the content, and gives way where it is refused, until it is sound. */
    Laid lay(Function<Path, Problems> check) throws IOException {
        while (true) {
            write();
            var problems = check.apply(content);
            if (!problems.hasErrors()) break;
            boolean gaveWay = false;
            given.clear();
            for (Problem problem : problems.sorted()) gaveWay |= giveWay(problem);
            if (!gaveWay) throw new AssertionError(problems.sorted());
        }
        int refused = (int) levels.values().stream()
                .filter(level -> level >= LEVELS.size() - 1)
                .count();
        return new Laid(levels.size(), refused, rules);
    }

    private boolean giveWay(Problem problem) throws IOException {
        Path file = content.resolveSibling(problem.at().file());
        // What is wrong with a page of the site is told by quoting the text.
        if (!Files.exists(file)) return giveWay(problem.arguments().toString(), problem.rule());
        var lines = Files.readAllLines(file);
        int line = problem.at().line();
        String text = line == 0 ? String.join("\n", lines) : lines.get(Math.min(line, lines.size()) - 1);
        // A picture has no room for its texts together, so all of them give way.
        return giveWay(text, problem.rule()) || giveWay(String.join("\n", lines), problem.rule());
    }

    private boolean giveWay(String text, String rule) {
        boolean gaveWay = false;
        for (var match : HAS_MARK.matcher(text).results().toList()) {
            String mark = match.group(1);
            if (given.add(mark)) levels.merge(mark, 1, Integer::sum);
            gaveWay = true;
        }
        if (gaveWay) rules.merge(rule, 1, Integer::sum);
        return gaveWay;
    }

    private void write() throws IOException {
        marks = 0;
        for (Path file : trees.keySet()) {
            String yaml = YAML.writeValueAsString(spoilt(trees.get(file).deepCopy()));
            if (!bodies.containsKey(file)) Files.writeString(file, yaml, UTF_8);
            else Files.writeString(file, yaml.strip() + "\n---\n" + body(bodies.get(file)), UTF_8);
        }
    }

    private String body(String sound) {
        var body = new StringBuilder(sound.strip());
        for (String paragraph : PARAGRAPHS) {
            String mark = mark();
            // A paragraph is there or not.
            if (levels.get(mark) == 0) body.append("\n\n").append(paragraph.replace("MARK", mark));
            else levels.put(mark, LEVELS.size() - 1);
        }
        return body.append("\n").toString();
    }

    private JsonNode spoilt(JsonNode node) {
        if (node instanceof ObjectNode mapping)
            for (String key : names(mapping)) mapping.set(key, spoilt(mapping.get(key)));
        else if (node instanceof ArrayNode list)
            for (int i = 0; i < list.size(); i++) list.set(i, spoilt(list.get(i)));
        else if (node.isTextual()) {
            String mark = mark();
            String words = LEVELS.get(Math.min(levels.get(mark), LEVELS.size() - 1)).replace("MARK", mark);
            return new TextNode(words.isEmpty() ? node.textValue() : node.textValue() + " " + words);
        }
        return node;
    }

    private static List<String> names(ObjectNode mapping) {
        var names = new ArrayList<String>();
        mapping.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** A name for the next text, in letters alone; the same in each round. */
    private String mark() {
        String mark = "q" + Integer.toHexString(marks++).chars()
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .reduce("", String::concat) + "z";
        levels.putIfAbsent(mark, 0);
        return mark;
    }
}
