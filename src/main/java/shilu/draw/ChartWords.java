package shilu.draw;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import shilu.model.Chart;
import shilu.problem.Language;
import shilu.site.FigureText;

/** Says in Chinese what a chart shows, for a reader who doesn't see it. */
final class ChartWords {
    private static final int SPELLED_OUT = 6;

    private ChartWords() {}

    static String of(Chart chart, Quantities quantities, String title) {
        String start = quantities.wording().kind(chart.kind()) + "：" + title.replaceAll("[。．.]$", "") + "。";
        if (chart instanceof Chart.LineChart) return start + courses(quantities);
        if (chart instanceof Chart.ShareChart) return start + shares(Shares.of(quantities));
        return start + extremes(quantities.all());
    }

    private static String extremes(List<Mark> marks) {
        if (marks.size() <= 2) return listed(marks) + "。";
        var largest = marks.stream().max(Comparator.comparingDouble(Mark::to)).orElseThrow();
        var smallest =
                marks.stream().min(Comparator.comparingDouble(Mark::from)).orElseThrow();
        if (largest.to() == smallest.from()) return "共" + marks.size() + "项，都是" + words(marks.get(0)) + "。";
        return "共" + marks.size() + "项，最大的是" + largest.label() + "，" + words(largest) + "；最小的是" + smallest.label() + "，"
                + words(smallest) + "。";
    }

    private static String courses(Quantities quantities) {
        boolean several = quantities.lines().size() > 1;
        return quantities.lines().stream()
                        .map(line -> (several ? line.label() + "：" : "") + course(line.marks()))
                        .collect(Collectors.joining("；"))
                + "。";
    }

    private static String course(List<Mark> marks) {
        var inTime = marks.stream()
                .sorted(Comparator.comparing(mark -> mark.figure().period()))
                .toList();
        if (inTime.size() <= 2) return listed(inTime);
        var first = inTime.get(0);
        var last = inTime.get(inTime.size() - 1);
        return first.label() + "为" + words(first) + "，" + last.label() + "为" + words(last);
    }

    private static String shares(Shares shares) {
        String bars = shares.bars().stream()
                .limit(SPELLED_OUT)
                .map(bar -> bar.label() + "："
                        + bar.segments().stream()
                                .map(segment -> shares.parts().get(segment.part()) + segment.value() + "%"
                                        + segment.mark()
                                                .ahead()
                                                .map(word -> "（" + word + "）")
                                                .orElse(""))
                                .collect(Collectors.joining("，")))
                .collect(Collectors.joining("；"));
        int rest = shares.bars().size() - SPELLED_OUT;
        return bars + (rest > 0 ? "；另有" + rest + "条。" : "。");
    }

    private static String listed(List<Mark> marks) {
        return marks.stream().map(mark -> mark.label() + "为" + words(mark)).collect(Collectors.joining("，"));
    }

    private static String words(Mark mark) {
        return FigureText.whole(mark.figure(), Language.ZH)
                + mark.ahead().map(word -> "（" + word + "）").orElse("");
    }
}
