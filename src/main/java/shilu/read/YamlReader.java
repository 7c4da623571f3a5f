package shilu.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shilu.memory.Memory;
import shilu.problem.Position;
import shilu.problem.Problems;

/** Reads one YAML document into nodes with positions; aliases are followed, within limits. */
final class YamlReader {
    private static final int DEEPEST = 32;
    private static final int HEAVIEST = 500_000;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private YAMLParser parser;

    private YamlReader(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * Reads the YAML that stands in {@code file} from line {@code firstLine} on; empty after a problem, and for a file
     * that says nothing.
     */
    static Optional<Node> read(String file, int firstLine, String text, Problems problems) {
        return new YamlReader(file, firstLine, problems).read(text);
    }

    /** The same, unless {@code memory} knows what the text says. */
    static Optional<Node> read(Parsing parsing, Memory memory, Problems problems) {
        var parsed = memory.answer(parsing);
        problems.addAll(parsed.problems());
        return parsed.root();
    }

    private Optional<Node> read(String text) {
        try (YAMLParser opened = FACTORY.createParser(text)) {
            parser = opened;
            if (parser.nextToken() == null || parser.currentToken() == JsonToken.VALUE_NULL) {
                problems.error(Position.of(file), "file-empty");
                return Optional.empty();
            }
            Node root = node(0);
            if (parser.nextToken() != null) {
                problems.error(here(), "yaml-two-documents");
                return Optional.empty();
            }
            HashComments.warn(file, firstLine, text, problems);
            return Optional.of(root);
        } catch (Rejected e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            YamlMistake.report(file, firstLine, text, e, problems);
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private Node node(int depth) throws IOException {
        if (depth > DEEPEST) throw reject(here(), "yaml-too-deep", DEEPEST);
        Position at = here();
        String anchor = parser.getObjectId();
        JsonToken token = parser.currentToken();
        Node node;
        if (token == JsonToken.START_OBJECT) node = mapping(depth, at);
        else if (token == JsonToken.START_ARRAY) node = sequence(depth, at);
        else if (parser.isCurrentAlias()) node = aliased(at);
        else if (token == JsonToken.VALUE_NULL) node = new Node.Scalar("", false, at);
        else node = new Node.Scalar(fit(parser.getText(), at), at);
        if (node.weight() > HEAVIEST) throw reject(at, "yaml-too-heavy", HEAVIEST);
        if (anchor != null && !parser.isCurrentAlias()) anchors.put(anchor, node);
        return node;
    }

    /** The file's own text was looked at before; but an escape may write any character. */
    private String fit(String text, Position at) {
        var unfit = Characters.firstUnfit(text);
        if (unfit.isPresent()) throw reject(at, "character-unfit", Characters.named(text, unfit.getAsInt()));
        return text;
    }

    private Node aliased(Position at) throws IOException {
        Node target = anchors.get(parser.getText());
        if (target == null) throw reject(at, "yaml-unknown-anchor", parser.getText());
        return target;
    }

    private Node mapping(int depth, Position at) throws IOException {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        int weight = 1;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Position keyAt = here();
            parser.nextToken();
            Node value = node(depth + 1);
            weight = Math.min(HEAVIEST + 1, weight + value.weight());
            Position first = seen.putIfAbsent(key, keyAt);
            if (first != null) problems.error(keyAt, "key-twice", key, first.line());
            else entries.add(new Node.Entry(key, keyAt, value));
        }
        return new Node.Mapping(entries, weight, at);
    }

    private Node sequence(int depth, Position at) throws IOException {
        List<Node> items = new ArrayList<>();
        int weight = 1;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(depth + 1);
            weight = Math.min(HEAVIEST + 1, weight + item.weight());
            items.add(item);
        }
        return new Node.Sequence(items, weight, at);
    }

    private Position here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Position(file, firstLine - 1 + location.getLineNr(), location.getColumnNr());
    }

    private Rejected reject(Position at, String rule, Object... arguments) {
        problems.error(at, rule, arguments);
        return new Rejected();
    }

    /** Leaves the depth of the recursion once a file can't be read on. */
    private static final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1;

        Rejected() {
            super(null, null, false, false);
        }
    }
}
