package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.Narrative;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;
import shilu.read.Node;
import shilu.recall.Recall;

/** What all pages together say at their beginnings, whatever else is wrong with a page. */
final class FrontMatters {
    private final List<Beginning> all = new ArrayList<>();
    private final boolean allRead;

    /**
     * @param path of the page, without language and ending
     * @param named what it names under each key that it has
     */
    private record Beginning(String path, Map<String, Set<String>> named) {
        static Beginning of(MarkdownFile file) {
            var named = new TreeMap<String, Set<String>>();
            for (Node.Entry entry : file.front().entries())
                add(entry.value(), named.computeIfAbsent(entry.key(), none -> new TreeSet<>()));
            return new Beginning(Narratives.path(file), named);
        }

        private static void add(Node node, Set<String> values) {
            if (node instanceof Node.Scalar scalar) values.add(scalar.text());
            if (node instanceof Node.Sequence sequence) for (Node item : sequence.items()) add(item, values);
        }

        static Beginning of(Narrative narrative) {
            var named = new TreeMap<String, Set<String>>();
            named.put("covers", Set.copyOf(narrative.covers()));
            narrative.column().ifPresent(column -> named.put("column", Set.of(column)));
            return new Beginning(narrative.path(), named);
        }
    }

    FrontMatters(Manuscript manuscript, Recall recall, Problems problems) {
        var read = new TreeSet<String>();
        for (MarkdownFile file : manuscript.narratives()) {
            all.add(Beginning.of(file));
            read.add(file.lines().at(0).file());
        }
        for (String file : manuscript.spared().keySet()) {
            all.add(Beginning.of(recall.last().narratives().get(file).words()));
            read.add(manuscript.folder() + "/pages/" + file);
        }
        allRead = problems.sorted().stream()
                .map(problem -> problem.at().file())
                .noneMatch(file -> file.endsWith(".md") && !read.contains(file));
    }

    /** Whether every page could be read; one that could not may say anything, and so may all, where there is none. */
    boolean areAllRead() {
        return allRead && !all.isEmpty();
    }

    /** Whether there is no page at all, not even one that could not be read. */
    boolean areNone() {
        return allRead && all.isEmpty();
    }

    /** The paths of the pages that are in a column, without language and ending. */
    SortedSet<String> pathsInColumns() {
        var paths = new TreeSet<String>();
        for (Beginning page : all) if (page.named.containsKey("column")) paths.add(page.path);
        return paths;
    }

    /** All columns that some page names. */
    Set<String> columns() {
        return values("column");
    }

    /** All rows of the list of systems that some page names. */
    Set<String> covered() {
        return values("covers");
    }

    private Set<String> values(String key) {
        var values = new TreeSet<String>();
        for (Beginning page : all) values.addAll(page.named.getOrDefault(key, Set.of()));
        return values;
    }
}
