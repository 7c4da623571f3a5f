package shilu.write;

import java.util.Optional;
import java.util.function.UnaryOperator;
import shilu.memory.Question;
import shilu.site.OutputFile;

/**
 * Asks for the links in a file. Its bytes are known by themselves, not by what they are: most files are made anew.
 *
 * @param pool gives the one text that is held of all equal ones; the same is found whatever it is
 */
record LinksOf(OutputFile file, UnaryOperator<String> pool) implements Question<LinksOf.Found> {
    record Found(Optional<Linked> parts) {}

    @Override
    public Found answer() {
        return new Found(Linked.of(file, pool));
    }

    @Override
    public Class<Found> kind() {
        return Found.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinksOf links && file.equals(links.file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
