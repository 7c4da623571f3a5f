package shilu.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import shilu.model.Chart;
import shilu.model.DumbbellChart;
import shilu.model.FlowChart;
import shilu.model.MultiplesChart;
import shilu.model.SlopeChart;
import shilu.model.WaterfallChart;

/** Says what a chart shows, for a reader who doesn't see it. */
record ChartWords(Quantities quantities, Wording wording) {
    private static final int SPELLED_OUT = 6;

    String of(Chart chart) {
        if (chart instanceof Chart.LineChart) return courses();
        if (chart instanceof Chart.ShareChart) return shares(Shares.of(quantities));
        if (chart instanceof MultiplesChart multiples) return panels(multiples);
        if (chart instanceof DumbbellChart dumbbells) return pairs(PairMarks.of(dumbbells.pairs(), quantities));
        if (chart instanceof SlopeChart slopes) return pairs(PairMarks.of(slopes.pairs(), quantities));
        if (chart instanceof WaterfallChart steps) return steps(Waterfall.of(steps, quantities));
        if (chart instanceof FlowChart flows) return flows(Streams.of(flows, quantities));
        // Of two ranges that overlap neither is the largest.
        boolean told = chart instanceof Chart.RangeChart && quantities.all().size() <= SPELLED_OUT;
        return told ? listed(quantities.all()) : extremes(quantities.all());
    }

    private String panels(MultiplesChart chart) {
        return limited(quantities.lines().subList(0, chart.panels().size()).stream()
                .map(panel -> wording.word("labelled", panel.label(), course(panel.marks())))
                .toList());
    }

    private String pairs(PairMarks pairs) {
        return limited(pairs.rows().stream().map(row -> pair(pairs, row)).toList());
    }

    private String pair(PairMarks pairs, PairMarks.Row row) {
        if (row.isWhole())
            return wording.word(
                    "words.pair",
                    row.label(),
                    pairs.from(),
                    words(row.from().get()),
                    pairs.to(),
                    words(row.to().get()));
        boolean first = row.from().isPresent();
        return wording.word(
                "words.lone",
                row.label(),
                first ? pairs.from() : pairs.to(),
                words(row.from().or(row::to).orElseThrow()),
                first ? pairs.to() : pairs.from());
    }

    private String steps(Waterfall waterfall) {
        var bars = waterfall.bars();
        var said = new ArrayList<String>();
        if (bars.get(0).total())
            said.add(total("words.waterfall.start", bars.get(0).mark()));
        said.add(limited(bars.stream()
                .filter(bar -> !bar.total())
                .map(bar -> bar.mark().words())
                .toList()));
        said.add(total("words.waterfall.total", bars.get(bars.size() - 1).mark()));
        return wording.joined("semicolon", said);
    }

    private String total(String word, Mark mark) {
        return wording.word(word, mark.label(), words(mark));
    }

    private String flows(Streams streams) {
        return limited(streams.streams().stream()
                .sorted(Comparator.comparingDouble(stream -> -stream.size()))
                .map(stream -> wording.word(
                        "words.flow", stream.from().label(), stream.to().label(), words(stream.mark())))
                .toList());
    }

    /** The first few, and how many more there are; the table has them all. */
    private String limited(List<String> parts) {
        int rest = parts.size() - SPELLED_OUT;
        String said = wording.joined("semicolon", parts.subList(0, Math.min(parts.size(), SPELLED_OUT)));
        return rest > 0 ? said + wording.word("words.rest", rest) : said;
    }

    String extremes(List<Mark> marks) {
        if (marks.size() <= 2) return listed(marks);
        var largest = marks.stream().max(Comparator.comparingDouble(Mark::to)).orElseThrow();
        var smallest =
                marks.stream().min(Comparator.comparingDouble(Mark::from)).orElseThrow();
        if (largest.to() == smallest.from()) return wording.word("words.equal", marks.size(), words(marks.get(0)));
        return wording.word(
                "words.extremes", marks.size(), largest.label(), words(largest), smallest.label(), words(smallest));
    }

    private String courses() {
        boolean several = quantities.lines().size() > 1;
        var courses = quantities.lines().stream()
                .map(line ->
                        several ? wording.word("labelled", line.label(), course(line.marks())) : course(line.marks()))
                .toList();
        return wording.joined("semicolon", courses);
    }

    private String course(List<Mark> marks) {
        var inTime = marks.stream()
                .sorted(Comparator.comparing(mark -> mark.figure().period()))
                .toList();
        if (inTime.size() <= 2) return listed(inTime);
        return listed(List.of(inTime.get(0), inTime.get(inTime.size() - 1)));
    }

    private String shares(Shares shares) {
        var bars = shares.bars().stream()
                .limit(SPELLED_OUT)
                .map(bar -> wording.word("labelled", bar.label(), parts(shares, bar)))
                .toList();
        int rest = shares.bars().size() - SPELLED_OUT;
        return wording.joined("semicolon", bars) + (rest > 0 ? wording.word("words.more", rest) : "");
    }

    private String parts(Shares shares, Shares.Bar bar) {
        var parts = bar.segments().stream()
                .map(segment -> wording.word("words.share", shares.parts().get(segment.part()), segment.value())
                        + segment.mark().ahead().map(wording::aside).orElse(""))
                .toList();
        return wording.joined("comma", parts);
    }

    private String listed(List<Mark> marks) {
        return wording.joined(
                "comma",
                marks.stream()
                        .map(mark -> wording.word("words.is", mark.label(), words(mark)))
                        .toList());
    }

    private String words(Mark mark) {
        return wording.whole(mark.figure()) + mark.ahead().map(wording::aside).orElse("");
    }
}
