package shilu.write;

import java.util.Optional;
import shilu.memory.Question;
import shilu.site.OutputFile;

/** Asks for the links in a file. Its bytes are known by themselves, not by what they are: most files are made anew. */
record LinksOf(OutputFile file) implements Question<LinksOf.Found> {
    record Found(Optional<Linked> parts) {}

    @Override
    public Found answer() {
        return new Found(Linked.of(file));
    }

    @Override
    public Class<Found> kind() {
        return Found.class;
    }
}
