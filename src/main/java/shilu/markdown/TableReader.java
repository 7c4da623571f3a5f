package shilu.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import shilu.model.Block;
import shilu.model.Block.Alignment;
import shilu.problem.LineIndex;
import shilu.problem.Problems;

/** Reads a table of Markdown. */
final class TableReader {
    private final InlineReader inlines;

    private final Slips slips;
    private final LineIndex lines;
    private final Problems problems;

    TableReader(InlineReader inlines, Slips slips, LineIndex lines, Problems problems) {
        this.inlines = inlines;
        this.slips = slips;
        this.lines = lines;
        this.problems = problems;
    }

    Block read(TableBlock table) {
        List<List<Block.Cell>> head = new ArrayList<>();
        List<List<Block.Cell>> body = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) rows(part, head, alignments);
            if (part instanceof TableBody) rows(part, body, alignments);
        }
        return new Block.Table(alignments, head, body, table.getStartOffset());
    }

    private void rows(Node part, List<List<Block.Cell>> into, List<Alignment> alignments) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            List<Block.Cell> cells = new ArrayList<>();
            boolean isFirst = part instanceof TableHead && into.isEmpty();
            for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
                if (!(child instanceof TableCell cell)) continue;
                if (isFirst && alignments.size() == cells.size()) alignments.add(alignment(cell));
                slips.inside(cell.getText());
                cells.add(new Block.Cell(inlines.read(cell)));
            }
            // The first row of all says how many columns there are.
            if (!alignments.isEmpty() && cells.size() != alignments.size())
                problems.error(lines.at(row.getStartOffset()), "table-cells", cells.size(), alignments.size());
            into.add(cells);
        }
    }

    private static Alignment alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? Alignment.NONE
                : Alignment.valueOf(cell.getAlignment().name());
    }
}
