package shilu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import shilu.model.Indicator;
import shilu.model.Organisation;
import shilu.model.Period;
import shilu.model.Place;
import shilu.model.Project;
import shilu.model.Source;
import shilu.model.Source.Paper;
import shilu.model.Source.Printed;
import shilu.model.Subject;
import shilu.model.Text;
import shilu.model.Unit;
import shilu.model.Units;
import shilu.problem.Language;
import shilu.problem.Problems;
import shilu.problem.Suggestion;
import shilu.read.Node;

/** What facts are made of: sources, indicators, places, organisations, projects. */
final class Foundations {
    private static final Text UNKNOWN = Text.of("unknown");

    final Registry<Source> sources;
    final Registry<Place> places;
    final Registry<Organisation> organisations;
    final Registry<Project> projects;
    final Registry<Subject> subjects;
    final Registry<Indicator> indicators;

    Foundations(Documents documents, Problems problems) {
        sources = new Registry<>("source", problems);
        places = new Registry<>("place", problems);
        organisations = new Registry<>("organisation", problems);
        projects = new Registry<>("project", problems);
        subjects = new Registry<>("subject", problems);
        indicators = new Registry<>("indicator", problems);
        documents.lacking("sources", "sources.yaml").ifPresent(sources::lacks);
        documents.lacking("places", "places.yaml").ifPresent(places::lacks);
        documents.lacking("places", "places.yaml").ifPresent(subjects::lacks);
        documents.lacking("indicators", "indicators.yaml").ifPresent(indicators::lacks);
        for (Fields fields : documents.entries("sources", sources)) keep(sources, fields, source(fields));
        new PlaceTree(documents.entries("places", places, subjects), problems).fill(places);
        for (Fields fields : documents.entries("organisations", organisations, subjects))
            keep(organisations, fields, organisation(fields));
        for (Fields fields : documents.entries("projects", projects, subjects)) keep(projects, fields, project(fields));
        for (Fields fields : documents.entries("indicators", indicators)) keep(indicators, fields, indicator(fields));
        fillSubjects();
    }

    private void fillSubjects() {
        places.forEachEntry(subjects::add);
        organisations.forEachEntry(subjects::add);
        projects.forEachEntry(subjects::add);
        places.forEachRejected(subjects::reject);
        organisations.forEachRejected(subjects::reject);
        projects.forEachRejected(subjects::reject);
    }

    /** Files the record under its id, or its id alone when it could not be made. */
    static <T> void keep(Registry<T> registry, Fields fields, Optional<T> record) {
        var id = fields.peekSlug("id");
        if (id.isEmpty()) return;
        if (record.isPresent()) registry.add(id.get(), record.get(), fields.at());
        else registry.reject(id.get(), fields.at());
    }

    private Optional<Source> source(Fields fields) {
        var id = fields.slug("id");
        var kind = fields.keyword("kind", Source.Kind.class);
        var title = fields.text("title");
        List<String> authors = fields.strings("authors");
        var paper = fields.mapping("paper").flatMap(this::paper);
        var archive = fields.optionalString("archive");
        if (!fields.has("paper")) fields.missing("paper");
        return fields.build(() -> new Source(id, kind, title, authors, paper.orElse(null), archive, fields.at()))
                .filter(source -> source.paper() != null);
    }

    private Optional<Paper> paper(Fields fields) {
        var name = printed(fields, "name", Fields::text);
        var date = printed(fields, "date", Foundations::untranslated);
        var page = printed(fields, "page", Foundations::untranslated);
        if (date != null
                && date.original().isPresent()
                && Period.parse(date.original().get()).isEmpty()) {
            PeriodSlip.report(date.original().get(), fields.at("date"), fields.problems);
            fields.unsound();
        }
        return fields.build(() -> new Paper(name, date, page));
    }

    /** @param reading of the value: a name may have one for each language, a date has not */
    private static Printed printed(Fields fields, String key, BiFunction<Fields, String, Text> reading) {
        var node = fields.node(key);
        if (node.isEmpty()) return fields.missing(key);
        if (node.get() instanceof Node.Mapping mapping && !isText(mapping)) {
            var inner = fields.mapping(key).orElseThrow();
            var value = reading.apply(inner, "inferred");
            var because = inner.text("because");
            var printed = inner.build(() -> new Printed(Optional.of(value), Optional.of(because)));
            return printed.isPresent() ? printed.get() : fields.unsound();
        }
        var value = reading.apply(fields, key);
        return UNKNOWN.equals(value) ? Printed.UNKNOWN : new Printed(Optional.ofNullable(value), Optional.empty());
    }

    private static Text untranslated(Fields fields, String key) {
        return Optional.ofNullable(fields.string(key)).map(Text::of).orElse(null);
    }

    private static boolean isText(Node.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> Language.ofCode(entry.key()).isPresent());
    }

    private Optional<Organisation> organisation(Fields fields) {
        var id = fields.slug("id");
        var kind = fields.keyword("kind", Organisation.Kind.class);
        var name = fields.text("name");
        var shortName = fields.optionalText("short");
        var place = fields.optionalReference("place", places);
        return fields.build(() -> new Organisation(id, kind, name, shortName.orElse(name), place));
    }

    private Optional<Project> project(Fields fields) {
        var id = fields.slug("id");
        var name = fields.text("name");
        var place = fields.optionalReference("place", places);
        var owner = fields.optionalReference("owner", organisations);
        var note = fields.optionalText("note");
        List<Project.Step> steps = new ArrayList<>();
        for (Fields step : fields.mappings("stages")) step(step).ifPresentOrElse(steps::add, fields::unsound);
        return fields.build(() -> new Project(id, name, place, owner, steps, note));
    }

    private Optional<Project.Step> step(Fields fields) {
        var date = fields.period("date");
        var stage = fields.keyword("stage", Project.Stage.class);
        var source = fields.reference("source", sources);
        var note = fields.optionalText("note");
        return fields.build(() -> new Project.Step(date, stage, source, note));
    }

    private Optional<Indicator> indicator(Fields fields) {
        var id = fields.slug("id");
        var name = fields.text("name");
        var unit = unit(fields, "unit");
        var kind = fields.keyword("kind", Indicator.Kind.class);
        var price = fields.optionalKeyword("price", Indicator.Price.class).orElse(Indicator.Price.NONE);
        var growth = fields.optionalSlug("published-growth");
        var better = fields.optionalKeyword("better", Indicator.Better.class).orElse(Indicator.Better.NEITHER);
        Optional<Text> definition = fields.optionalText("definition");
        return fields.build(() -> new Indicator(id, name, unit, kind, price, growth, better, definition));
    }

    /** Reads a unit; an empty text in quotes is the unit of a bare number. */
    static Unit unit(Fields fields, String key) {
        var node = fields.node(key);
        if (node.isPresent()
                && node.get() instanceof Node.Scalar scalar
                && scalar.isWritten()
                && scalar.text().isEmpty()) return Units.standard().get("");
        String symbol = fields.string(key);
        if (symbol == null) return null;
        var unit = Units.standard().find(symbol);
        if (unit.isPresent()) return unit.get();
        var meant = Units.standard().respelt(symbol);
        // A unit that merely looks alike is another unit: 毫米 is not meant for 万米.
        if (meant.isEmpty()) return fields.fail(fields.at(key), "unit-not-listed", symbol);
        return fields.fail(
                fields.at(key),
                "unknown-unit",
                symbol,
                new Suggestion(symbol, List.of(meant.get().symbol()), 1));
    }
}
