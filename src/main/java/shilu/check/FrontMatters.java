package shilu.check;

import java.util.SortedSet;
import java.util.TreeSet;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;
import shilu.read.Node;

/** What all pages together say at their beginnings, whatever else is wrong with a page. */
final class FrontMatters {
    private final Manuscript manuscript;
    private final boolean allRead;

    FrontMatters(Manuscript manuscript, Problems problems) {
        this.manuscript = manuscript;
        var read = manuscript.narratives().stream()
                .map(file -> file.lines().at(0).file())
                .toList();
        allRead = problems.sorted().stream()
                .map(problem -> problem.at().file())
                .noneMatch(file -> file.endsWith(".md") && !read.contains(file));
    }

    /** Whether every page could be read; one that could not may say anything. */
    boolean areAllRead() {
        return allRead;
    }

    /** The paths of the pages that have a key, without language and ending. */
    SortedSet<String> pathsWith(String key) {
        var paths = new TreeSet<String>();
        for (MarkdownFile file : manuscript.narratives())
            if (file.front().entries().stream().anyMatch(entry -> entry.key().equals(key)))
                paths.add(Narratives.path(file));
        return paths;
    }

    /** Everything that some page names under a key. */
    SortedSet<String> values(String key) {
        var values = new TreeSet<String>();
        for (MarkdownFile file : manuscript.narratives())
            for (Node.Entry entry : file.front().entries()) if (entry.key().equals(key)) add(entry.value(), values);
        return values;
    }

    private static void add(Node node, SortedSet<String> values) {
        if (node instanceof Node.Scalar scalar) values.add(scalar.text());
        if (node instanceof Node.Sequence sequence) for (Node item : sequence.items()) add(item, values);
    }
}
