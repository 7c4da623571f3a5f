package shilu.render;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import shilu.memory.Memory;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Narrative;
import shilu.model.Project;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.model.Text;
import shilu.problem.Language;
import shilu.site.FigureText;
import shilu.site.Page;
import shilu.site.Permalink;
import shilu.site.Permalinks;
import shilu.site.Site;

/** Collects what a search finds: pages section by section, figures, pictures, subjects, sources, words, events. */
final class SearchEntries {
    private static final String BETWEEN = " · ";
    private static final List<Page.Kind> OF_NO_INTEREST = List.of(Page.Kind.SEARCH, Page.Kind.NOT_FOUND);

    /**
     * Of two that a query fits alike the first is shown first: the plain name before longer ones, what has come about before
     * what is aimed at, the newest before the older.
     */
    private static final Comparator<Figure> MOST_ASKED_FOR = comparingInt(
                    (Figure figure) -> figure.label().in(Language.ZH).length())
            .thenComparing(figure -> figure.status().isAhead())
            .thenComparing(figure -> figure.period().end(), reverseOrder());

    /** Whose pages somebody wrote words for: these are one result, not two that lead to the same page. */
    private final Set<Slug> worded = new HashSet<>();

    private final Site site;
    private final Index index;
    private final Words words;
    private final Language language;
    private final Consumer<SearchEntry> to;

    private SearchEntries(Edition edition, Language language, Consumer<SearchEntry> to) {
        this.site = edition.site();
        this.index = edition.index();
        this.words = edition.words().get(language);
        this.language = language;
        this.to = to;
    }

    /**
     * Gives all entries, those of one page side by side.
     *
     * @param narratives of the language, with their bodies
     * @param memory has the entries of narratives that it has seen
     */
    static void each(
            Edition edition, Language language, List<Narrative> narratives, Memory memory, Consumer<SearchEntry> to) {
        var site = edition.site();
        var all = new SearchEntries(edition, language, to);
        var pictures = new TreeMap<Slug, String>();
        for (Narrative narrative : narratives) {
            var article = memory.answer(new SearchArticle(edition, narrative));
            all.joined(article.entries(), narrative.subject()).forEach(to);
            narrative.subject().map(Subject::id).ifPresent(all.worded::add);
            article.pictures().forEach(pictures::putIfAbsent);
        }
        new SearchPictures(site, all.words, pictures).all().forEach(to);
        site.report().subjects().stream()
                .sorted(comparingInt(subject -> LedgerView.rank(subject, site)))
                .forEach(all::subject);
        site.report().sources().values().forEach(all::source);
        all.terms();
        all.milestones();
        site.pages().stream().filter(page -> page.language() == language).forEach(all::overview);
    }

    /** The entries of one narrative, as they stand among all. */
    static List<SearchEntry> of(Edition edition, Narrative narrative) {
        var entries = new SearchArticle(edition, narrative).answer().entries();
        return new SearchEntries(edition, narrative.language(), none -> {}).joined(entries, narrative.subject());
    }

    /** The first one is found by all that leads to the page that it stands on. */
    private List<SearchEntry> joined(List<SearchEntry> article, Optional<? extends Subject> subject) {
        if (subject.isEmpty()) return article;
        var joined = new ArrayList<>(article);
        joined.set(0, article.get(0).joined(page(subject.get())));
        return joined;
    }

    private void subject(Subject subject) {
        if (!worded.contains(subject.id())) to.accept(page(subject));
        site.figuresOf(subject).stream().sorted(MOST_ASKED_FOR).forEach(this::figure);
    }

    private SearchEntry page(Subject subject) {
        String place = subject.within().map(Subject::name).map(this::in).orElse("");
        String name = in(subject.name());
        var brief = shortName(subject).map(this::in).stream();
        var names = Stream.concat(brief, spellings(subject.name()).stream())
                .distinct()
                .toList();
        var count = FigureCount.of(subject, site, index);
        String text = sentences(
                subject instanceof Project project
                        ? project.note().map(this::in).orElse("")
                        : "",
                count.all() == 0 ? "" : count.told(words));
        String path = Permalinks.of(subject).path();
        return new SearchEntry(path, name, family(subject), place, text, names);
    }

    private static Optional<Text> shortName(Subject subject) {
        if (subject instanceof shilu.model.Place place) return Optional.of(place.shortName());
        if (subject instanceof shilu.model.Organisation organisation) return Optional.of(organisation.shortName());
        return Optional.empty();
    }

    private String family(Subject subject) {
        return words.text("family." + Contents.family(subject));
    }

    /** Status stands beside each figure: nobody should take an aim for an achievement. */
    private void figure(Figure figure) {
        String title = words.text("search.figure", in(figure.label()), FigureText.whole(figure, language));
        String note = in(figure.subject().name()) + BETWEEN + figure.period().in(language);
        String kind = words.text("search.kind.figure", words.status(figure));
        // Who types a number looks for this figure more than for a text that mentions it.
        var names = Stream.concat(spellings(figure.label()).stream(), Stream.of(FigureText.value(figure, language)))
                .toList();
        add(site.entryOf(figure), title, kind, note, basis(figure), names);
    }

    private String basis(Figure figure) {
        String note = figure.note().map(this::in).orElse("");
        if (figure instanceof DerivedFact) return note;
        var fact = (Fact) figure;
        return sentences(
                words.text("entry.printed") + words.text("colon") + fact.asPrinted(),
                note,
                words.text("entry.source")
                        + words.text("colon")
                        + words.titled(fact.source().title()));
    }

    private void source(Source source) {
        var paper = source.paper();
        String note = Stream.of(
                        paper.name().value().map(words::named),
                        source.date().map(date -> date.in(language)).or(paper.date()::original))
                .flatMap(Optional::stream)
                .collect(joining(BETWEEN));
        String text = String.join("，", source.authors());
        var path = Permalinks.of(source).path();
        add(path, words.titled(source.title()), words.text("family.source"), note, text, spellings(source.title()));
    }

    private void terms() {
        var page = site.single(Page.Kind.GLOSSARY);
        if (page.isEmpty()) return;
        for (var term : site.report().terms()) {
            var names = spellings(term.name());
            String text = term.explanation().map(this::in).orElseGet(() -> words.text("glossary.unexplained"));
            String href = page.get() + "#term-" + term.id();
            add(href, in(term.name()), words.text("search.kind.term"), "", text, names);
        }
    }

    private void milestones() {
        var page = site.single(Page.Kind.TIMELINE);
        if (page.isEmpty()) return;
        for (var milestone : site.report().milestones()) {
            String kind = words.text(milestone.done() ? "milestone.done" : "milestone.aimed");
            String text = milestone.note().map(this::in).orElse("");
            String note = milestone.date().in(language);
            add(page.get().path(), in(milestone.title()), kind, note, text, List.of());
        }
    }

    private void overview(Page page) {
        String path = fromHere(page.permalink());
        if (page instanceof Page.ColumnList list) {
            String name = in(list.column().name());
            String text = in(list.column().description());
            add(path, name, words.text("family.column"), "", text, List.of(name));
        }
        if (page instanceof Page.Single single && !OF_NO_INTEREST.contains(single.kind())) {
            String name = words.text("page." + Contents.keyword(single.kind()));
            add(path, name, words.text("family.single"), "", "", List.of(name));
        }
    }

    /** The path under the folder of this language, where its search page and index stand. */
    private String fromHere(Permalink permalink) {
        return permalink.withinLanguage(language);
    }

    private void add(String href, String title, String kind, String note, String text, List<String> names) {
        to.accept(new SearchEntry(href, title, kind, note, text, names));
    }

    private String in(Text text) {
        return text.in(language);
    }

    private String in(RichText text) {
        return PlainText.of(text.in(language), site.report(), language);
    }

    /** The text in each language that it is written in, Chinese first. */
    private static List<String> spellings(Text text) {
        return Stream.of(Language.values())
                .map(text.byLanguage()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String sentences(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(joining("\n"));
    }
}
