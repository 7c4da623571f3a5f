package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.site.OutputFile;

/** Reads a written index as a visitor's browser does, without its ranking: what holds all words of a query. */
final class SearchReader {
    private final Map<String, JsonNode> files = new TreeMap<>();

    SearchReader(List<OutputFile> written) {
        try {
            for (OutputFile file : written)
                files.put(
                        file.path().replaceFirst("^en/", ""),
                        new ObjectMapper().readTree(new String(file.bytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows that hold each of the words, or something that means the same. */
    List<JsonNode> find(String query) {
        var entries = new TreeSet<Integer>(numbers(index().get("entries").asInt()));
        var words = List.of(SearchTerms.folded(query).split("\\s+"));
        for (String word : words) entries.retainAll(candidates(word));
        var rows = new ArrayList<JsonNode>();
        for (int entry : entries) if (words.stream().allMatch(word -> holds(row(entry), word))) rows.add(row(entry));
        return rows;
    }

    /** The numbers of the entries that a term stands for. */
    SortedSet<Integer> postings(String term) {
        var found = new TreeSet<Integer>();
        shard(under(texts("terms"), term)).properties().forEach(each -> {
            if (each.getKey().equals(term)) found.addAll(read(each.getValue().asText()));
        });
        return found;
    }

    List<JsonNode> rows() {
        return numbers(index().get("entries").asInt()).stream().map(this::row).toList();
    }

    static List<String> hrefs(HeldSearch index) {
        return new SearchReader(index.files())
                .rows().stream().map(row -> row.get(0).asText()).toList();
    }

    JsonNode row(int entry) {
        var firsts = new ArrayList<Integer>();
        index().get("rows").forEach(first -> firsts.add(first.asInt()));
        int at = under(firsts, entry);
        return files.get("search/d-" + at + ".json").get(entry - firsts.get(at));
    }

    JsonNode shard(int number) {
        return files.get("search/s-" + number + ".json");
    }

    JsonNode index() {
        return files.get("search/terms.json");
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        index().get(name).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private SortedSet<Integer> candidates(String word) {
        var found = new TreeSet<Integer>();
        for (String same : sameAs(word)) {
            var terms = new ArrayList<>(SearchTerms.of(same));
            terms.removeIf(term -> term.codePointCount(0, term.length()) == 1);
            var held = new TreeSet<>(postings(terms.get(0)));
            terms.forEach(term -> held.retainAll(postings(term)));
            found.addAll(held);
        }
        return found;
    }

    private List<String> sameAs(String word) {
        var all = new ArrayList<>(List.of(word));
        for (JsonNode group : index().get("aliases")) {
            var texts = new ArrayList<String>();
            group.forEach(text -> texts.add(text.asText()));
            if (texts.contains(word)) all.addAll(texts);
        }
        return all;
    }

    private boolean holds(JsonNode row, String word) {
        String text = SearchTerms.folded(row.get(1).asText() + "\n" + row.get(3).asText() + "\n"
                + row.get(4).asText() + "\n" + row.path(5).asText());
        return sameAs(word).stream().anyMatch(text::contains);
    }

    private static List<Integer> read(String written) {
        var entries = new ArrayList<Integer>();
        int value = 0;
        int scale = 1;
        int entry = -1;
        for (char letter : written.toCharArray()) {
            int digit = Character.digit(letter, 36);
            value += digit % 18 * scale;
            scale *= 18;
            if (digit > 17) continue;
            entry += value / 4 + 1;
            entries.add(entry);
            value = 0;
            scale = 1;
        }
        return entries;
    }

    private static <T extends Comparable<T>> int under(List<T> firsts, T value) {
        int at = 0;
        while (at + 1 < firsts.size() && firsts.get(at + 1).compareTo(value) <= 0) at++;
        return at;
    }

    private static List<Integer> numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toList();
    }
}
