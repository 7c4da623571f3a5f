package shilu.check;

import java.util.List;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Prose;
import shilu.model.Walk;
import shilu.problem.Problems;

/** What a page must have so that everyone finds their way: headings in steps, tables with a header. */
final class Structure {
    private final Prose prose;
    private final Problems problems;
    /** The page's title is the first level. */
    private int level = 1;

    private Structure(Prose prose, Problems problems) {
        this.prose = prose;
        this.problems = problems;
    }

    static void check(Prose prose, Problems problems) {
        var structure = new Structure(prose, problems);
        Walk.over(prose, structure::block, piece -> {});
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) heading(heading);
        if (block instanceof Block.Table table) table(table);
    }

    private void heading(Block.Heading heading) {
        if (heading.level() > level + 1)
            problems.error(
                    prose.at(heading.offset()), "heading-jump", "#".repeat(heading.level()), "#".repeat(level + 1));
        level = heading.level();
    }

    /** The corner alone may stay empty: below it stand the names of the rows. */
    private void table(Block.Table table) {
        var cells = table.head().stream().flatMap(List::stream).toList();
        boolean named = cells.size() > 1 && cells.stream().skip(1).noneMatch(Structure::isBlank)
                || cells.size() == 1 && !isBlank(cells.get(0));
        if (!named) problems.error(prose.at(table.offset()), "table-without-header");
    }

    private static boolean isBlank(Block.Cell cell) {
        return cell.content().stream()
                .allMatch(piece ->
                        piece instanceof Inline.Text text && text.text().isBlank());
    }
}
