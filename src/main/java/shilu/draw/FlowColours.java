package shilu.draw;

import java.util.HashMap;
import java.util.Map;

/** The colours of streams and things: of where they begin, while there are few enough beginnings to tell apart. */
final class FlowColours {
    private static final int MIXED = -1;

    private final Streams streams;
    private final boolean highlighting;
    private final Map<Streams.Thing, Integer> origins = new HashMap<>();

    FlowColours(Streams streams, boolean highlighting) {
        this.streams = streams;
        this.highlighting = highlighting;
    }

    private int origin(Streams.Thing thing) {
        Integer known = origins.get(thing);
        if (known != null) return known;
        int origin = found(thing);
        origins.put(thing, origin);
        return origin;
    }

    private int found(Streams.Thing thing) {
        var beginnings = streams.things().values().stream()
                .filter(other -> streams.reaching(other).isEmpty())
                .toList();
        if (beginnings.size() > Theme.CATEGORIES.size()) return 0;
        if (beginnings.contains(thing)) return beginnings.indexOf(thing);
        var from = streams.reaching(thing).stream()
                .map(stream -> origin(stream.from()))
                .distinct()
                .toList();
        return from.size() == 1 ? from.get(0) : MIXED;
    }

    private static boolean isPoint(Streams.Stream stream) {
        return stream.mark().highlighted();
    }

    Token tint(Streams.Stream stream) {
        if (highlighting) return isPoint(stream) ? Theme.TINTS.get(0) : Theme.MUTE_TINT;
        int origin = origin(stream.from());
        return origin == MIXED ? Theme.MUTE_TINT : Theme.TINTS.get(origin);
    }

    Token of(Streams.Stream stream) {
        return highlighting ? chosen(isPoint(stream)) : category(origin(stream.from()));
    }

    Token of(Streams.Thing thing) {
        if (!highlighting) return category(origin(thing));
        return chosen(streams.streams().stream()
                .filter(stream -> stream.from().equals(thing) || stream.to().equals(thing))
                .anyMatch(FlowColours::isPoint));
    }

    private static Token chosen(boolean point) {
        return point ? Theme.BLUE : Theme.MUTE;
    }

    private static Token category(int origin) {
        return origin == MIXED ? Theme.MUTE : Theme.CATEGORIES.get(origin);
    }
}
