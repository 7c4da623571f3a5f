package shilu.recall;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.NarrativeBody;
import shilu.model.Outline;
import shilu.model.Period;
import shilu.model.Prose;
import shilu.model.RichText;
import shilu.model.Slug;
import shilu.problem.Language;

/** How narratives are packed. */
final class NarrativeForm {
    private static final int TEXT = 0;
    private static final int FIGURE = 1;

    private NarrativeForm() {}

    static void write(RecalledNarrative recalled, Packing out) {
        var words = recalled.words();
        out.text(words.path());
        out.number(words.language().ordinal());
        out.optional(recalled.subject(), id -> out.text(id.value()));
        write(words.title(), out);
        write(words.summary(), out);
        out.optional(words.date(), date -> out.text(date.text()));
        out.optional(words.column(), out::text);
        out.texts(words.tags());
        out.text(Integer.toString(words.order()));
        out.texts(words.covers());
        write(words.outline(), out);
        ProblemForm.write(words.at(), out);
        ProblemForm.write(recalled.problems(), out);
    }

    static RecalledNarrative read(Unpacking in) {
        String path = in.text();
        var language = Language.values()[in.number()];
        var subject = in.optional(() -> new Slug(in.text()));
        var words = new Narrative(
                path,
                language,
                Optional.empty(),
                text(in),
                text(in),
                in.optional(() -> Period.parse(in.text()).orElseThrow()),
                in.optional(in::text),
                in.texts(),
                Integer.parseInt(in.text()),
                in.texts(),
                NarrativeBody.unread(outline(in), NarrativeForm::unread),
                ProblemForm.position(in));
        return new RecalledNarrative(words, subject, ProblemForm.read(in));
    }

    private static Prose unread() {
        throw new IllegalStateException("prose is not kept");
    }

    private static void write(RichText text, Packing out) {
        out.all(text.byLanguage().entrySet(), line -> {
            out.number(line.getKey().ordinal());
            out.all(line.getValue(), piece -> write(piece, out));
        });
    }

    private static RichText text(Unpacking in) {
        var lines = new TreeMap<Language, List<Inline>>();
        for (int left = in.number(); left > 0; left--)
            lines.put(Language.values()[in.number()], in.all(() -> piece(in)));
        return new RichText(lines);
    }

    /** A title or a summary is words and figures; nothing else is read there. */
    private static void write(Inline piece, Packing out) {
        if (piece instanceof Inline.Text words) {
            out.number(TEXT);
            out.text(words.text());
            out.number(words.offset());
        } else if (piece instanceof Inline.FigureReference reference) {
            out.number(FIGURE);
            out.text(reference.figure().value());
            out.number(reference.part().ordinal());
            out.number(reference.offset());
        } else throw new IllegalStateException("not in a title: " + piece);
    }

    private static Inline piece(Unpacking in) {
        return in.number() == TEXT
                ? new Inline.Text(in.text(), in.number())
                : new Inline.FigureReference(new Slug(in.text()), Inline.Part.values()[in.number()], in.number());
    }

    private static void write(Outline outline, Packing out) {
        out.texts(outline.sections());
        out.all(outline.figures(), id -> out.text(id.value()));
        out.all(outline.charts(), id -> out.text(id.value()));
        out.all(outline.diagrams(), id -> out.text(id.value()));
        writePieces(outline.links(), out);
        writePieces(outline.markup(), out);
    }

    private static Outline outline(Unpacking in) {
        return new Outline(
                in.texts(),
                new TreeSet<>(slugs(in)),
                slugs(in),
                slugs(in),
                in.all(() -> new Outline.Piece(in.text(), in.number())),
                in.all(() -> new Outline.Piece(in.text(), in.number())));
    }

    private static List<Slug> slugs(Unpacking in) {
        return in.all(() -> new Slug(in.text()));
    }

    private static void writePieces(List<Outline.Piece> pieces, Packing out) {
        out.all(pieces, piece -> {
            out.text(piece.text());
            out.number(piece.offset());
        });
    }
}
