package shilu.model;

import java.util.function.Supplier;

/** The body of a narrative. Whoever asks what it tells of gets its outline; the prose may be read only when it is asked for. */
public final class NarrativeBody {
    /** For pages that must not know what stands in the bodies of others. */
    public static final NarrativeBody NONE = new NarrativeBody(Outline.NONE, () -> Prose.NONE);

    private final Outline outline;
    private Supplier<Prose> reading;
    private Prose prose;

    private NarrativeBody(Outline outline, Supplier<Prose> reading) {
        this.outline = outline;
        this.reading = reading;
    }

    public static NarrativeBody of(Prose prose) {
        return new NarrativeBody(Outline.of(prose), () -> prose);
    }

    /**
     * @param outline of what {@code reading} gives
     * @param reading is asked once, on the thread that wants the prose first
     */
    public static NarrativeBody unread(Outline outline, Supplier<Prose> reading) {
        return new NarrativeBody(outline, reading);
    }

    public Outline outline() {
        return outline;
    }

    public synchronized Prose prose() {
        if (prose == null) {
            prose = reading.get();
            reading = null;
        }
        return prose;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof NarrativeBody body && prose().equals(body.prose());
    }

    @Override
    public int hashCode() {
        return outline.hashCode();
    }
}
