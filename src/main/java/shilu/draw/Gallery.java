package shilu.draw;

import java.util.Optional;
import java.util.concurrent.Executor;
import shilu.memory.Question;
import shilu.model.Report;
import shilu.problem.Problems;
import shilu.site.Drawings;

/**
 * Asks for all charts and diagrams of a report.
 *
 * @param executor draws; the pictures do not depend on it
 */
record Gallery(Report report, Optional<PictureStore> store, Executor executor) implements Question<Gallery.Drawn> {
    /** @param problems nobody adds to */
    record Drawn(Drawings drawings, Problems problems) {}

    @Override
    public Drawn answer() {
        var problems = new Problems();
        return new Drawn(Draw.draw(report, store, problems, executor), problems);
    }

    @Override
    public Class<Drawn> kind() {
        return Drawn.class;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gallery asked && store.equals(asked.store) && report.equals(asked.report);
    }

    /** Figures are many and deep; comparing them once is enough. */
    @Override
    public int hashCode() {
        return report.charts().keySet().hashCode();
    }
}
