package shilu.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that content says, checked. Lists keep the order of the files; maps are sorted by id. */
public record Report(
        SiteSettings settings,
        Map<Slug, Place> places,
        Map<Slug, Organisation> organisations,
        Map<Slug, Project> projects,
        Map<Slug, Source> sources,
        Map<Slug, Indicator> indicators,
        Map<Slug, Fact> facts,
        Map<Slug, DerivedFact> derived,
        List<Claim> claims,
        Map<Slug, Series> series,
        Map<Slug, Chart> charts,
        Map<Slug, Diagram> diagrams,
        List<Narrative> narratives,
        List<Milestone> milestones,
        List<Term> terms,
        List<Release> releases,
        List<List<String>> aliases,
        Map<String, MediaFile> media) {

    /** This report with its narratives in another order. */
    public Report withNarratives(List<Narrative> ordered) {
        return new Report(
                settings,
                places,
                organisations,
                projects,
                sources,
                indicators,
                facts,
                derived,
                claims,
                series,
                charts,
                diagrams,
                ordered,
                milestones,
                terms,
                releases,
                aliases,
                media);
    }

    /** This report with other settings. */
    public Report withSettings(SiteSettings other) {
        return new Report(
                other,
                places,
                organisations,
                projects,
                sources,
                indicators,
                facts,
                derived,
                claims,
                series,
                charts,
                diagrams,
                narratives,
                milestones,
                terms,
                releases,
                aliases,
                media);
    }

    public Optional<Figure> figure(Slug id) {
        Figure fact = facts.get(id);
        return Optional.ofNullable(fact != null ? fact : derived.get(id));
    }

    /** Facts first, then derived facts, each sorted by id. */
    public Stream<Figure> figures() {
        return Stream.concat(facts.values().stream(), derived.values().stream());
    }

    /** Everything that figures may speak of, sorted by id. */
    public List<Subject> subjects() {
        var all = new TreeMap<Slug, Subject>(places);
        all.putAll(organisations);
        all.putAll(projects);
        return List.copyOf(all.values());
    }
}
