package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Language;
import shilu.problem.Position;

/**
 * What somebody wrote: a page of its own, or the words on the page of a place, organisation or project.
 *
 * @param path under {@code pages/}, without language and ending, such as {@code topics/coking}
 * @param subject whose page it stands on; empty for a page of its own
 * @param column the column that lists it; empty for pages that stand alone
 * @param order place within its column, smaller first
 * @param covers rows of the list of systems that it covers
 * @param at where its title is written, if it has one of its own
 */
public record Narrative(
        String path,
        Language language,
        Optional<Subject> subject,
        RichText title,
        RichText summary,
        Optional<Period> date,
        Optional<String> column,
        List<String> tags,
        int order,
        List<String> covers,
        NarrativeBody body,
        Position at) {
    public Narrative {
        tags = List.copyOf(tags);
        covers = List.copyOf(covers);
    }

    /** The same about another subject, with another body. */
    public Narrative with(Optional<Subject> other, NarrativeBody another) {
        return new Narrative(path, language, other, title, summary, date, column, tags, order, covers, another, at);
    }

    /** What stands before the body: all that other pages tell of it. */
    public Narrative withoutProse() {
        return with(subject, NarrativeBody.NONE);
    }

    public Prose prose() {
        return body.prose();
    }

    /** What others read of its body. */
    public Outline outline() {
        return body.outline();
    }
}
