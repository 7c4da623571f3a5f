package shilu.check;

import java.util.ArrayList;
import java.util.List;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.RichText;
import shilu.model.Walk;

/** Everything that a text refers to, at any depth. */
final class Mentions {
    final List<Inline.FigureReference> figures = new ArrayList<>();
    final List<Block.ChartPlace> charts = new ArrayList<>();
    final List<Block.DiagramPlace> diagrams = new ArrayList<>();
    final List<Inline.Image> images = new ArrayList<>();

    static Mentions in(Prose prose) {
        var mentions = new Mentions();
        Walk.over(prose, mentions::note, mentions::note);
        return mentions;
    }

    static Mentions in(RichText text) {
        var mentions = new Mentions();
        text.byLanguage().values().forEach(line -> Walk.over(line, mentions::note));
        return mentions;
    }

    private void note(Block block) {
        if (block instanceof Block.ChartPlace chart) charts.add(chart);
        if (block instanceof Block.DiagramPlace diagram) diagrams.add(diagram);
    }

    private void note(Inline piece) {
        if (piece instanceof Inline.FigureReference reference) figures.add(reference);
        if (piece instanceof Inline.Image image) images.add(image);
    }
}
