package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import shilu.model.TimelineChart.Event;

/** Reads what happens along time: each event at one figure's date, or from one to another. */
record TimelineReader(Texts texts) {

    List<Event> events(Fields fields) {
        List<Event> events = new ArrayList<>();
        for (Fields inner : fields.someMappings("events")) event(inner).ifPresentOrElse(events::add, fields::unsound);
        return events;
    }

    private Optional<Event> event(Fields fields) {
        var label = texts.label(fields, "label");
        if (!fields.has("from") && !fields.has("to")) {
            var figure = fields.reference("fact", texts.figures());
            return fields.build(() -> new Event(label.orElseGet(figure::label), figure, Optional.empty()));
        }
        if (label.isEmpty()) fields.missing("label");
        var from = fields.reference("from", texts.figures());
        var to = fields.reference("to", texts.figures());
        if (from != null
                && to != null
                && from.moment().start().isAfter(to.moment().end()))
            fields.fail(fields.at("to"), "timeline-order", to.id(), from.id());
        if (from != null
                && to != null
                && from.status().isAhead()
                && !to.status().isAhead()) fields.fail(fields.at("to"), "timeline-done", to.id(), from.id());
        return fields.build(() -> new Event(label.orElseThrow(), from, Optional.of(to)));
    }
}
