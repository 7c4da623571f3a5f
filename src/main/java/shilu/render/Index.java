package shilu.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.Claim;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Narrative;
import shilu.model.Place;
import shilu.model.Release;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.site.Site;

/**
 * Looks up what stands in relation to something, without a walk through the whole report for each page.
 *
 * @param claims the claims that hold a figure
 * @param facts the facts that a source gave
 * @param inside what stands in a place, at any depth
 * @param narratives the narratives that speak of a subject
 * @param tellers the narrative that tells a figure first, in each of its languages
 * @param replacements what editions changed in a figure, the newest first
 * @param numbers of all figures, from 1, as the whole report lists them: source by source, then the computed ones
 * @param counts how many figures speak of a place or of something in it, at any depth
 */
record Index(
        Map<Slug, List<Claim>> claims,
        Map<Slug, List<Fact>> facts,
        Map<Slug, List<Subject>> inside,
        Map<Slug, List<Narrative>> narratives,
        Map<Slug, List<Narrative>> tellers,
        Map<Slug, Integer> counts,
        Map<Slug, Integer> numbers,
        Map<Slug, List<Replaced>> replacements) {

    /** A change that put one text in the place of another, and the edition that tells it. */
    record Replaced(Editions.Named edition, Release.Change change) {}

    /** @param narratives see {@link Speakers} */
    static Index of(Site site, Map<Slug, List<Narrative>> narratives, Map<Slug, List<Narrative>> tellers) {
        var index = new Index(
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                narratives,
                tellers,
                new TreeMap<>(),
                new HashMap<>(),
                new TreeMap<>());
        for (Claim claim : site.report().claims())
            for (Figure figure : claim.figures()) add(index.claims, figure.id(), claim);
        for (Editions.Named edition : Editions.newestFirst(site.report().releases()))
            for (Release.Change change : edition.release().changes())
                if (change.figure().isPresent() && change.replacement().isPresent())
                    add(index.replacements, change.figure().get().id(), new Replaced(edition, change));
        for (Fact fact : site.report().facts().values())
            add(index.facts, fact.source().id(), fact);
        for (Source source : site.report().sources().values())
            index.factsOf(source).forEach(index::number);
        site.report().derived().values().forEach(index::number);
        for (Subject subject : site.report().subjects())
            subject.within().ifPresent(place -> stand(subject, place, index.inside));
        for (Subject subject : site.report().subjects())
            count(subject, site.figuresOf(subject).size(), index.counts);
        return index;
    }

    private void number(Figure figure) {
        numbers.put(figure.id(), numbers.size() + 1);
    }

    private static void stand(Subject subject, Place place, Map<Slug, List<Subject>> inside) {
        add(inside, place.id(), subject);
        place.within().ifPresent(outer -> stand(subject, outer, inside));
    }

    private static void count(Subject subject, int figures, Map<Slug, Integer> counts) {
        if (subject instanceof Place) counts.merge(subject.id(), figures, Integer::sum);
        subject.within().ifPresent(place -> count(place, figures, counts));
    }

    private static <T> void add(Map<Slug, List<T>> map, Slug key, T value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    List<Claim> claimsOf(Figure figure) {
        return claims.getOrDefault(figure.id(), List.of());
    }

    List<Replaced> replacementsOf(Figure figure) {
        return replacements.getOrDefault(figure.id(), List.of());
    }

    List<Fact> factsOf(Source source) {
        return facts.getOrDefault(source.id(), List.of());
    }

    int numberOf(Figure figure) {
        return numbers.get(figure.id());
    }

    int countIn(Place place) {
        return counts.getOrDefault(place.id(), 0);
    }

    List<Subject> inside(Place place) {
        return inside.getOrDefault(place.id(), List.of());
    }

    /** In the language, or else in Chinese; empty for a figure that no narrative of a column tells. */
    Optional<Narrative> tellerOf(Figure figure, Language language) {
        return Site.in(language, tellers.getOrDefault(figure.id(), List.of())).stream()
                .findFirst();
    }

    /** In the language, or else in Chinese. */
    List<Narrative> narrativesOn(Subject subject, Language language) {
        return Site.in(language, narratives.getOrDefault(subject.id(), List.of()));
    }
}
