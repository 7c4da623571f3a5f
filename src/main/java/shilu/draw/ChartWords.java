package shilu.draw;

import java.util.Comparator;
import java.util.List;
import shilu.model.Chart;

/** Says what a chart shows, for a reader who doesn't see it. */
record ChartWords(Quantities quantities, Wording wording) {
    private static final int SPELLED_OUT = 6;

    String of(Chart chart) {
        if (chart instanceof Chart.LineChart) return courses();
        if (chart instanceof Chart.ShareChart) return shares(Shares.of(quantities));
        // Of two ranges that overlap neither is the largest.
        boolean told = chart instanceof Chart.RangeChart && quantities.all().size() <= SPELLED_OUT;
        return told ? listed(quantities.all()) : extremes(quantities.all());
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
