package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import shilu.memory.Memory;
import shilu.model.Report;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.Node;

/** The second stage: from raw nodes to the checked report. */
public final class Check {
    private static final Pattern MEDIA_NAME = Pattern.compile("([a-z0-9][a-z0-9.-]*/)*[a-z0-9][a-z0-9.-]*\\.[a-z0-9]+");

    private Check() {}

    /** Checks everything on the thread that asks. */
    public static Optional<Report> check(Manuscript manuscript, Problems problems) {
        return check(manuscript, problems, Memory.none(), Runnable::run);
    }

    /**
     * Checks everything, so that all problems are shown in one run; empty when no report can be made.
     *
     * @param memory what the build before found out of the same texts
     * @param executor reads the narratives and what stands beside them; the report does not depend on how many threads it has
     */
    public static Optional<Report> check(Manuscript manuscript, Problems problems, Memory memory, Executor executor) {
        var documents = new Documents(manuscript, problems);
        documents.reportUnused();
        checkMedia(manuscript, problems);
        var foundations = new Foundations(documents, problems);
        var ledger = new Ledger(documents, foundations, problems);
        var rules = new Rules(documents, ledger.figures, memory, problems);
        var texts = new Texts(ledger.figures, rules.gate());
        // Nothing below asks what these two find, so that they need not be waited for.
        var notes = CompletableFuture.runAsync(() -> new Notes(rules.gate()).check(documents), executor);
        var pictures = new Pictures(documents, texts, problems);
        var chronicle = new Chronicle(documents, foundations, texts, problems);
        var systems = new Systems(documents, foundations, problems);
        var siteFields = documents.site();
        var style = new Style(new StyleLevels(siteFields, problems), ledger.figures, memory);
        var styled = CompletableFuture.runAsync(() -> style.check(manuscript), executor);
        var site = siteFields.map(Settings::new);
        var columns = site.map(Settings::columns);
        var languages = site.map(Settings::languages).orElse(Set.of());
        var narratives = new Narratives(
                        manuscript,
                        foundations,
                        site.map(Settings::columnsNamed),
                        texts,
                        pictures,
                        systems,
                        style,
                        memory,
                        problems)
                .all(executor);
        CompletableFuture.allOf(notes, styled).join();
        new LookAlikes(chronicle.claims, problems).check(ledger.derived.all().values(), pictures);
        var telling = new Telling(ledger.figures, problems);
        siteFields
                .flatMap(fields -> fields.peekSlug("place"))
                .map(foundations.places.all()::get)
                .ifPresent(place -> narratives.forEach(page -> telling.check(page, place)));
        var pages = new FrontMatters(manuscript, problems);
        systems.reportUncovered(pages);
        site.ifPresent(each -> each.reportEmpty(pages, problems));
        var signposts = new Signposts(texts, pages);
        Twins.check(manuscript, languages, problems);
        var settings = site.flatMap(each -> each.all(
                columns.orElseThrow(),
                languages,
                foundations.places,
                ledger.figures,
                pictures,
                signposts,
                rules.links()));
        settings.ifPresent(each -> BoundaryData.check(manuscript, each, problems));
        var aliases = aliases(documents, problems);
        if (settings.isEmpty() || problems.hasErrors()) return Optional.empty();
        return Optional.of(new Report(
                settings.get(),
                foundations.places.all(),
                foundations.organisations.all(),
                foundations.projects.all(),
                foundations.sources.all(),
                foundations.indicators.all(),
                ledger.facts.all(),
                ledger.derived.all(),
                chronicle.claims,
                pictures.series.all(),
                pictures.charts.all(),
                pictures.diagrams.all(),
                narratives,
                chronicle.milestones,
                chronicle.terms,
                chronicle.releases,
                aliases,
                manuscript.media()));
    }

    /** Pictures keep their names on the site, so the names must be fit for addresses. */
    private static void checkMedia(Manuscript manuscript, Problems problems) {
        for (String name : manuscript.media().keySet())
            if (!MEDIA_NAME.matcher(name).matches() || name.contains(".."))
                problems.error(Position.of(manuscript.folder() + "/media/" + name), "media-name", name);
    }

    /** Groups of words that mean the same to whoever searches. */
    private static List<List<String>> aliases(Documents documents, Problems problems) {
        List<List<String>> groups = new ArrayList<>();
        for (Node group : documents.items("aliases")) {
            var words = new ArrayList<String>();
            if (group instanceof Node.Sequence sequence)
                for (Node word : sequence.items()) if (word instanceof Node.Scalar scalar) words.add(scalar.text());
            boolean whole = group instanceof Node.Sequence sequence
                    && words.size() == sequence.items().size();
            if (!whole || words.size() < 2) problems.error(group.at(), "alias-not-a-group");
            groups.add(words);
        }
        return groups;
    }
}
