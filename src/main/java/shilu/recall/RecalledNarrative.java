package shilu.recall;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import shilu.model.Narrative;
import shilu.model.NarrativeBody;
import shilu.model.Prose;
import shilu.model.Slug;
import shilu.model.Subject;
import shilu.problem.Problem;

/**
 * What a file of a narrative said, but for its prose.
 *
 * @param words without their subject, which belongs to the data files; their prose can't be read
 * @param subject the id of whom it is about, for words on somebody's page
 * @param problems warnings that the file gave rise to
 */
public record RecalledNarrative(Narrative words, Optional<Slug> subject, List<Problem> problems) {
    public static RecalledNarrative of(Narrative narrative, List<Problem> problems) {
        return new RecalledNarrative(
                narrative.with(Optional.empty(), narrative.body()),
                narrative.subject().map(Subject::id),
                problems);
    }

    /** The narrative as it was checked. */
    public Narrative narrative(Function<Slug, Subject> subjects, Supplier<Prose> reading) {
        return words.with(subject.map(subjects), NarrativeBody.unread(words.outline(), reading));
    }

    /** Whether pages that don't show its prose or lead to its headings would tell the same of another state of it. */
    boolean tellsTheSame(RecalledNarrative other) {
        return words.withoutProse().equals(other.words.withoutProse())
                && subject.equals(other.subject)
                && words.outline().tellsTheSame(other.words.outline());
    }
}
