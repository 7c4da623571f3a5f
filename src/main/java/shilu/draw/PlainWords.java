package shilu.draw;

import java.util.List;
import shilu.model.Inline;
import shilu.model.Report;
import shilu.model.RichText;
import shilu.model.Status;
import shilu.problem.Language;
import shilu.site.FigureText;

/** Prints the words of a diagram with their figures, of which those still ahead are named as such. */
record PlainWords(Report report) {
    private static final List<String> SAID = List.of("计划", "目标", "规划", "拟");

    String of(RichText text) {
        var line = text.in(Language.ZH);
        String plain = FigureText.plain(line, report, Language.ZH);
        if (SAID.stream().anyMatch(plain::contains)) return plain;
        for (Inline piece : line) {
            if (!(piece instanceof Inline.FigureReference reference)) continue;
            var status = report.figure(reference.figure()).orElseThrow().status();
            if (status.isAhead()) return plain + (status == Status.TARGET ? "（目标）" : "（计划）");
        }
        return plain;
    }
}
