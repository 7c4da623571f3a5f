package shilu.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.model.Narrative;
import shilu.model.Place;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.MarkdownFile;
import shilu.recall.Recall;
import shilu.recall.RecalledNarrative;

/**
 * Narratives, and all that they are held to. It is a value: what equal ones find in a file is the same.
 *
 * @param folder the content folder's name as the author knows it
 * @param data what narratives may refer to
 * @param columns the ids of all columns; empty where there are no settings
 * @param place the place that the report is about, where the settings name one
 * @param media names of the files that narratives may show
 */
record Narratives(
        String folder,
        DataFiles.Understood data,
        Optional<Set<String>> columns,
        Optional<Place> place,
        Style style,
        SortedSet<String> media,
        Memory memory)
        implements Question<Narratives> {
    private static final String CHINESE = ".md";
    private static final String ENGLISH = ".en.md";

    /** Asks what a file says, and what is wrong with it. */
    private record Checked(MarkdownFile file, Narratives among) implements Question<Checked.Found> {
        /** @param problems nobody adds to */
        record Found(Optional<Narrative> narrative, Problems problems) {}

        @Override
        public Found answer() {
            var problems = Problems.after(among.data.problems().hasErrors());
            return new Found(new NarrativeReader(file, among, problems).narrative(), problems);
        }

        @Override
        public Class<Found> kind() {
            return Found.class;
        }
    }

    /** Reads each on a thread of {@code executor}; by now all that they may refer to is known and stays as it is. */
    List<Narrative> read(Manuscript manuscript, Recall recall, Problems problems, Executor executor) {
        // The same one as the last time, if it is equal: so it is compared once, and not for each file.
        var same = memory.answer(this);
        var started = manuscript.narratives().stream()
                .map(file -> CompletableFuture.supplyAsync(() -> same.read(file, recall, problems), executor))
                .toList();
        var narratives = new TreeMap<String, Narrative>();
        manuscript.spared().forEach((file, reading) -> narratives.put(file, recalled(file, reading, recall, problems)));
        var files = manuscript.narratives().iterator();
        for (var narrative : started) {
            String file = files.next().path();
            narrative.join().ifPresent(read -> narratives.put(file, read));
        }
        return List.copyOf(narratives.values());
    }

    private Optional<Narrative> read(MarkdownFile file, Recall recall, Problems problems) {
        var found = memory.answer(new Checked(file, this));
        problems.addAll(found.problems());
        found.narrative()
                .ifPresent(narrative -> recall.note(
                        file.path(),
                        RecalledNarrative.of(narrative, found.problems().sorted())));
        return found.narrative();
    }

    private Narrative recalled(String file, Supplier<MarkdownFile> reading, Recall recall, Problems problems) {
        var recalled = recall.last().narratives().get(file);
        recall.note(file, recalled);
        problems.addAll(recalled.problems());
        return recalled.narrative(data.groundwork().foundations.subjects.all()::get, () -> {
            recall.noteReadLate();
            return Body.read(reading.get());
        });
    }

    /** The path without language and ending, the same for a page and its twin. */
    static String path(MarkdownFile file) {
        String ending = file.path().endsWith(ENGLISH) ? ENGLISH : CHINESE;
        return file.path().substring(0, file.path().length() - ending.length());
    }

    static Language language(MarkdownFile file) {
        return file.path().endsWith(ENGLISH) ? Language.EN : Language.ZH;
    }

    @Override
    public Narratives answer() {
        return this;
    }

    @Override
    public Class<Narratives> kind() {
        return Narratives.class;
    }
}
