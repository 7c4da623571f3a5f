package shilu.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import shilu.model.Chart;
import shilu.model.Slug;
import shilu.problem.Language;
import shilu.problem.Problem;
import shilu.problem.Problems;
import shilu.site.Drawing;
import shilu.site.Drawings;

/** Pictures that the tests read back: those of the specimen, drawn once, and any other. */
final class Drawn {
    private static final Drawings SPECIMENS = Draw.draw(Specimens.all().report(), new Problems(), Runnable::run);

    private Drawn() {}

    static Drawing of(String id) {
        return SPECIMENS.of(new Slug(id), Language.ZH).orElseThrow();
    }

    /** A chart that nothing is wrong with. */
    static Drawing of(Chart chart) {
        var problems = new Problems();
        var drawings = Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        assertThat(problems.sorted()).isEmpty();
        return drawings.of(chart.id(), Language.ZH).orElseThrow();
    }

    /** The rules that a chart breaks. */
    static List<String> rules(Chart chart) {
        var problems = new Problems();
        Draw.draw(new Specimen().with(chart).report(), problems, Runnable::run);
        return problems.sorted().stream().map(Problem::rule).distinct().toList();
    }

    static Svg wide(String id) {
        return Svg.parse(of(id).wide());
    }

    static Svg narrow(String id) {
        return Svg.parse(of(id).narrow());
    }
}
