package shilu.site;

import java.util.List;
import java.util.Optional;
import shilu.model.ExternalAddress;
import shilu.model.Figure;
import shilu.model.Narrative;
import shilu.model.SiteSettings.Column;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Language;

/** A page of the site. What it is made of comes from the kind; where it stands, from the permalink. */
public sealed interface Page {
    Permalink permalink();

    Language language();

    /** The same page of narratives without their bodies. */
    default Page withoutProse() {
        return this;
    }

    /** The words that somebody wrote for it. */
    default Optional<Narrative> words() {
        return Optional.empty();
    }

    record Home(Permalink permalink, Language language) implements Page {}

    record Article(Permalink permalink, Narrative narrative) implements Page {
        @Override
        public Language language() {
            return narrative.language();
        }

        @Override
        public Page withoutProse() {
            return new Article(permalink, narrative.withoutProse());
        }

        @Override
        public Optional<Narrative> words() {
            return Optional.of(narrative);
        }
    }

    /** A column's list of narratives. */
    record ColumnList(Permalink permalink, Column column, Language language) implements Page {}

    /** A place, organisation or project and its figures. */
    record SubjectPage(Permalink permalink, Subject subject, Language language, Optional<Narrative> words)
            implements Page {
        @Override
        public Page withoutProse() {
            return new SubjectPage(permalink, subject, language, words.map(Narrative::withoutProse));
        }
    }

    /** A source and all figures that it gave. */
    record SourcePage(Permalink permalink, Source source, Language language) implements Page {}

    /** The short address of a figure, which leads to its entry and never changes. */
    record FigureAddress(Permalink permalink, Figure figure) implements Page {
        @Override
        public Language language() {
            return Language.ZH;
        }
    }

    /** The page that a link out of the site leads to first: it says where the way goes on to. */
    record Leaving(Permalink permalink, Language language, ExternalAddress address, List<Narrative> from)
            implements Page {
        public Leaving {
            from = List.copyOf(from);
        }

        @Override
        public Page withoutProse() {
            return new Leaving(
                    permalink,
                    language,
                    address,
                    from.stream().map(Narrative::withoutProse).toList());
        }
    }

    /** A chart or diagram in a frame of its own, for other people's pages; found from the picture alone. */
    record Embedded(Permalink permalink, Language language, Slug picture) implements Page {}

    /** A page that there is once, made from the whole report. */
    record Single(Permalink permalink, Kind kind, Language language) implements Page {}

    enum Kind {
        PLACES,
        ORGANISATIONS,
        PROJECTS,
        TIMELINE,
        CHARTS,
        LEDGER,
        SOURCES,
        GLOSSARY,
        SEARCH,
        COVERAGE,
        CHANGES,
        DATA,
        WHOLE,
        SITE_MAP,
        NOT_FOUND
    }
}
