package shilu.check;

import java.util.List;
import shilu.memory.Question;
import shilu.problem.Problems;
import shilu.read.Document;

/** Asks what is wrong with the plain words beside entries of data files. Nobody adds to the answer. */
record NotesOf(List<Document> documents, Gate gate) implements Question<Problems> {
    @Override
    public Problems answer() {
        return Notes.check(documents, gate);
    }

    @Override
    public Class<Problems> kind() {
        return Problems.class;
    }
}
