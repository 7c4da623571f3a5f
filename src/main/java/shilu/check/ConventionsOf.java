package shilu.check;

import java.util.List;
import shilu.memory.Question;
import shilu.problem.Problems;
import shilu.read.Document;

/** Asks where texts of data files break the conventions. Nobody adds to the answer. */
record ConventionsOf(List<Document> documents, Style style) implements Question<Problems> {
    @Override
    public Problems answer() {
        return style.check(documents);
    }

    @Override
    public Class<Problems> kind() {
        return Problems.class;
    }
}
