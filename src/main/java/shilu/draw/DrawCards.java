package shilu.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import shilu.memory.Memory;
import shilu.model.Figure;
import shilu.model.Inline;
import shilu.model.Narrative;
import shilu.model.Place;
import shilu.model.RichText;
import shilu.problem.Position;
import shilu.problem.Problems;
import shilu.site.Cards;
import shilu.site.Cards.Card;
import shilu.site.Page;
import shilu.site.Raster;
import shilu.site.Site;

/** Draws the cards of the home page, of articles and of places. */
public final class DrawCards {
    private final Site site;
    private final Optional<PictureStore> store;
    private final Problems problems;

    private DrawCards(Site site, Optional<PictureStore> store, Problems problems) {
        this.site = site;
        this.store = store;
        this.problems = problems;
    }

    /**
     * Draws a card for each page that has one; a character that the font lacks is a problem of the page's words.
     *
     * @param store where pixels come from; empty for a run that only looks for problems
     */
    public static Cards draw(Site site, Optional<PictureStore> store, Problems problems, Executor executor) {
        var draw = new DrawCards(site, store, problems);
        var started = new TreeMap<String, CompletableFuture<Optional<Card>>>();
        for (Page page : site.pages())
            if (isShared(page))
                started.put(page.permalink().path(), CompletableFuture.supplyAsync(() -> draw.card(page), executor));
        var cards = new TreeMap<String, Card>();
        started.forEach((path, card) -> card.join().ifPresent(done -> cards.put(path, done)));
        return new Cards(cards);
    }

    /** The same, unless {@code memory} has what this would draw. */
    public static Cards draw(
            Site site, Optional<PictureStore> store, Memory memory, Problems problems, Executor executor) {
        var drawn = memory.answer(new Deck(site.withoutProse(), store, executor));
        problems.addAll(drawn.problems());
        return drawn.cards();
    }

    private static boolean isShared(Page page) {
        return page instanceof Page.Home
                || page instanceof Page.Article
                || page instanceof Page.SubjectPage own && own.subject() instanceof Place;
    }

    private Optional<Card> card(Page page) {
        var wording = new Wording(site.report(), page.language());
        String name = wording.of(site.report().settings().name());
        String title = title(page, name, wording);
        var figure = figure(page).map(found -> keyFigure(found, wording));
        var picture = new CardPicture(title.equals(name) ? "" : name, title, figure);
        String path = page.permalink().path();
        // Without painting: a run that draws no pixels has nobody to show a painting to.
        if (!new TextCheck(path, owner(page), problems).glyphs(picture.words())) return Optional.empty();
        String file = "cards/" + path.replaceAll("\\.html$", ".png");
        return store.map(some -> new Card(file, raster(picture, some), words(title, figure)));
    }

    private static Raster raster(CardPicture picture, PictureStore store) {
        var canvas = new SvgCanvas("card", false);
        picture.paint(canvas);
        return store.raster(picture, CardPicture.WIDTH, CardPicture.HEIGHT, 1, canvas.body());
    }

    /** Where the words stand that the card is made of. */
    private Position owner(Page page) {
        if (page instanceof Page.SubjectPage own && own.subject() instanceof Place place) return place.at();
        return page.words().map(Narrative::at).orElse(site.report().settings().at());
    }

    private String title(Page page, String site, Wording wording) {
        if (page instanceof Page.Home)
            return wording.of(this.site.report().settings().tagline());
        if (page instanceof Page.Article article)
            return wording.of(article.narrative().title());
        return page instanceof Page.SubjectPage own ? wording.of(own.subject().name()) : site;
    }

    /** The figure that the page's author puts first: on the home page, in the summary, in the title. */
    private Optional<Figure> figure(Page page) {
        if (page instanceof Page.Home)
            return site.report().settings().keyFigures().stream().findFirst();
        var written = page.words().stream()
                .flatMap(words -> Stream.of(words.summary(), words.title()))
                .flatMap(line -> mentioned(line, page))
                .findFirst();
        if (written.isPresent() || !(page instanceof Page.SubjectPage own)) return written;
        return site.report().settings().keyFigures().stream()
                .filter(figure -> figure.subject().equals(own.subject()))
                .findFirst();
    }

    private Stream<Figure> mentioned(RichText line, Page page) {
        return line.in(page.language()).stream()
                .filter(Inline.FigureReference.class::isInstance)
                .map(piece -> site.report()
                        .figure(((Inline.FigureReference) piece).figure())
                        .orElseThrow());
    }

    private static CardPicture.KeyFigure keyFigure(Figure figure, Wording wording) {
        String value = wording.whole(figure)
                + wording.ahead(figure.status()).map(wording::aside).orElse("");
        String subject = wording.of(figure.subject().name());
        String measured = wording.of(figure.label());
        var label = new ArrayList<String>();
        if (!measured.startsWith(subject)) label.add(subject);
        label.add(measured);
        label.add(figure.period().in(wording.language()));
        String source = wording.word("source", SourceLine.of(List.of(figure), wording));
        return new CardPicture.KeyFigure(value, wording.joined("comma", label), source);
    }

    /** The address says whose page it is, and the page's title stands beside it; so the name of the site is left out. */
    private static String words(String title, Optional<CardPicture.KeyFigure> figure) {
        return figure.map(said -> title + " " + said.value()).orElse(title);
    }
}
