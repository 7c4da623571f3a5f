package shilu.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import shilu.problem.Language;

/**
 * What the last build leaves to this one, and what this one will leave to the next.
 *
 * <p>A narrative may be recalled while its file is as it was and so are all files that are no narratives: then it would
 * be read and checked to the same end.
 */
public final class Recall {
    private final Recalled last;
    private final Predicate<String> asItWas;
    private volatile boolean hasReadLate;
    private Optional<Standing> standing = Optional.empty();

    private final Map<String, RecalledNarrative> narratives = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> pages = new ConcurrentHashMap<>();
    private final Map<Language, Recalled.Search> searches = new ConcurrentHashMap<>();

    private Recall(Recalled last, Predicate<String> asItWas) {
        this.last = last;
        this.asItWas = asItWas;
    }

    /** Recalls nothing. */
    public static Recall none() {
        return new Recall(Recalled.NOTHING, file -> false);
    }

    /**
     * @param last what the last build left, of which all inputs but narratives are as they were
     * @param asItWas whether a narrative's file is, by its path under {@code pages/}
     */
    public static Recall of(Recalled last, Predicate<String> asItWas) {
        return new Recall(last, asItWas);
    }

    /** Whether it would be of use to know that the site stands as it was. */
    public boolean knowsPages() {
        return !last.pages().isEmpty();
    }

    /** Says that the site stands as the last build left it. */
    public void goOnFrom(Standing site) {
        standing = Optional.of(site);
    }

    /** The site as the last build left it, where pages of it may stay. */
    public Optional<Standing> standing() {
        return standing;
    }

    /** Notes that the prose of a narrative that was not read was needed after all. */
    public void noteReadLate() {
        hasReadLate = true;
    }

    /** Whether prose was read after its narrative was recalled. */
    public boolean hasReadLate() {
        return hasReadLate;
    }

    /** Whether the narrative in a file need not be read. */
    public boolean spares(String file) {
        return asItWas.test(file) && last.narratives().containsKey(file);
    }

    /** What the last build left. */
    public Recalled last() {
        return last;
    }

    /** Notes what a file says, whether it was read or recalled. */
    public void note(String file, RecalledNarrative narrative) {
        narratives.put(file, narrative);
    }

    /** Notes which parts a page read. */
    public void note(String page, Set<String> parts) {
        pages.put(page, parts);
    }

    public void note(Language language, Recalled.Search search) {
        searches.put(language, search);
    }

    /** Says that pages can't be kept for the next build, since it has to tell again what is wrong with them. */
    public void forgetPages() {
        pages.clear();
    }

    /** A narrative that was read anew. */
    public record Change(RecalledNarrative before, RecalledNarrative after) {}

    /**
     * What was read anew, once all narratives are noted; empty where it concerns what all pages share, or where nothing is
     * known of them, so that each page is to be made anew.
     */
    public Optional<List<Change>> changesOfProse() {
        if (standing.isEmpty() || last.pages().isEmpty()) return Optional.empty();
        if (!narratives.keySet().equals(last.narratives().keySet())) return Optional.empty();
        var changes = new ArrayList<Change>();
        for (var narrative : narratives.entrySet()) {
            if (spares(narrative.getKey())) continue;
            var before = last.narratives().get(narrative.getKey());
            if (!narrative.getValue().tellsTheSame(before)) return Optional.empty();
            changes.add(new Change(before, narrative.getValue()));
        }
        return Optional.of(changes);
    }

    /** What this build leaves to the next. */
    public Recalled made() {
        return new Recalled(Map.copyOf(narratives), Map.copyOf(pages), Map.copyOf(searches));
    }
}
