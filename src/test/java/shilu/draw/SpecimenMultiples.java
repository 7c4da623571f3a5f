package shilu.draw;

import static shilu.draw.Specimen.caption;
import static shilu.draw.Specimen.highlighting;
import static shilu.draw.Specimen.line;
import static shilu.draw.Specimen.yearly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import shilu.draw.Specimen.Given;
import shilu.model.Chart;
import shilu.model.MultiplesChart;
import shilu.model.Status;

/** Small pictures on one scale in their hard cases. */
final class SpecimenMultiples {
    private static final String LONG = SpecimenLollipops.LONG;

    private SpecimenMultiples() {}

    static Specimen all(Specimen specimen) {
        return specimen.with(people(caption("multiples-people", "十四年间只有一区人口明显增长", "常住人口指数，2010—2024年，万人")))
                .with(new MultiplesChart(
                        caption("multiples-one", "只有一个", "产量，万吨"),
                        List.of(yearly("甲县", "m-one", 2024, "万吨", "12.5")),
                        Optional.empty()))
                .with(new MultiplesChart(
                        caption("multiples-hard", "长名、负数、悬殊、缺年、计划", "量"),
                        List.of(
                                yearly(LONG, "m-long", 2020, "万吨", "-3", "2", "-1"),
                                yearly("全都一样", "m-same", 2020, "万吨", "5", "5", "5", "5", "5"),
                                line(
                                        "缺两年",
                                        Given.of("m-gap-a", "3", "万吨")
                                                .in("2020")
                                                .labelled("2020年"),
                                        Given.of("m-gap-b", "7", "万吨")
                                                .in("2023")
                                                .labelled("2023年")),
                                line(
                                        "到2030年",
                                        Given.of("m-plan-a", "8", "万吨")
                                                .in("2024")
                                                .labelled("2024年"),
                                        Given.of("m-plan-b", "98.765", "万吨")
                                                .in("2030")
                                                .as(Status.TARGET)
                                                .labelled("2030年"))),
                        Optional.empty()))
                .with(new MultiplesChart(
                        highlighting(caption("multiples-forty", "四十个乡镇", "产量，万吨"), "m-many-7-2022"),
                        IntStream.range(0, 40)
                                .mapToObj(i -> yearly(
                                        "第" + (i + 1) + "个乡镇",
                                        "m-many-" + i,
                                        2020,
                                        "万吨",
                                        String.valueOf(20 + i % 7),
                                        String.valueOf(22 + i % 5),
                                        String.valueOf(18 + i % 11)))
                                .toList(),
                        Optional.empty()));
    }

    private static Chart people(Chart.Caption caption) {
        int[] ends = {131, 104, 97, 84, 83, 85, 86, 88, 94, 96, 98};
        var panels = new ArrayList<Chart.Line>();
        for (int i = 0; i < ends.length; i++)
            panels.add(yearly("甲乙丙丁戊己庚辛壬癸子".charAt(i) + "县", "m-" + i, 2010, "万人", course(ends[i])));
        return new MultiplesChart(caption, panels, Optional.of(yearly("全市", "m-all", 2010, "万人", course(99))));
    }

    private static String[] course(int end) {
        return IntStream.rangeClosed(0, 14)
                .mapToObj(year -> String.valueOf(100 + (end - 100) * year / 14))
                .toArray(String[]::new);
    }
}
