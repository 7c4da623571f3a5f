package shilu.read;

import java.util.Optional;
import shilu.memory.Question;
import shilu.problem.Problems;

/** Asks what the YAML in a file says. */
record Parsing(String file, int firstLine, String text) implements Question<Parsing.Parsed> {
    /** @param problems nobody adds to */
    record Parsed(Optional<Node> root, Problems problems) {}

    @Override
    public Parsed answer() {
        var problems = new Problems();
        return new Parsed(YamlReader.read(file, firstLine, text, problems), problems);
    }

    @Override
    public Class<Parsed> kind() {
        return Parsed.class;
    }
}
