package shilu.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import shilu.model.Figure;
import shilu.model.Period;
import shilu.model.TimelineChart;
import shilu.model.TimelineChart.Event;

/**
 * Events along time.
 *
 * @param asOf the last day that the site stands at; none where no event lies around it
 * @param standing how that day is printed
 */
record TimelineSketch(List<Moment> moments, Optional<LocalDate> asOf, String standing, Wording wording)
        implements Sketch {
    /**
     * One event.
     *
     * @param start first day on which it may lie, or on which it begins
     * @param end the day after its last
     * @param spans whether it takes time; else it happens at once, somewhere between start and end
     * @param begun whether its beginning has come true
     * @param ahead whether its end hasn't come true yet
     * @param when as printed beside the mark
     */
    record Moment(
            String name,
            LocalDate start,
            LocalDate end,
            boolean spans,
            boolean begun,
            boolean ahead,
            boolean highlighted,
            String when) {}

    static TimelineSketch of(TimelineChart chart, Wording wording) {
        var moments = chart.events().stream()
                .map(event -> moment(event, chart, wording))
                .toList();
        var standing = wording.report().settings().asOf();
        var first =
                moments.stream().map(Moment::start).min(LocalDate::compareTo).orElseThrow();
        var last = moments.stream().map(Moment::end).max(LocalDate::compareTo).orElseThrow();
        var asOf = standing.map(Period::end).filter(day -> !day.isBefore(first) && day.isBefore(last));
        return new TimelineSketch(
                moments,
                asOf,
                standing.map(day -> wording.word("timeline.as-of", wording.of(day)))
                        .orElse(""),
                wording);
    }

    private static Moment moment(Event event, TimelineChart chart, Wording wording) {
        var from = event.from().moment();
        var last = event.to().orElse(event.from());
        var to = last.moment();
        boolean spans = event.to().isPresent() || from.text().contains("/");
        String when = event.to().isPresent()
                ? wording.word("timeline.span", wording.of(from), wording.of(to))
                : wording.of(from);
        var ahead = wording.ahead(last.status());
        return new Moment(
                wording.of(event.label()),
                from.start(),
                to.end().plusDays(1),
                spans,
                !event.from().status().isAhead(),
                ahead.isPresent(),
                isPoint(event.from(), chart) || isPoint(last, chart),
                when + ahead.map(wording::aside).orElse(""));
    }

    private static boolean isPoint(Figure figure, TimelineChart chart) {
        return chart.caption().highlight().filter(figure.id()::equals).isPresent();
    }

    boolean highlighting() {
        return moments.stream().anyMatch(Moment::highlighted);
    }

    @Override
    public String data() {
        var said = moments.stream()
                .map(moment -> wording.word("labelled", moment.name(), moment.when()))
                .toList();
        return wording.joined("semicolon", said)
                + (asOf.isEmpty() ? "" : wording.joined("semicolon", List.of("", standing)));
    }

    @Override
    public Picture picture(Form form) {
        return new TimelinePicture(this, form.room(), form.isNarrow());
    }
}
