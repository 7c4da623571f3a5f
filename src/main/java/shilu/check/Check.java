package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import shilu.memory.Memory;
import shilu.memory.Question;
import shilu.model.MediaFile;
import shilu.model.Narrative;
import shilu.model.Report;
import shilu.model.SiteSettings;
import shilu.problem.Problems;
import shilu.read.Manuscript;
import shilu.read.Node;
import shilu.recall.Recall;

/** The second stage: from raw nodes to the checked report. */
public final class Check {
    private Check() {}

    /** Checks everything on the thread that asks. */
    public static Optional<Report> check(Manuscript manuscript, Problems problems) {
        return check(manuscript, problems, Memory.none(), Recall.none(), Runnable::run);
    }

    /**
     * Checks everything, so that all problems are shown in one run; empty when no report can be made.
     *
     * @param memory what the build before found out of the same texts
     * @param recall has the narratives that the manuscript spares, and notes all
     * @param executor reads the narratives and what stands beside them; the report does not depend on how many threads it has
     */
    public static Optional<Report> check(
            Manuscript manuscript, Problems problems, Memory memory, Recall recall, Executor executor) {
        var documents = new Documents(manuscript.folder(), manuscript.documents(), manuscript.unread(), problems);
        documents.reportUnused();
        var media = MediaFiles.check(manuscript, memory, problems);
        var data =
                memory.answer(new DataFiles(manuscript.folder(), manuscript.documents(), manuscript.unread(), memory));
        problems.addAll(data.problems());
        var ground = data.groundwork();
        var siteFields = documents.site();
        var style = new Style(StyleLevels.of(siteFields), ground.ledger.figures, memory);
        // Nothing below asks what these two find, so that they need not be waited for.
        var notes = begun(new NotesOf(manuscript.documents(), ground.rules.gate()), memory, executor);
        var conventions = begun(new ConventionsOf(manuscript.documents(), style), memory, executor);
        var site = siteFields.map(Settings::new);
        var columns = site.map(Settings::columns);
        var languages = site.map(Settings::languages).orElse(Set.of());
        var place = siteFields.flatMap(fields -> fields.peekSlug("place")).map(ground.foundations.places.all()::get);
        var pictures = new TreeSet<>(media.keySet());
        // A picture that could not be read is reported once, and not again by each page that shows it.
        for (String path : manuscript.unread())
            if (path.startsWith("media/")) pictures.add(path.substring("media/".length()));
        var narratives = new Narratives(
                        manuscript.folder(), data, site.map(Settings::columnsNamed), place, style, pictures, memory)
                .read(manuscript, recall, problems, executor);
        problems.addAll(notes.join());
        problems.addAll(conventions.join());
        var pages = new FrontMatters(manuscript, recall, problems);
        ground.systems.reportUncovered(pages, problems);
        site.ifPresent(each -> each.reportEmpty(pages, manuscript.folder() + "/pages", problems));
        var signposts = new Signposts(ground.texts, pages);
        Twins.check(manuscript, languages, problems);
        var settings = site.flatMap(each -> each.all(
                columns.orElseThrow(),
                languages,
                ground.foundations.places,
                ground.ledger.figures,
                ground.pictures,
                signposts,
                ground.rules.links()));
        settings.ifPresent(each -> BoundaryData.check(manuscript, each, problems));
        var aliases = aliases(documents, problems);
        if (settings.isEmpty() || problems.hasErrors()) return Optional.empty();
        return Optional.of(report(ground, settings.get(), narratives, aliases, media));
    }

    private static CompletableFuture<Problems> begun(Question<Problems> question, Memory memory, Executor executor) {
        return CompletableFuture.supplyAsync(() -> memory.answer(question), executor);
    }

    private static Report report(
            Groundwork ground,
            SiteSettings settings,
            List<Narrative> narratives,
            List<List<String>> aliases,
            Map<String, MediaFile> media) {
        return new Report(
                settings,
                ground.foundations.places.all(),
                ground.foundations.organisations.all(),
                ground.foundations.projects.all(),
                ground.foundations.sources.all(),
                ground.foundations.indicators.all(),
                ground.ledger.facts.all(),
                ground.ledger.derived.all(),
                ground.chronicle.claims,
                ground.pictures.series.all(),
                ground.pictures.charts.all(),
                ground.pictures.diagrams.all(),
                narratives,
                ground.chronicle.milestones,
                ground.chronicle.terms,
                ground.chronicle.releases,
                aliases,
                media);
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
