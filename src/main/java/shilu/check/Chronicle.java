package shilu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import shilu.model.Claim;
import shilu.model.Figure;
import shilu.model.Keyword;
import shilu.model.Milestone;
import shilu.model.Period;
import shilu.model.Release;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.model.Term;
import shilu.problem.Language;
import shilu.problem.Problems;

/** What stands beside the ledger: claims, milestones, terms, releases. */
final class Chronicle {
    private static final List<String> REPLACEMENT = List.of("old", "new", "because");

    final List<Claim> claims = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<Release> releases = new ArrayList<>();

    private final List<Corrected> corrected = new ArrayList<>();
    private final Registry<Figure> figures;
    private final Foundations foundations;
    private final Texts texts;

    Chronicle(Documents documents, Foundations foundations, Texts texts, Problems problems) {
        this.figures = texts.figures();
        this.foundations = foundations;
        this.texts = texts;
        var claimIds = new Registry<Claim>("claim", problems);
        var milestoneIds = new Registry<Milestone>("milestone", problems);
        var termIds = new Registry<Term>("term", problems);
        for (Fields fields : documents.entries("claims")) Foundations.keep(claimIds, fields, claim(fields));
        for (Fields fields : documents.entries("timeline")) Foundations.keep(milestoneIds, fields, milestone(fields));
        for (Fields fields : documents.entries("terms")) Foundations.keep(termIds, fields, term(fields));
        for (Fields fields : documents.entries("releases")) release(fields).ifPresent(releases::add);
        checkCorrections();
        claims.addAll(claimIds.all().values());
        milestones.addAll(milestoneIds.all().values());
        milestones.sort(Comparator.comparing(Milestone::date).thenComparing(Milestone::id));
        terms.addAll(termIds.inOrder());
    }

    private Optional<Claim> claim(Fields fields) {
        var id = fields.slug("id");
        var kind = fields.keyword("kind", Claim.Kind.class);
        var members = fields.references("facts", figures);
        var shown = fields.reference("shown", figures);
        var because = fields.text("because");
        if (members.size() < 2 && fields.isSound()) fields.fail(fields.at("facts"), "claim-of-one");
        if (shown != null && members.size() > 1 && fields.isSound() && !members.contains(shown))
            fields.fail(fields.at("shown"), "claim-shown", shown.id());
        return fields.build(() -> new Claim(id, kind, members, shown, because));
    }

    private enum MilestoneStatus implements Keyword {
        DONE,
        AIMED
    }

    private Optional<Milestone> milestone(Fields fields) {
        var id = fields.slug("id");
        var date = fields.period("date");
        var title = texts.required(fields, "title");
        var status = fields.keyword("status", MilestoneStatus.class);
        var source = fields.reference("source", foundations.sources);
        var members = fields.references("facts", figures);
        var note = fields.optionalText("note");
        return fields.build(
                () -> new Milestone(id, date, title, status == MilestoneStatus.DONE, source, members, note));
    }

    private Optional<Term> term(Fields fields) {
        var id = fields.slug("id");
        var name = fields.text("term");
        boolean unexplained = fields.flag("unexplained", false);
        Optional<RichText> explanation = texts.optional(fields, "explanation");
        var source = fields.optionalReference("source", foundations.sources);
        if (explanation.isEmpty() && !unexplained) fields.fail(fields.at(), "term-without-explanation");
        return fields.build(() -> new Term(id, name, unexplained ? Optional.empty() : explanation, source));
    }

    private Optional<Release> release(Fields fields) {
        var date = fields.period("date");
        var title = fields.text("title");
        List<Release.Change> changes = new ArrayList<>();
        for (Fields change : fields.mappings("changes"))
            change(change, date).ifPresentOrElse(changes::add, fields::unsound);
        return fields.build(() -> new Release(date, title, changes));
    }

    /** What a correction says stands there now; a later one of the same figure may say something else. */
    private record Corrected(Fields fields, Figure figure, Period date, String now) {}

    private void checkCorrections() {
        var last = new TreeMap<Slug, Corrected>();
        for (Corrected each : corrected)
            last.merge(each.figure().id(), each, (one, other) -> one.date().compareTo(other.date()) > 0 ? one : other);
        for (Corrected each : last.values())
            if (!AsPrinted.mayTell(
                    each.now(), each.figure().value(), each.figure().unit()))
                each.fields()
                        .fail(
                                each.fields().at("new"),
                                "correction-not-in-ledger",
                                each.now(),
                                each.figure().id());
    }

    private Optional<Release.Change> change(Fields fields, Period date) {
        var text = texts.required(fields, "text");
        var kind = fields.optionalKeyword("kind", Release.Kind.class);
        var figure = fields.optionalReference("figure", figures);
        var before = fields.optionalText("old");
        var after = fields.optionalText("new");
        var because = fields.optionalText("because");
        boolean replaces = REPLACEMENT.stream().anyMatch(fields::has);
        if (replaces || kind.filter(Release.Kind.CORRECTION::equals).isPresent())
            for (String key : REPLACEMENT) if (!fields.has(key)) fields.fail(fields.at(), "correction-incomplete", key);
        if (date != null && figure.isPresent() && after.isPresent())
            corrected.add(new Corrected(fields, figure.get(), date, after.get().in(Language.ZH)));
        return fields.build(() -> new Release.Change(
                text,
                kind,
                figure,
                before.map(old -> new Release.Replacement(old, after.orElseThrow(), because.orElseThrow()))));
    }
}
