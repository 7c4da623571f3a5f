package shilu.exchange;

import java.util.List;
import java.util.stream.Stream;
import shilu.model.Claim;
import shilu.model.DerivedFact;
import shilu.model.Fact;
import shilu.model.Figure;
import shilu.model.Indicator;
import shilu.model.Organisation;
import shilu.model.Place;
import shilu.model.Source;
import shilu.model.Subject;
import shilu.model.Unit;
import shilu.model.Value;
import shilu.problem.Language;
import shilu.site.Permalinks;
import shilu.site.Site;

/** Writes the ledger as JSON of the shape that {@code ledger.schema.json} describes. */
final class LedgerJson {
    /** Raised when a program that reads the file has to change. */
    static final int FORMAT = 1;

    private LedgerJson() {}

    static byte[] of(Site site) {
        var report = site.report();
        return new JsonObject()
                .with("$schema", "ledger.schema.json")
                .with("format", FORMAT)
                .with("name", report.settings().name())
                .with("asOf", site.asOf())
                .with("licence", report.settings().licence())
                .with("facts", list(report.facts().values().stream().map(LedgerJson::fact)))
                .with("derived", list(report.derived().values().stream().map(LedgerJson::derived)))
                .with("claims", list(report.claims().stream().map(LedgerJson::claim)))
                .with("subjects", list(report.subjects().stream().map(LedgerJson::subject)))
                .with("indicators", list(report.indicators().values().stream().map(LedgerJson::indicator)))
                .with("sources", list(report.sources().values().stream().map(LedgerJson::source)))
                .bytes();
    }

    private static List<JsonObject> list(Stream<JsonObject> objects) {
        return objects.toList();
    }

    private static JsonObject fact(Fact fact) {
        return figure(fact)
                .with("indicator", fact.indicator().id())
                .with("vintage", fact.vintage())
                .with("scope", fact.scope())
                .with("source", fact.source().id())
                .with("asPrinted", fact.asPrinted())
                .with("near", fact.near());
    }

    private static JsonObject derived(DerivedFact derived) {
        return figure(derived)
                .with("formula", FormulaText.of(derived.formula()))
                .with("inputs", derived.inputs().stream().map(Figure::id).toList());
    }

    private static JsonObject figure(Figure figure) {
        var object = new JsonObject()
                .with("id", figure.id())
                .with("subject", figure.subject().id())
                .with("label", figure.label())
                .with("period", figure.period());
        if (figure.value() instanceof Value.Exact exact) object.with("number", exact.number());
        if (figure.value() instanceof Value.Between range)
            object.with("from", range.from()).with("to", range.to());
        if (figure.value() instanceof Value.Moment moment) object.with("moment", moment.period());
        return object.with("unit", unit(figure.unit()))
                .with("qualifier", figure.qualifier())
                .with("status", figure.status())
                .with("note", figure.note())
                .with("address", Permalinks.of(figure));
    }

    private static JsonObject unit(Unit unit) {
        var object = new JsonObject().with("symbol", unit.symbol());
        return unit.english().isEmpty() ? object : object.with("english", unit.english());
    }

    private static JsonObject claim(Claim claim) {
        return new JsonObject()
                .with("id", claim.id())
                .with("kind", claim.kind())
                .with("figures", claim.figures().stream().map(Figure::id).toList())
                .with("shown", claim.shown().id())
                .with("because", claim.because());
    }

    private static JsonObject subject(Subject subject) {
        String kind = subject instanceof Place ? "place" : subject instanceof Organisation ? "organisation" : "project";
        return new JsonObject()
                .with("id", subject.id())
                .with("kind", kind)
                .with("name", subject.name())
                .with("within", subject.within().map(Place::id))
                .with("address", Permalinks.of(subject));
    }

    private static JsonObject indicator(Indicator indicator) {
        return new JsonObject()
                .with("id", indicator.id())
                .with("name", indicator.name())
                .with("unit", unit(indicator.unit()))
                .with("kind", indicator.kind())
                .with("price", indicator.price())
                .with("better", indicator.better())
                .with("publishedGrowth", indicator.publishedGrowth())
                .with("definition", indicator.definition());
    }

    private static JsonObject source(Source source) {
        return new JsonObject()
                .with("id", source.id())
                .with("kind", source.kind())
                .with("title", source.title().in(Language.ZH))
                .with("authors", source.authors())
                .with("paper", printed(source.paper().name()))
                .with("date", printed(source.paper().date()))
                .with("page", printed(source.paper().page()))
                .with("address", Permalinks.of(source));
    }

    private static JsonObject printed(Source.Printed part) {
        String how = part.value().isEmpty() ? "unknown" : part.isInferred() ? "inferred" : "printed";
        return new JsonObject()
                .with("known", how)
                .with("value", part.original())
                .with("because", part.because().map(reason -> reason.in(Language.ZH)));
    }
}
