package shilu.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import shilu.model.Narrative;
import shilu.model.Project;
import shilu.model.Subject;
import shilu.problem.Language;
import shilu.site.OutputFile;
import shilu.site.Site;

/**
 * Sorts projects by region, stage and article.
 *
 * <p>A choice hides rows by a rule of a style sheet that is made from these groups, so that it works without scripts; a
 * browser that doesn't know such rules shows all rows.
 */
final class ProjectFilters {
    private static final String NOWHERE = "none";

    private final Site site;
    private final Index index;
    private final Language language;

    private ProjectFilters(Site site, Index index, Language language) {
        this.site = site;
        this.index = index;
        this.language = language;
    }

    static ProjectFilters of(Edition edition, Language language) {
        return new ProjectFilters(edition.site(), edition.index(), language);
    }

    /** The style sheet for the choices of all languages; under a name that changes with what it says. */
    static OutputFile style(Site site, Index index) {
        var words = new TreeSet<String>();
        for (Language language : Language.values()) {
            var filters = new ProjectFilters(site, index, language);
            for (Project project : site.report().projects().values()) words.addAll(filters.marks(project));
        }
        var rules = new StringBuilder();
        for (String word : words)
            rules.append(
                    ":root:has(.filters [value=\"" + word + "\"]:checked) .project:not(." + word + "){display:none}\n");
        byte[] bytes = rules.toString().getBytes(UTF_8);
        return new OutputFile("assets/filters." + Digest.hex(bytes).substring(0, 8) + ".css", bytes);
    }

    /** Every group that a project belongs to, as words of its row's class. */
    Set<String> marks(Project project) {
        var marks = new TreeSet<String>();
        marks.add(mark(region(project)));
        marks.add(mark(project.latest().map(Project.Step::stage).orElse(null)));
        articles(project).forEach(article -> marks.add(mark(article)));
        return marks;
    }

    /** The part of the report's own place that the project stands in, else the place that its source names. */
    private Subject region(Project project) {
        var whole = site.report().settings().place();
        for (var place = project.within();
                place.isPresent();
                place = place.get().within())
            if (place.get().within().filter(whole::equals).isPresent()) return place.get();
        return project.within().orElse(null);
    }

    private List<Narrative> articles(Project project) {
        return index.narrativesOn(project, language).stream()
                .filter(narrative -> narrative.language() == language)
                .toList();
    }

    private static String mark(Subject region) {
        return "in-" + (region == null ? NOWHERE : region.id());
    }

    private static String mark(Project.Stage stage) {
        return "at-" + (stage == null ? NOWHERE : stage.keyword());
    }

    private static String mark(Narrative article) {
        return "of-" + article.path().replace('/', '-').replace('.', '-');
    }

    /** Regions by their codes, stages as they follow each other, articles as they are read. */
    List<ProjectsView.Filter> all(List<Project> projects, Context context) {
        var words = context.words();
        var regions = projects.stream()
                .map(this::region)
                .filter(Subject.class::isInstance)
                .distinct()
                .sorted(ReadingOrder.OF_SUBJECTS)
                .map(place -> new Named(mark(place), context.text(place.name())));
        var stages =
                Arrays.stream(Project.Stage.values()).map(stage -> new Named(mark(stage), words.of("stage", stage)));
        var articles = site.report().narratives().stream()
                .filter(narrative -> narrative.language() == language)
                .map(narrative -> new Named(mark(narrative), context.plain(narrative.title())));
        return Stream.of(
                        filter(
                                "place",
                                Stream.concat(regions, none("in-", words.text("project.place-unknown"))),
                                projects,
                                context),
                        filter(
                                "stage",
                                Stream.concat(stages, none("at-", words.text("project.stage-unknown"))),
                                projects,
                                context),
                        filter("article", articles, projects, context))
                .filter(filter -> filter.choices().size() > 1)
                .toList();
    }

    private record Named(String mark, String name) {}

    private static Stream<Named> none(String beginning, String words) {
        return Stream.of(new Named(beginning + NOWHERE, words));
    }

    private ProjectsView.Filter filter(String name, Stream<Named> groups, List<Project> projects, Context context) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Project project : projects) for (String mark : marks(project)) counts.merge(mark, 1, Integer::sum);
        var choices = new ArrayList<ProjectsView.Choice>();
        groups.filter(group -> counts.containsKey(group.mark()))
                .forEach(group -> choices.add(new ProjectsView.Choice(
                        group.mark(), context.words().text("filter.choice", group.name(), counts.get(group.mark())))));
        return new ProjectsView.Filter(name, context.words().text("filter." + name), choices);
    }
}
