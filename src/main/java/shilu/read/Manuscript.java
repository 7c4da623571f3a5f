package shilu.read;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * All content files in sorted order, read and not yet understood.
 *
 * @param folder the content folder's name as the author knows it
 * @param spared narratives that nobody needs to read, by their paths under {@code pages/}
 * @param media files under {@code media/}, by their path under it
 * @param unread paths under the folder of files whose author has been told why they could not be read
 */
public record Manuscript(
        String folder,
        List<Document> documents,
        List<MarkdownFile> narratives,
        SortedMap<String, Supplier<MarkdownFile>> spared,
        Map<String, byte[]> media,
        SortedSet<String> unread) {
    public Manuscript {
        documents = List.copyOf(documents);
        narratives = List.copyOf(narratives);
    }
}
