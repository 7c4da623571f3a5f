package shilu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What others read of a narrative's body: which headings they may lead to, whom it speaks of, where it leads.
 *
 * @param sections the anchors of all headings, at whatever depth
 * @param figures that it prints
 * @param charts that it shows, in reading order
 * @param diagrams that it shows, in reading order
 * @param links their targets as written
 * @param markup pieces of raw HTML
 */
public record Outline(
        List<String> sections,
        SortedSet<Slug> figures,
        List<Slug> charts,
        List<Slug> diagrams,
        List<Piece> links,
        List<Piece> markup) {
    /** @param offset where it stands in the body's text, in characters */
    public record Piece(String text, int offset) {}

    public static final Outline NONE = of(Prose.NONE);

    public Outline {
        sections = List.copyOf(sections);
        charts = List.copyOf(charts);
        diagrams = List.copyOf(diagrams);
        links = List.copyOf(links);
        markup = List.copyOf(markup);
    }

    static Outline of(Prose prose) {
        var sections = new ArrayList<String>();
        var figures = new TreeSet<Slug>();
        var charts = new ArrayList<Slug>();
        var diagrams = new ArrayList<Slug>();
        var links = new ArrayList<Piece>();
        var markup = new ArrayList<Piece>();
        Walk.over(
                prose,
                block -> {
                    if (block instanceof Block.Heading heading) sections.add(heading.anchor());
                    else if (block instanceof Block.ChartPlace place) charts.add(place.chart());
                    else if (block instanceof Block.DiagramPlace place) diagrams.add(place.diagram());
                    else if (block instanceof Block.HtmlBlock html) markup.add(new Piece(html.markup(), html.offset()));
                },
                piece -> {
                    if (piece instanceof Inline.FigureReference reference) figures.add(reference.figure());
                    else if (piece instanceof Inline.Link link) links.add(new Piece(link.target(), link.offset()));
                    else if (piece instanceof Inline.Html html) markup.add(new Piece(html.markup(), html.offset()));
                });
        return new Outline(sections, figures, charts, diagrams, links, markup);
    }

    /** Whether another body speaks of the same things and leads to the same places, by whatever words and headings. */
    public boolean tellsTheSame(Outline other) {
        return figures.equals(other.figures)
                && charts.equals(other.charts)
                && diagrams.equals(other.diagrams)
                && texts(links).equals(texts(other.links))
                && texts(markup).equals(texts(other.markup));
    }

    private static SortedSet<String> texts(List<Piece> pieces) {
        var texts = new TreeSet<String>();
        for (Piece piece : pieces) texts.add(piece.text());
        return texts;
    }
}
