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
import shilu.site.Site;

/** Draws the cards of the home page, of articles and of places. */
public final class DrawCards {
    private final Site site;

    private DrawCards(Site site) {
        this.site = site;
    }

    /**
     * Draws a card for each page that has one; a character that the font lacks is a problem of the page's words.
     *
     * @param store where pixels come from; empty for a run that draws none, and only looks for problems
     */
    public static Cards draw(Site site, Optional<PictureStore> store, Problems problems, Executor executor) {
        var draw = new DrawCards(site);
        var words = site.pages().stream()
                .filter(DrawCards::isShared)
                .map(draw::words)
                .toList();
        boolean shown = new CardCheck(site.report().settings().at(), problems).shows(words);
        if (store.isEmpty() || !shown) return Cards.NONE;
        var started = new TreeMap<String, CompletableFuture<Card>>();
        for (CardWords each : words)
            started.put(each.path(), CompletableFuture.supplyAsync(() -> card(each, store.get()), executor));
        var cards = new TreeMap<String, Card>();
        started.forEach((path, card) -> cards.put(path, card.join()));
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

    private CardWords words(Page page) {
        var wording = new Wording(site.report(), page.language());
        String name = wording.of(site.report().settings().name());
        var figure = figure(page);
        return new CardWords(
                page,
                owner(page),
                name,
                title(page, name, wording),
                figure,
                figure.map(found -> keyFigure(found, wording)));
    }

    private static Card card(CardWords words, PictureStore store) {
        var picture = words.picture();
        var canvas = new SvgCanvas("card", false);
        picture.paint(canvas);
        String file = "cards/" + words.path().replaceAll("\\.html$", ".png");
        return new Card(
                file,
                store.raster(picture, CardPicture.WIDTH, CardPicture.HEIGHT, 1, canvas.body()),
                words.alternative());
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
}
