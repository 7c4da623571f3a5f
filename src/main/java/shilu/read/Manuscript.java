package shilu.read;

import java.util.List;
import java.util.Map;

/**
 * All content files in sorted order, read and not yet understood.
 *
 * @param folder the content folder's name as the author knows it
 * @param media files under {@code media/}, by their path under it
 */
public record Manuscript(
        String folder, List<Document> documents, List<MarkdownFile> narratives, Map<String, byte[]> media) {
    public Manuscript {
        documents = List.copyOf(documents);
        narratives = List.copyOf(narratives);
    }
}
