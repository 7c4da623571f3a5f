package shilu.render;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jsoup.Jsoup;
import shilu.model.Block;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.problem.Language;

/** Prose as plain lines with the figures as printed: a paragraph, an item, a row of a table each a line. */
record SearchLines(Report report, Language language) {

    String of(List<Inline> line) {
        return PlainText.of(line, report, language);
    }

    String of(Block block) {
        if (block instanceof Block.Heading heading) return of(heading.content());
        if (block instanceof Block.Paragraph paragraph) return of(paragraph.content());
        if (block instanceof Block.Listing listing)
            return listing.items().stream().map(item -> all(item.content())).collect(joining("\n"));
        if (block instanceof Block.Quote quote) return all(quote.content());
        if (block instanceof Block.CodeBlock code) return code.text();
        if (block instanceof Block.Table table) return rows(table.head()) + "\n" + rows(table.body());
        if (block instanceof Block.HtmlBlock html)
            return Jsoup.parse(html.markup()).text();
        return "";
    }

    private String all(List<Block> blocks) {
        return blocks.stream().map(this::of).collect(joining("\n"));
    }

    private String rows(List<List<Block.Cell>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(cell -> of(cell.content())).collect(joining(" | ")))
                .collect(joining("\n"));
    }
}
