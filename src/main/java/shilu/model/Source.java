package shilu.model;

import java.util.List;
import java.util.Optional;
import shilu.problem.Language;
import shilu.problem.Position;

/**
 * An article, the unit that a citation names; or a reference such as a standard or a law.
 *
 * @param title as it is printed, and what it means in other languages
 * @param archive name of the file that holds the source's text; never published
 */
public record Source(
        Slug id, Kind kind, Text title, List<String> authors, Paper paper, Optional<String> archive, Position at) {
    public Source {
        authors = List.copyOf(authors);
    }

    public enum Kind implements Keyword {
        NEWSPAPER,
        REFERENCE
    }

    /** The newspaper that printed it; for a reference, the body that issued it. */
    public record Paper(Printed name, Printed date, Printed page) {}

    /**
     * What a paper prints of itself, what was inferred, or that neither is known.
     *
     * @param value absent when unknown; only a name may be told in other languages
     * @param because why the value was inferred; absent when it is printed
     */
    public record Printed(Optional<Text> value, Optional<Text> because) {
        public static final Printed UNKNOWN = new Printed(Optional.empty(), Optional.empty());

        /** As it is printed, or as it would be. */
        public Optional<String> original() {
            return value.map(text -> text.in(Language.ZH));
        }

        public boolean isInferred() {
            return because.isPresent();
        }
    }

    /** The date of the paper, printed or inferred; empty when neither is known. */
    public Optional<Period> date() {
        return paper.date().original().flatMap(Period::parse);
    }
}
