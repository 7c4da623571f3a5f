package shilu.check;

import java.util.List;
import java.util.SortedSet;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.problem.Problems;
import shilu.read.Document;

/**
 * Asks what data files say.
 *
 * @param folder the content folder's name as the author knows it
 * @param unread paths of files that could not be read
 * @param memory has what was found in single texts; the answer does not depend on it
 */
record DataFiles(String folder, List<Document> documents, SortedSet<String> unread, Memory memory)
        implements Question<DataFiles.Understood> {
    /** @param problems nobody adds to */
    record Understood(Groundwork groundwork, Problems problems) {}

    @Override
    public Understood answer() {
        var problems = Problems.after(!unread.isEmpty());
        var files = new Documents(folder, documents, unread, problems);
        return new Understood(new Groundwork(files, memory, problems), problems);
    }

    @Override
    public Class<Understood> kind() {
        return Understood.class;
    }
}
