package shilu.check;

import shilu.markdown.Markdown;
import shilu.memory.Question;
import shilu.model.Prose;
import shilu.problem.LineIndex;
import shilu.problem.Problems;
import shilu.read.MarkdownFile;

/** Asks what the Markdown of a narrative says. */
record Body(String text, LineIndex lines) implements Question<Body.Parsed> {
    /** @param problems nobody adds to */
    record Parsed(Prose prose, Problems problems) {}

    /** The prose of a file that was checked before. */
    static Prose read(MarkdownFile file) {
        return new Body(file.body(), file.lines()).answer().prose();
    }

    @Override
    public Parsed answer() {
        var problems = new Problems();
        return new Parsed(Markdown.read(text, lines, problems), problems);
    }

    @Override
    public Class<Parsed> kind() {
        return Parsed.class;
    }
}
