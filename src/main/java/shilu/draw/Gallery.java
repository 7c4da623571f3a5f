package shilu.draw;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import shilu.memory.Question;
import shilu.model.Report;
import shilu.problem.Problems;
import shilu.site.Drawings;

/**
 * Asks for all pictures of a report.
 *
 * @param folder where pictures of pixels are kept; empty for a run without them
 * @param executor draws; the pictures do not depend on it
 */
record Gallery(Report report, Optional<Path> folder, Executor executor) implements Question<Gallery.Drawn> {
    /** @param problems nobody adds to */
    record Drawn(Drawings drawings, Problems problems) {}

    @Override
    public Drawn answer() {
        var problems = new Problems();
        return new Drawn(Draw.draw(report, folder.map(PictureStore::new), problems, executor), problems);
    }

    @Override
    public Class<Drawn> kind() {
        return Drawn.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gallery asked && report.equals(asked.report) && folder.equals(asked.folder);
    }

    @Override
    public int hashCode() {
        // Figures are many and deep; comparing them once is enough.
        return report.charts().keySet().hashCode();
    }
}
